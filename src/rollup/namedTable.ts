import { lastCell, parseSheetRange } from "../workbook/cells/cellRange";
import type { Xlsx } from "../xlsx/openXlsx";

/** Cells side by side, a blank one as null. */
export type NamedRow = readonly (string | number | boolean | null)[];

/** What the cells of a name hold, row by row; null where the name or its sheet is gone. */
export function namedTable(xlsx: Xlsx, wanted: string): readonly NamedRow[] | null {
  const range = xlsx.outline.names.find(({ name }) => name === wanted)?.range;
  const place = range === undefined ? null : parseSheetRange(range);
  if (!place || !xlsx.outline.sheets.some(({ name }) => name === place.sheet)) return null;
  const { at, lastRow } = xlsx.sheetCells(place.sheet);
  const last = lastCell(place);
  const rows = Math.max(0, Math.min(last.row, lastRow) - place.row + 1);
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: last.column - place.column + 1 },
      (__, column) => at(place.row + row, place.column + column)?.value ?? null,
    ),
  );
}
