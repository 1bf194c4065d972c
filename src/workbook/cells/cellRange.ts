/** A block of cells as a formula refers to it; columns and rows count from 1. */
export interface CellRange {
  /** The sheet's name as its tab shows it, or null on the formula's own sheet. */
  readonly sheet: string | null;
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : columnLetters(before) + letter;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Sheet names are quoted always: Excel wants it for Thai ones, and it never does harm. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
