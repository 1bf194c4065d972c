import type { Issue, NoValues } from "../../outcome";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { lastCell } from "../cells/cellRange";
import { bookName, numberedName } from "../cells/names";
import { newestBook } from "../read/book";
import { asText, type Typed } from "./contentSteps";
import { historyTextWidth } from "../blueprint/historySheet";
import { rowHeight } from "../../text/rowHeight";
import { editSheet, takeBack, type OtherChange, type SheetEdit } from "./editSheets";
import { rangeStep } from "./step";
import { extensionOf, rowAddress, type NamedTable } from "./extendTable";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { askForNames, placesOf } from "./ourNames";
import { rangeOn } from "./rangeOn";
import { askForSheets, lockOf } from "./usedCells";

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
 * Writes the next free line of the newest template's history, as values. Three round trips; one more where the table is
 * full and its sheet locked.
 */
export async function addHistoryLine(line: FinishedMeeting): Promise<HistoryOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return refused("hostTooOld", { sets });
  const begun: SheetEdit[] = [];
  try {
    return await inExcel(async (context) => {
      const history = await readHistory(context);
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
}

async function readHistory(context: Excel.RequestContext): Promise<History | null> {
  const names = askForNames(context);
  const worksheets = askForSheets(context);
  await context.sync();
  const places = placesOf(
    names.items,
    worksheets.items.map(({ name }) => name),
  );
  const name = numberedName(bookName("HISTORY"), newestBook([...places.keys()]));
  const range = places.get(name.toLowerCase());
  const sheet = worksheets.items.find((one) => one.name === range?.sheet);
  if (!range || !sheet) return null;
  const table = rangeOn(sheet, { ...range, height: range.height + 1 });
  table.untrack();
  table.load("values,numberFormat");
  const below = rangeOn(sheet, { ...range, row: lastCell(range).row + 1, width: 1, height: 1 });
  below.untrack();
  below.load("format/rowHeight");
  await context.sync();
  return {
    name,
    formula: String(names.items.find((item) => item.name.toLowerCase() === name.toLowerCase())?.formula),
    range,
    lock: lockOf(sheet),
    rows: table.values,
    formats: table.numberFormat,
    heightBelow: below.format.rowHeight,
  };
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
  const edit = { sheet: range.sheet, lock, blocks: [written] };
  const isBelow = row > lastCell(range).row;
  const also = isBelow ? extensionOf(history, heightFor(line)) : fitted(range.sheet, rowAddress(range, row));
  return { ...edit, also };
}

function heightFor({ meeting, decisions }: FinishedMeeting): number {
  return rowHeight([meeting, noteOf(decisions)].map((text) => [text, historyTextWidth]));
}

/** The row grows with what is decided; a row that is blank again grows no higher than it was. */
function fitted(sheet: string, row: string): OtherChange {
  const fit = rangeStep(sheet, row, (range) => {
    range.format.autofitRows();
  });
  return { steps: [fit], back: () => Promise.resolve([]) };
}

function noteOf(decisions: readonly string[]): string {
  return decisions.join("; ");
}

/** A cell of the format @ takes every text as it is. */
function inFormat(value: Typed, format: string | undefined): Typed {
  return typeof value === "string" && format !== "@" ? asText(value) : value;
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
    [t.note, noteOf(decisions)],
  ]);
}
