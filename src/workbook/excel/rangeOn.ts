import type { CellRange } from "../cells/cellRange";

/** The cells of a sheet of Excel's, whose API counts from 0. */
export function rangeOn(sheet: Excel.Worksheet, { row, column, width, height }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, height, width);
}
