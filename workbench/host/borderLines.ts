import type { BorderSide, CellSide } from "./gridParts";
import { indexesOf, type Zone } from "./zones";

export interface CellLine {
  readonly row: number;
  readonly column: number;
  readonly cellSide: CellSide;
}

/** The sides of cells that make up one side of a zone; between two cells the line belongs to both. */
export function linesOf(zone: Zone, side: BorderSide): readonly CellLine[] {
  const { top, bottom, left, right } = zone;
  const rows = indexesOf(zone, "row");
  const columns = indexesOf(zone, "column");
  const above = (row: number): CellLine[] =>
    columns.flatMap((column) => [
      { row, column, cellSide: "top" as const },
      ...(row > 0 ? [{ row: row - 1, column, cellSide: "bottom" as const }] : []),
    ]);
  const before = (column: number): CellLine[] =>
    rows.flatMap((row) => [
      { row, column, cellSide: "left" as const },
      ...(column > 0 ? [{ row, column: column - 1, cellSide: "right" as const }] : []),
    ]);
  switch (side) {
    case "EdgeTop":
      return above(top);
    case "EdgeBottom":
      return above(bottom + 1);
    case "EdgeLeft":
      return before(left);
    case "EdgeRight":
      return before(right + 1);
    case "InsideHorizontal":
      return rows.slice(1).flatMap(above);
    case "InsideVertical":
      return columns.slice(1).flatMap(before);
  }
}
