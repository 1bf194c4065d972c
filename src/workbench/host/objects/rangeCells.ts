import { expectText } from "../expectValue";
import type { Cell, CellChange, Zone } from "../grid";
import type { HostContext } from "../hostContext";
import type { Scalar } from "../hostObject";
import { isList, type Json } from "../json";
import { invalidArgument } from "../officeError";
import type { RangeTarget } from "../rangeTarget";

/** The members of a range that hold one entry a cell, in rows. */
export const cellScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  formulas: { read: reader(formula), write: contentWriter },
  numberFormat: {
    read: reader((cell) => cell.numberFormat),
    write(range, value, host) {
      writeEach(range, value, host, (entry) => ({
        numberFormat: expectText(entry, "numberFormat"),
      }));
    },
  },
  text: { read: reader((cell) => cell.text) },
  valueTypes: { read: reader(valueType) },
  values: { read: reader((cell) => cell.value ?? ""), write: contentWriter },
};

export function clearContents(range: RangeTarget, host: HostContext): void {
  writeEach(range, "", host, () => ({ content: "" }));
}

function contentWriter(range: RangeTarget, value: Json, host: HostContext): void {
  writeEach(range, value, host, (entry) => ({ content: contentOf(entry) }));
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
  return ({ sheetId, zone }, host) =>
    rows(zone).map((row) => columns(zone).map((column) => read(host.grid.cell(sheetId, row, column))));
}

/** One value for all cells, or one a cell; a `null` leaves its cell as it is. */
function writeEach(
  { sheetId, zone }: RangeTarget,
  value: Json,
  host: HostContext,
  change: (entry: Json) => Pick<CellChange, "content" | "numberFormat">,
): void {
  const entries = rowsOf(value, zone);
  const changes: CellChange[] = [];
  for (const row of rows(zone)) {
    for (const column of columns(zone)) {
      const entry = entries ? (entries[row - zone.top]?.[column - zone.left] ?? null) : value;
      if (entry !== null) changes.push({ row, column, ...change(entry) });
    }
  }
  host.grid.writeCells(sheetId, changes);
}

/** The rows of a value for many cells, `null` for a value of its own. */
function rowsOf(value: Json, zone: Zone): readonly (readonly Json[])[] | null {
  if (!isList(value)) return null;
  const lists = value.filter((row): row is readonly Json[] => isList(row));
  const hasShape =
    lists.length === value.length &&
    lists.length === rows(zone).length &&
    lists.every((row) => row.length === columns(zone).length);
  if (!hasShape) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return lists;
}

function rows({ top, bottom }: Zone): number[] {
  return Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index);
}

function columns({ left, right }: Zone): number[] {
  return Array.from({ length: right - left + 1 }, (_unused, index) => left + index);
}
