import { address, columnNumber, parseRange, refer, rangeBetween } from "./cellRange";

/** A cell as a person finds it: the sheet where that is said, and B5. */
export interface FoundCell {
  readonly sheet: string | null;
  readonly address: string;
}

/** "[Book1]" or "'[Book1]": other programs and hosts say which workbook they mean. */
const workbook = /^('?)\[[^\]]*\]/;

const wholeColumns = /^(.*!)?\$?([A-Z]{1,3}):\$?[A-Z]{1,3}$/i;

/**
 * The cell in a row and a column, both from 1, of a range as a host says it: `Sheet1!B3:B10`, `'ด้านที่ 1'!$B$3`, `B:B`.
 *
 * @returns null where the range is none, as for a value that stands in no cell, or ends before the cell.
 */
export function cellInRange(reference: string, row: number, column: number): FoundCell | null {
  const range = parseRange(inRows(reference.replace(workbook, "$1")));
  if (range === null || row > range.height || column > range.width) return null;
  return { sheet: range.sheet, address: address(range.row + row - 1, range.column + column - 1) };
}

/** Whole columns as the block of all their rows. */
function inRows(reference: string): string {
  const [, sheet = "", first] = wholeColumns.exec(reference) ?? [];
  const last = reference.split(":").at(-1)?.replace("$", "");
  if (first === undefined || last === undefined) return reference;
  const [one, other] = [columnNumber(first.toUpperCase()), columnNumber(last.toUpperCase())];
  return sheet + refer(rangeBetween(null, { row: 1, column: one }, { row: 1_048_576, column: other }));
}
