import { columnLetters, sheetPrefix, type CellRange } from "../cells/cellRange";

export { columnLetters, sheetPrefix, type CellRange };

export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `C5:C12`, or `C5` where first and last are one cell. */
export function block(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = address(row, column);
  const last = address(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** C5:C12 → $C$5:$C$12. */
export function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

export function onSheet(sheet: string, range: string): string {
  return `${sheetPrefix(sheet)}${fixed(range)}`;
}
