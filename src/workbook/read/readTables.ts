import type { Answers, Entered, HistoryLine, WorkPlanAnswers } from "../../answers/answers";
import { fail, succeed, type Outcome } from "../../outcome";
import { listIndicators } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { plainText } from "../../text/plainText";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { address } from "../cells/cellRange";
import { bookName, indicatorName } from "../cells/names";
import { cellNamed, settingText, type Book } from "./book";
import { enteredIn } from "./enteredIn";
import { isEmpty, pick } from "./pick";
import { readExecutive } from "./readExecutive";
import { readIssue, type CellAddress, type ReadIssue } from "./readIssue";
import { linesBelow, readTable, strayLine, type TableLine, type TableRead } from "./table";

type TableAnswers = Omit<Answers, "indicators" | "areas">;

export interface TablesRead {
  readonly answers: TableAnswers;
  readonly issues: readonly ReadIssue[];
}

interface Read<Value> {
  readonly value: Value;
  readonly issues: readonly ReadIssue[];
}

/**
 * What stands in the sheets that are tables: divisions, work plan, history, holidays, executives. Columns are known by their
 * headers and lines of the work plan by their indicator, so both may be sorted, moved and added to. No score comes of
 * them, but nothing in them is passed over: what belongs to no line or column is named.
 */
export function readTables(book: Book, pack: Pack): TablesRead {
  const workPlan = workPlanOf(book, pack);
  const history = historyOf(book, pack);
  const holidays = holidaysOf(book);
  const divisions = divisionsOf(book);
  const executive = readExecutive(book);
  return {
    answers: pick({
      workPlan: filled(workPlan.value),
      history: filled(history.value),
      holidays: filled(holidays.value),
      divisions: filled(divisions.value),
      executive: filled(executive.value),
    }),
    issues: [workPlan, history, holidays, divisions, executive].flatMap(({ issues }) => issues),
  };
}

function workPlanOf(book: Book, pack: Pack): Read<Readonly<Record<string, WorkPlanAnswers>>> {
  const t = templateTh.workPlan;
  const keyOf = indicatorKeys(pack);
  const { lines, issues } = readPlan(book, keyOf);
  const place = book.placeOf(bookName("PLAN"));
  const plans = new Map<string, WorkPlanAnswers>();
  const strays: ReadIssue[] = [];
  for (const line of lines) {
    const found = String(line.at(t.indicator) ?? "").slice(0, 60);
    const key = keyOf(line.at(t.indicator));
    const entered = planIn(book, line, key);
    const cell = { sheet: place?.sheet ?? "", address: address(line.row, place?.column ?? 1) };
    if (key === null) {
      if (found !== "" || !isEmpty(entered))
        strays.push(readIssue("lineUnknown", { table: "PLAN", found, cell }));
    } else if (!isEmpty(entered)) {
      const before = plans.get(key);
      if (before === undefined) plans.set(key, entered);
      else if (JSON.stringify(before) !== JSON.stringify(entered))
        strays.push(readIssue("lineTwice", { table: "PLAN", found, cell }));
    }
  }
  return { value: Object.fromEntries(plans), issues: [...issues, ...strays] };
}

function readPlan(book: Book, keyOf: KeyOf): TableRead {
  const t = templateTh.workPlan;
  const columns = {
    entries: [t.owner, t.division, t.due, t.status, t.target, t.steps],
    newer: [t.steps],
    others: [t.indicator, t.name, t.score, t.gap],
  };
  return readTable(book, "PLAN", columns, ({ at }) => keyOf(at(t.indicator)) !== null);
}

/** Where something of the work plan stands, of an indicator by its key; null where its line or column is not there. */
export type PlanCells = (key: string, field: keyof WorkPlanAnswers) => CellAddress | null;

export function planCells(book: Book, pack: Pack): PlanCells {
  const keyOf = indicatorKeys(pack);
  const lines = new Map<string, TableLine>();
  for (const line of readPlan(book, keyOf).lines) {
    const key = keyOf(line.at(templateTh.workPlan.indicator));
    if (key !== null && !lines.has(key)) lines.set(key, line);
  }
  return (key, field) => lines.get(key)?.cellOf(templateTh.workPlan[field]) ?? null;
}

/** A cell of a column of the work plan. */
export interface PlanCell {
  /** The indicator's. */
  readonly key: string;
  readonly cell: CellAddress;
}

/** Why a column of the work plan is not found. */
export type NoPlanColumn = ReadIssue<"tableMissing" | "headersGone" | "columnMissing">;

/**
 * A column of the work plan, cell by cell, wherever it was moved to and however its lines were sorted. An indicator with
 * several lines has several cells; lines that name none have no cell here.
 */
