import type { Issue, NoValues } from "../../outcome";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { rowHeight } from "../../text/rowHeight";
import { lastCell, type SheetRange } from "../cells/cellRange";
import { bookName, numberedName } from "../cells/names";
import { newestBook } from "../read/book";
import { inFormat, type Typed } from "./contentSteps";
import { editSheet, takeBack, type SheetEdit } from "./editSheets";
import { extensionOf, rowAddress, rowHeightChange, type NamedTable } from "./extendTable";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { askForNames, placesOf } from "./ourNames";
import { rangeOn } from "./rangeOn";
import { charactersIn } from "./sizeSteps";
import { lockOf } from "./sheetLock";
import { askForSheets } from "./usedCells";

/** What is written down of a meeting; marks as the summary shows them, null where it shows none. */
export interface FinishedMeeting {
  /** Excel serial day. */
  readonly day: number;
  readonly meeting: string;
  readonly totals: {
    /** By the area's number. */
    readonly areas: Readonly<Record<string, number | null>>;
    readonly score: number | null;
    readonly full: number | null;
    readonly percent: number | null;
  };
  /** What was decided, one text each. */
  readonly decisions: readonly string[];
}

export type HistoryOutcome =
  /** The line's row, from 1; extended where the table had no room left and a row was put under it. */
  | { readonly kind: "added"; readonly sheet: string; readonly row: number; readonly extended: boolean }
  | HistoryRefused
  /** The sheet is as it was, unless it is left behind: with a line half written, or unlocked. */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

export interface HistoryRefusalValues {
  /** The requirement sets that this Excel lacks. */
  hostTooOld: { sets: readonly string[] };
  historyMissing: NoValues;
  /** The table has no room, and something stands under it. */
  historyFull: { sheet: string };
}

type HistoryRefusal = keyof HistoryRefusalValues;
type HistoryRefused<Code extends HistoryRefusal = HistoryRefusal> = { readonly kind: "refused" } & Issue<
  HistoryRefusalValues,
  Code
>;

const t = templateTh.history;

/**
 * Writes the next free line of a template's history, as values, in a row as high as its texts. Three round trips; one more
 * where the sheet is locked.
 *
 * @param book The template's number; null for the newest.
 */
export async function addHistoryLine(
  line: FinishedMeeting,
  book: number | null = null,
): Promise<HistoryOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return refused("hostTooOld", { sets });
  const begun: SheetEdit[] = [];
  try {
    return await inExcel(async (context) => {
      const history = await readHistory(context, book);
      if (!history) return refused("historyMissing", {});
      const { sheet } = history.range;
      const row = freeRow(history);
      if (row === null) return refused("historyFull", { sheet });
      const extended = row > lastCell(history.range).row;
      const edit = editOf(history, row, line);
      begun.push(edit);
      const problem = await editSheet(context, edit);
      if (problem !== null) return { kind: "failed", problem, leftBehind: [sheet] };
      return { kind: "added", sheet, row, extended };
    });
  } catch (thrown) {
    return { kind: "failed", problem: problemOf(thrown), leftBehind: await takeBack(begun) };
  }
}

function refused<Code extends HistoryRefusal>(
  code: Code,
  values: HistoryRefusalValues[Code],
): HistoryRefused<Code> {
  return { kind: "refused", code, values };
}

interface History extends NamedTable {
  readonly lock: SheetEdit["lock"];
  /** The table's rows from its header on, and the row under it. */
  readonly rows: readonly (readonly Typed[])[];
  readonly formats: readonly (readonly string[])[];
  /** Points, row by row. */
  readonly heights: readonly number[];
  /** Characters, column by column. */
  readonly widths: readonly number[];
}

async function readHistory(context: Excel.RequestContext, book: number | null): Promise<History | null> {
  const names = askForNames(context);
  const worksheets = askForSheets(context);
  await context.sync();
  const places = placesOf(
    names.items,
    worksheets.items.map(({ name }) => name),
  );
  const name = numberedName(bookName("HISTORY"), book ?? newestBook([...places.keys()]));
  const range = places.get(name.toLowerCase());
  const sheet = worksheets.items.find((one) => one.name === range?.sheet);
  if (!range || !sheet) return null;
  const table = rangeOn(sheet, { ...range, height: range.height + 1 });
  table.untrack();
  table.load("values,numberFormat");
  const one = { ...range, width: 1, height: 1 };
  const rows = Array.from({ length: range.height + 1 }, (_, down) =>
    formatOf(sheet, { ...one, row: range.row + down }).load("rowHeight"),
  );
  const columns = Array.from({ length: range.width }, (_, across) =>
    formatOf(sheet, { ...one, column: range.column + across }).load("columnWidth"),
  );
  await context.sync();
  return {
    name,
    formula: String(names.items.find((item) => item.name.toLowerCase() === name.toLowerCase())?.formula),
    range,
    lock: lockOf(sheet),
    rows: table.values,
    formats: table.numberFormat,
    heights: rows.map(({ rowHeight: points }) => points),
    widths: columns.map(({ columnWidth }) => charactersIn(columnWidth)),
  };
}

function formatOf(sheet: Excel.Worksheet, range: SheetRange): Excel.RangeFormat {
  const cell = rangeOn(sheet, range);
  cell.untrack();
  return cell.format;
}

/** The first row, from 1, after all that is written; null where the table and the row under it are full. */
function freeRow({ rows, range }: History): number | null {
  const last = rows.reduce((found, row, index) => (row.some((value) => value !== "") ? index : found), 0);
  return last + 1 < rows.length ? range.row + last + 1 : null;
}

function editOf(history: History, row: number, line: FinishedMeeting): SheetEdit {
  const { rows, formats, range, lock } = history;
  const values = valuesByLabel(line);
  const own = formats[row - range.row] ?? [];
  const after = (rows[0] ?? []).map((label, index) => inFormat(values.get(String(label)) ?? "", own[index]));
  const written = { address: rowAddress(range, row), before: [after.map(() => "")], after: [after] };
  const texts = after.map((value, index) => [String(value), history.widths[index] ?? 1] as const);
  const height = { before: history.heights[row - range.row] ?? 0, after: rowHeight(texts) };
  const also = row > lastCell(range).row ? extensionOf(history, height) : rowHeightChange(range, row, height);
  return { sheet: range.sheet, lock, blocks: [written], ...(also.steps.length > 0 && { also }) };
}

/** By the column's heading, since columns may have been moved or added. */
function valuesByLabel({ day, meeting, totals, decisions }: FinishedMeeting): ReadonlyMap<string, Typed> {
  const areas = Object.entries(totals.areas).map(
    ([area, marks]) => [fill(t.area, { area }), marks ?? ""] as const,
  );
  return new Map<string, Typed>([
    [t.day, day],
    [t.meeting, meeting],
    ...areas,
    [t.score, totals.score ?? ""],
    [t.full, totals.full ?? ""],
    [t.percent, totals.percent ?? ""],
    [t.note, decisions.join("; ")],
  ]);
}
