/** Excel's last row and column. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B2" or "B2:C9", with or without $; null where it is no range of a sheet. */
export function areaOf(reference: string): Area | null {
  const [first = "", last = first, ...more] = reference.replaceAll("$", "").split(":");
  const [from, to] = [cellOf(first), cellOf(last)];
  if (!from || !to || more.length > 0 || from.row > to.row || from.column > to.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export function cellOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row <= lastRow && column <= lastColumn ? { row, column } : null;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
