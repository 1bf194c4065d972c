import { expectText } from "../expectValue";
import type { Cell, CellChange } from "../grid";
import type { HostContext } from "../hostContext";
import { isList, type Json } from "../json";
import type { Scalar } from "../objectKind";
import { invalidArgument, OfficeError } from "../officeError";
import { refuseLockedCells, refuseProtectedSheet } from "../protect";
import type { RangeTarget } from "../rangeTarget";
import { takenOverFormats } from "../takenOverFormats";
import { cellCount, indexesOf, intersection, type Zone } from "../zones";
import { usedRange } from "./usedRange";

/** As many cells as Excel hands over at once. */
const MOST_CELLS = 5_000_000;

/** The members of a range that hold one entry a cell, in rows. */
export const cellScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  formulas: { read: reader(formula), write: contentWriter },
  numberFormat: {
    read: reader((cell) => cell.numberFormat),
    write(range, value, host) {
      refuseProtectedSheet(range.sheetId, host, "allowFormatCells");
      writeEach(range, value, host, (entry) => ({
        numberFormat: expectText(entry, "numberFormat"),
      }));
    },
  },
  text: { read: reader((cell) => cell.text) },
  valueTypes: { read: reader(valueType) },
  values: { read: reader((cell) => cell.value ?? ""), write: contentWriter },
};

/** Blanks what is there: a whole column has a million cells and few with content. */
export function clearContents(range: RangeTarget, host: HostContext): void {
  refuseLockedCells(range.sheetId, [range.zone], host);
  const used = usedRange(range, host);
  if (used) writeEach(used, "", host, () => ({ content: "" }));
}

function contentWriter(range: RangeTarget, value: Json, host: HostContext): void {
  refuseLockedCells(range.sheetId, [range.zone], host);
  const changes = changesOf(range, value, host, (entry) => ({ content: contentOf(entry) }));
  const takenOver = takenOverFormats(range.sheetId, changes, host);
  host.grid.writeCells(range.sheetId, changes);
  if (takenOver.length > 0) host.grid.writeCells(range.sheetId, takenOver);
}

function contentOf(entry: Json): string {
  if (typeof entry === "string") return entry;
  if (typeof entry === "boolean") return entry ? "TRUE" : "FALSE";
  if (typeof entry === "number") return String(entry);
  throw invalidArgument("a cell takes text, a number or a boolean");
}

function formula(cell: Cell): Json {
  return cell.content.startsWith("=") ? cell.content : (cell.value ?? "");
}

function valueType(cell: Cell): string {
  if (cell.error) return "Error";
  if (cell.value === null) return "Empty";
  if (typeof cell.value === "string") return "String";
  return typeof cell.value === "number" ? "Double" : "Boolean";
}

function reader(read: (cell: Cell) => Json): (range: RangeTarget, host: HostContext) => Json {
  return ({ sheetId, zone }, host) => {
    refuseTooMany(zone);
    return indexesOf(zone, "row").map((row) =>
      indexesOf(zone, "column").map((column) => read(host.grid.cell(sheetId, row, column))),
    );
  };
}

function refuseTooMany(zone: Zone): void {
  if (cellCount(zone) > MOST_CELLS) {
    throw new OfficeError("ResponsePayloadSizeLimitExceeded", "The range has too many cells.");
  }
}

function writeEach(range: RangeTarget, value: Json, host: HostContext, change: Change): void {
  host.grid.writeCells(range.sheetId, changesOf(range, value, host, change));
}

type Change = (entry: Json) => Pick<CellChange, "content" | "numberFormat">;

/** One value for all cells, or one a cell; a `null` leaves its cell as it is. */
function changesOf(
  { sheetId, zone }: RangeTarget,
  value: Json,
  host: HostContext,
  change: Change,
): readonly CellChange[] {
  refuseTooMany(zone);
  const entries = rowsOf(value, zone);
  const covered = host.grid.merges(sheetId).filter((merge) => intersection(merge, zone));
  const changes: CellChange[] = [];
  for (const row of indexesOf(zone, "row")) {
    for (const column of indexesOf(zone, "column")) {
      const entry = entries ? (entries[row - zone.top]?.[column - zone.left] ?? null) : value;
      if (entry === null) continue;
      const { content, ...rest } = change(entry);
      // Of merged cells only the first one holds content; Excel passes over what is meant for the others.
      const isKept = content !== undefined && !isCovered(row, column, covered);
      changes.push({ row, column, ...rest, ...(isKept && { content }) });
    }
  }
  return changes;
}

function isCovered(row: number, column: number, merges: readonly Zone[]): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** The rows of a value for many cells, `null` for a value of its own. */
function rowsOf(value: Json, zone: Zone): readonly (readonly Json[])[] | null {
  if (!isList(value)) return null;
  const lists = value.filter((row): row is readonly Json[] => isList(row));
  const hasShape =
    lists.length === value.length &&
    lists.length === zone.bottom - zone.top + 1 &&
    lists.every((row) => row.length === zone.right - zone.left + 1);
  if (!hasShape) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return lists;
}
