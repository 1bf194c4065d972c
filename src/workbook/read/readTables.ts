import { listIndicators } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import type { Answers, Entered, HistoryLine, HolidayLine, WorkPlanAnswers } from "../../answers/answers";
import { bookName, indicatorName, type BookCell } from "../cells/names";
import { cellNamed, settingText, type Book, type SavedCell } from "./book";
import { isEmpty, pick } from "./pick";

/**
 * What stands in the sheets that are tables: divisions, work plan, history, holidays. Columns are known by their
 * headers and lines of the work plan by their indicator, so both may be sorted, moved and added to. No score comes of
 * them: a table that was deleted is an empty one.
 */
export function readTables(book: Book, pack: Pack): Omit<Answers, "indicators" | "areas"> {
  const divisions = (book.named(bookName("DIVISIONS")) ?? []).flatMap(([cell]) => valueOf(cell) ?? []);
  return pick({
    workPlan: filled(workPlanOf(book, pack)),
    history: filled(historyOf(book, pack)),
    holidays: filled(holidaysOf(book)),
    divisions: filled(divisions),
  });
}

function workPlanOf(book: Book, pack: Pack): Readonly<Record<string, WorkPlanAnswers>> {
  const t = templateTh.workPlan;
  const keys = new Map(
    listIndicators(pack).map(({ indicator: { id, key } }) => [fill(templateTh.indicator, { id }), key]),
  );
  // In a frozen workbook the formula of the usual target, the full marks, is a value too.
  const isFrozen = settingText(book, "FROZEN") !== "";
  const lines = tableOf(book, "PLAN").flatMap((at): [string, WorkPlanAnswers][] => {
    const key = keys.get(String(at(t.indicator)));
    if (key === undefined) return [];
    const target = at(t.target, true);
    const entered = pick({
      owner: at(t.owner),
      division: at(t.division),
      due: at(t.due),
      status: at(t.status),
      target: isFrozen && target === cellNamed(book, indicatorName(key, "FULL"))?.value ? undefined : target,
    });
    return isEmpty(entered) ? [] : [[key, entered]];
  });
  return Object.fromEntries(lines);
}

function historyOf(book: Book, { areas }: Pack): readonly HistoryLine[] {
  const t = templateTh.history;
  const lines = tableOf(book, "HISTORY").map((at): HistoryLine => {
    const marks = areas.map(({ id }) => [id, at(fill(t.area, { area: id }))] as const);
    const byArea = pick(Object.fromEntries(marks)) as Record<string, Entered>;
    return pick({
      day: at(t.day),
      meeting: at(t.meeting),
      areas: filled(byArea),
      score: at(t.score),
      full: at(t.full),
      percent: at(t.percent),
      note: at(t.note),
    });
  });
  return lines.filter((line) => !isEmpty(line));
}

function holidaysOf(book: Book): readonly HolidayLine[] {
  const t = templateTh.holidays;
  const lines = tableOf(book, "HOLIDAY_TABLE").map((at) =>
    pick({ day: at(t.day), title: at(t.name), source: at(t.source) }),
  );
  return lines.filter((line) => !isEmpty(line));
}

/** A line's cells by the words of the header; in a column that the template fills by formulas these are no entries. */
type Line = (header: string, isOwn?: boolean) => Entered | undefined;

function tableOf(book: Book, name: BookCell): readonly Line[] {
  const [header = [], ...rows] = book.named(bookName(name)) ?? [];
  const columns = new Map(header.map(({ value }, index) => [value, index]));
  return rows.map((row) => (word, isOwn = false) => {
    const cell = row[columns.get(word) ?? -1];
    return isOwn && cell?.isFormula ? undefined : valueOf(cell);
  });
}

/** What stands there, whatever put it there. */
function valueOf(cell: SavedCell | undefined): Entered | undefined {
  return cell?.value ?? undefined;
}

function filled<Value extends object>(value: Value): Value | undefined {
  return isEmpty(value) ? undefined : value;
}
