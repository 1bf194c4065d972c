import { columnLetters, columnNumber, sheetPrefix, type CellRange } from "../cells/cellRange";

export type { CellRange };

/**
 * Reads "C5" or "C5:C12" (with or without $).
 *
 * @throws Error where the text is no address, which is a fault of the caller and not of the officer.
 */
export function cellRange(address: string, sheet: string | null = null): CellRange {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/.exec(address);
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match ?? [];
  if (firstColumn === undefined || lastColumn === undefined) throw new Error(`not an address: ${address}`);
  const [column, row] = [columnNumber(firstColumn), Number(firstRow)];
  const [width, height] = [columnNumber(lastColumn) - column + 1, Number(lastRow) - row + 1];
  if (width < 1 || height < 1) throw new Error(`not from the top left: ${address}`);
  return { sheet, column, row, width, height };
}

/** How many cells a range has. */
export function sizeOf({ width, height }: CellRange): number {
  return width * height;
}

/** The cells from `first` to `last`, counted from 0 row by row, of a range that is one row or one column. */
export function slice(range: CellRange, first: number, last = first): CellRange {
  const length = last - first + 1;
  return range.height === 1
    ? { ...range, column: range.column + first, width: length }
    : { ...range, row: range.row + first, height: length };
}

/** One column of a range, counted from 0. */
export function columnOf(range: CellRange, column: number): CellRange {
  return { ...range, column: range.column + column, width: 1 };
}

/** As a formula writes it: `C5`, `C5:C12`, `'ด้านที่ 1'!C5:C12`. */
export function refer(range: CellRange): string {
  return write(range, "");
}

/** The same for a cell that every formula shares, so that a copied formula still points to it: `'ตั้งค่า'!$C$4`. */
export function referFixed(range: CellRange): string {
  return write(range, "$");
}

function write({ sheet, column, row, width, height }: CellRange, fix: string): string {
  const qualifier = sheet === null ? "" : sheetPrefix(sheet);
  const cell = (x: number, y: number): string => `${fix}${columnLetters(x)}${fix}${y}`;
  const first = cell(column, row);
  const isOne = width === 1 && height === 1;
  return qualifier + (isOne ? first : `${first}:${cell(column + width - 1, row + height - 1)}`);
}
