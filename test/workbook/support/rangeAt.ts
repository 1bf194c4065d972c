import { parseRange, type CellRange } from "../../../src/workbook/cells/cellRange";

/** A block that a test names: `C5`, `C5:C12`, on a sheet or on none. */
export function rangeAt(cells: string, sheet: string | null = null): CellRange {
  const range = parseRange(cells);
  if (!range) throw new Error(`no cells ${cells}`);
  return { ...range, sheet };
}
