import type { CellPlace, GridExtent } from "../host/grid";
import { around } from "../host/zones";
import type { OpenModel } from "./openModel";

/** How far the cells of a model reach. */
export function cellExtent({ model: { getters }, steps }: OpenModel): GridExtent {
  return {
    usedZone(sheetId) {
      steps.needCalculated();
      const positions = getters
        .getEvaluatedCellsPositions(sheetId)
        .filter((position) => getters.getEvaluatedCell(position).value !== null);
      if (positions.length === 0) return null;
      return around(positions.map(({ row, col }) => ({ row, column: col })));
    },
    keptCells(sheetId) {
      steps.needCalculated();
      const places = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
      const bottom = places.reduce((most, { row }) => Math.max(most, row), 0);
      const right = places.reduce((most, { col }) => Math.max(most, col), 0);
      const known = new Set(places.map(({ row, col }) => `${row},${col}`));
      // Of borders the library keeps no list. They stand in or beside cells that have more than a border.
      const kept: CellPlace[] = [];
      for (let row = 0; row <= bottom + 1; row += 1) {
        for (let column = 0; column <= right + 1; column += 1) {
          const isKept =
            known.has(`${row},${column}`) || getters.getCellBorder({ sheetId, row, col: column });
          if (isKept) kept.push({ row, column });
        }
      }
      return kept;
    },
  };
}
