/** A block of cells as formulas, names and sheets refer to it; columns and rows count from 1. */
export interface CellRange {
  /** The sheet's name as its tab shows it, or null on the formula's own sheet. */
  readonly sheet: string | null;
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** A block on a sheet that is said. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** A cell's place on its sheet, from 1. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Excel's limits: XFD1048576 is the last cell. */
const lastOfSheet: At = { row: 1_048_576, column: 16_384 };

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : columnLetters(before) + letter;
}

/** A → 1, AA → 27; capital letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

/** The block from one corner to the other, whichever they are. */
export function rangeBetween<Sheet extends string | null>(
  sheet: Sheet,
  one: At,
  other: At = one,
): CellRange & { readonly sheet: Sheet } {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const height = Math.abs(one.row - other.row) + 1;
  const width = Math.abs(one.column - other.column) + 1;
  return { sheet, column, row, width, height };
}

/** C5, $C$5; null for what is no cell. Letter by letter, since a workbook has tens of thousands of them. */
export function parseAddress(address: string): At | null {
  let at = address.charCodeAt(0) === dollar ? 1 : 0;
  let [column, row] = [0, 0];
  for (let letter = letterAt(address, at); letter > 0; letter = letterAt(address, at)) {
    column = column * 26 + letter;
    if (column > lastOfSheet.column) return null;
    at += 1;
  }
  if (address.charCodeAt(at) === dollar) at += 1;
  // A row's number begins with no zero, and ends the address.
  if (column === 0 || at === address.length || address.charCodeAt(at) === zero) return null;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row > lastOfSheet.row) return null;
  }
  return { row, column };
}

const [dollar, zero] = [36, 48];

/** A and a are 1, Z and z are 26; 0 for any other sign, and behind the end. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** A sheet's name, in quotes or without, and what is said of the sheet. */
const qualified = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]*)$/;

/** No sheet has these in its name: with them, cells of another workbook are meant, or of several sheets at once. */
const foreign = /[[\]:\\/?*]/;

/** C5, $C$5:$D$9, 'ด้านที่ 1'!C5, ด้านที่1!C5; null for #REF!, whole columns, and whatever else is no block of cells. */
export function parseRange(reference: string): CellRange | null {
  const [, quoted, plain, cells = ""] = qualified.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const [first = "", second = first, ...others] = cells.split(":");
  const [one, other] = [parseAddress(first), parseAddress(second)];
  if (!one || !other || others.length > 0 || (sheet !== null && foreign.test(sheet))) return null;
  return rangeBetween(sheet, one, other);
}

/** The same where the sheet is said, as in a defined name. */
export function parseSheetRange(reference: string): SheetRange | null {
  const range = parseRange(reference);
  return range && range.sheet !== null ? { ...range, sheet: range.sheet } : null;
}

/** What an address says behind its sheet, of whole rows and columns too: 'ด้านที่ 1'!C5:C12 → C5:C12. */
export function withoutSheet(reference: string): string {
  return qualified.exec(reference)?.[3] ?? reference;
}

/** Sheet names are quoted always: Excel wants it for Thai ones, and it never does harm. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** As a formula writes it: `C5`, `C5:C12`, `'ด้านที่ 1'!C5:C12`. */
export function refer(range: CellRange): string {
  return print(range, "");
}

/** The same for cells that every formula shares, so that a copied formula still points to them: `'ตั้งค่า'!$C$4`. */
export function referFixed(range: CellRange): string {
  return print(range, "$");
}

function print({ sheet, column, row, width, height }: CellRange, fix: Fix): string {
  const first = printCell(row, column, fix);
  const isOne = width === 1 && height === 1;
  const cells = isOne ? first : `${first}:${printCell(row + height - 1, column + width - 1, fix)}`;
  return sheet === null ? cells : sheetPrefix(sheet) + cells;
}

type Fix = "" | "$";

function printCell(row: number, column: number, fix: Fix): string {
  return `${fix}${columnLetters(column)}${fix}${row}`;
}

/** One cell on its own sheet: `C5`. */
export function address(row: number, column: number): string {
  return printCell(row, column, "");
}

/** A block on its own sheet: `C5:C12`, or `C5` where first and last are one cell. */
export function block(row: number, column: number, lastRow: number, lastColumn: number): string {
  return refer(rangeBetween(null, { row, column }, { row: lastRow, column: lastColumn }));
}

/**
 * Cells of a sheet as a defined name says them: `'ด้านที่ 1'!$C$5:$C$12`.
 *
 * @throws Error where the address is none, which is a fault of the caller and not of the officer.
 */
export function onSheet(sheet: string, cells: string): string {
  const range = parseRange(cells);
  if (!range) throw new Error(`not an address: ${cells}`);
  return referFixed({ ...range, sheet });
}

/** How many cells a range has. */
export function sizeOf({ width, height }: CellRange): number {
  return width * height;
}

export function lastCell({ row, column, width, height }: CellRange): At {
  return { row: row + height - 1, column: column + width - 1 };
}

/** The cells from `first` to `last`, counted from 0 row by row, of a range that is one row or one column. */
export function slice(range: CellRange, first: number, end = first): CellRange {
  const length = end - first + 1;
  return range.height === 1
    ? { ...range, column: range.column + first, width: length }
    : { ...range, row: range.row + first, height: length };
}

/** One column of a range, counted from 0. */
export function columnOf(range: CellRange, column: number): CellRange {
  return { ...range, column: range.column + column, width: 1 };
}

/** Whether a cell of the range's own sheet is one of its cells. */
export function contains(range: CellRange, { row, column }: At): boolean {
  const end = lastCell(range);
  return range.row <= row && row <= end.row && range.column <= column && column <= end.column;
}

/** Whether two ranges share a cell. */
export function overlap(one: CellRange, other: CellRange): boolean {
  const [end, otherEnd] = [lastCell(one), lastCell(other)];
  return (
    one.sheet === other.sheet &&
    one.row <= otherEnd.row &&
    other.row <= end.row &&
    one.column <= otherEnd.column &&
    other.column <= end.column
  );
}

/** The smallest block around two on the same sheet. */
export function union<Sheet extends string | null>(
  one: CellRange & { readonly sheet: Sheet },
  other: CellRange,
): CellRange & { readonly sheet: Sheet } {
  const [end, otherEnd] = [lastCell(one), lastCell(other)];
  return rangeBetween(
    one.sheet,
    { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    { row: Math.max(end.row, otherEnd.row), column: Math.max(end.column, otherEnd.column) },
  );
}

/** Cells of what was read of a range, row by row, that stand for a range inside it. */
export function cut<Cell>(
  rows: readonly (readonly Cell[])[],
  around: CellRange,
  { row, column, width, height }: CellRange,
): readonly (readonly Cell[])[] {
  const [top, left] = [row - around.row, column - around.column];
  return rows.slice(top, top + height).map((cells) => cells.slice(left, left + width));
}