export function planColumn(
  book: Book,
  pack: Pack,
  field: keyof WorkPlanAnswers,
): Outcome<readonly PlanCell[], NoPlanColumn> {
  const t = templateTh.workPlan;
  const keyOf = indicatorKeys(pack);
  const { lines, issues } = readPlan(book, keyOf);
  const gone = issues.find((issue) => issue.code === "tableMissing" || issue.code === "headersGone");
  if (gone) return fail(gone);
  const [line] = lines;
  const missing = [t.indicator, t[field]].find((header) => line?.cellOf(header) === null);
  if (missing !== undefined) return fail(readIssue("columnMissing", { table: "PLAN", header: missing }));
  return succeed(
    lines.flatMap(({ at, cellOf }) => {
      const [key, cell] = [keyOf(at(t.indicator)), cellOf(t[field])];
      return key === null || !cell ? [] : [{ key, cell }];
    }),
  );
}

type KeyOf = (said: Entered | undefined) => string | null;

/** The indicator that a line's first cell names: by the template's words, or by its bare number. */
function indicatorKeys(pack: Pack): KeyOf {
  const keys = new Map(
    listIndicators(pack).flatMap(({ indicator: { id, key } }): [string, string][] => [
      [plainText(id), key],
      [plainText(fill(templateTh.indicator, { id })), key],
    ]),
  );
  return (said) => keys.get(plainText(String(said ?? ""))) ?? null;
}

function planIn(book: Book, { at, dayAt }: TableLine, key: string | null): WorkPlanAnswers {
  const t = templateTh.workPlan;
  const target = at(t.target, true);
  // In a frozen workbook the formula of the usual target, the full marks, is a value too.
  const isUsual =
    key !== null &&
    settingText(book, "FROZEN") !== "" &&
    target === cellNamed(book, indicatorName(key, "FULL"))?.value;
  return pick({
    owner: at(t.owner),
    division: at(t.division),
    due: dayAt(t.due),
    status: at(t.status),
    target: isUsual ? undefined : target,
    steps: at(t.steps),
  });
}

function historyOf(book: Book, { areas }: Pack): Read<readonly HistoryLine[]> {
  const t = templateTh.history;
  const labels = areas.map(({ id }) => [id, fill(t.area, { area: id })] as const);
  const entries = [t.day, t.meeting, ...labels.map(([, label]) => label), t.score, t.full, t.percent, t.note];
  const { lines, issues } = readTable(book, "HISTORY", { entries }, isDatedLine(t.day, t.meeting));
  const read = lines.map(({ at, dayAt }): HistoryLine => {
    const marks = labels.map(([id, label]) => [id, at(label)] as const);
    const byArea = pick(Object.fromEntries(marks)) as Record<string, Entered>;
    return pick({
      day: dayAt(t.day),
      meeting: at(t.meeting),
      areas: filled(byArea),
      score: at(t.score),
      full: at(t.full),
      percent: at(t.percent),
      note: at(t.note),
    });
  });
  return { value: read.filter((line) => !isEmpty(line)), issues };
}

function holidaysOf(book: Book): Read<NonNullable<Answers["holidays"]>> {
  const t = templateTh.holidays;
  const entries = [t.day, t.name, t.source];
  const { lines, issues } = readTable(book, "HOLIDAY_TABLE", { entries }, isDatedLine(t.day, t.name));
  const read = lines.map(({ at, dayAt }) =>
    pick({ day: dayAt(t.day), title: at(t.name), source: at(t.source) }),
  );
  return { value: read.filter((line) => !isEmpty(line)), issues };
}

/** What begins with a day is a line; and right under the table what has a name, where a remark would begin at its edge. */
function isDatedLine(day: string, name: string): (line: TableLine, isNext: boolean) => boolean {
  return ({ at }, isNext) =>
    typeof at(day) === "number" || (isNext && at(day) === undefined && at(name) !== undefined);
}

/** One below the other, without a header in the range; those right under it are divisions too. */
function divisionsOf(book: Book): Read<readonly Entered[]> {
  const name = bookName("DIVISIONS");
  const place = book.placeOf(name);
  if (!place) return { value: [], issues: [readIssue("tableMissing", { table: "DIVISIONS" })] };
  const below = linesBelow(book, place);
  const next = place.row + place.height;
  const isFollowing = ({ row }: { readonly row: number }, index: number): boolean => row === next + index;
  const following = below.filter(isFollowing);
  const strays = below.filter((line, index) => !isFollowing(line, index));
  const cells = [...(book.named(name) ?? []), ...following.map((line) => line.cells)];
  return {
    value: cells.flatMap(([cell]) => (cell && enteredIn(cell, true)) ?? []),
    issues: strays.map((line) => strayLine("DIVISIONS", place, line.row, line.cells)),
  };
}

function filled<Value extends object>(value: Value): Value | undefined {
  return isEmpty(value) ? undefined : value;
}
