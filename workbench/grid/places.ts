import type { CellPosition } from "@odoo/o-spreadsheet";

/** A cell's place as one text, by which the calls of custom functions name it. */
export function placeOf({ sheetId, col, row }: CellPosition): string {
  return `${col} ${row} ${sheetId}`;
}

export function positionOf(place: string): CellPosition {
  const [col, row, ...sheetId] = place.split(" ");
  return { col: Number(col), row: Number(row), sheetId: sheetId.join(" ") };
}
