/** Rows of cells, as Excel hands a range over. */
export type Cells = readonly (readonly unknown[])[];

/** A range argument as Excel hands it over: rows of cells. A single value is one row of one cell. */
export function toRange(cells: unknown): Cells {
  if (!Array.isArray(cells)) return [[cells]];
  const rows: readonly unknown[] = cells;
  return isRange(rows) ? rows : Array.from(rows, (row) => (isRow(row) ? row : [row]));
}

/** A loop, because array methods pass over holes. */
function isRange(rows: readonly unknown[]): rows is Cells {
  for (const row of rows) if (!isRow(row)) return false;
  return true;
}

export function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}
