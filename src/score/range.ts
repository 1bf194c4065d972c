import { basicValue } from "./richCell";

/** Rows of cells, as Excel hands a range over. */
export type Cells = readonly (readonly unknown[])[];

/** A range argument as Excel hands it over: rows of cells by their plain values. A single value is one row of one cell. */
export function toRange(cells: unknown): Cells {
  if (!Array.isArray(cells)) return [[basicValue(cells)]];
  const rows: readonly unknown[] = cells;
  const range = isRange(rows) ? rows : Array.from(rows, (row) => (isRow(row) ? row : [row]));
  return range.some(hasObject) ? range.map((row) => row.map(basicValue)) : range;
}

function hasObject(row: readonly unknown[]): boolean {
  return row.some((cell) => typeof cell === "object" && cell !== null);
}

/** A loop, because array methods pass over holes. */
function isRange(rows: readonly unknown[]): rows is Cells {
  for (const row of rows) if (!isRow(row)) return false;
  return true;
}

export function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}
