import type { Border } from "@odoo/o-spreadsheet";
import { linesOf } from "../host/borderLines";
import type { GridBorders } from "../host/grid";
import { borderOf, lineOf } from "./borderStyles";
import type { OpenModel } from "./openModel";

/** The lines around the cells of a model. */
export function cellBorders({ model, steps, pending, room }: OpenModel): GridBorders {
  const borderAt = (sheetId: string, row: number, col: number): Border => {
    const { border } = pending.find(sheetId, row, col) ?? {};
    return border ?? model.getters.getCellBorder({ sheetId, row, col }) ?? {};
  };
  return {
    borders(sheetId, row, column) {
      const { top, bottom, left, right } = borderAt(sheetId, row, column);
      return {
        ...(top && { top: lineOf(top) }),
        ...(bottom && { bottom: lineOf(bottom) }),
        ...(left && { left: lineOf(left) }),
        ...(right && { right: lineOf(right) }),
      };
    },
    setBorder(sheetId, zones, side, line) {
      const drawn = borderOf(line);
      steps.change(() => {
        const lines = zones.flatMap((zone) => linesOf(room.reach(sheetId, zone), side));
        for (const { row, column, cellSide } of lines) {
          const border = borderAt(sheetId, row, column);
          pending.at(sheetId, row, column).border = { ...border, [cellSide]: drawn };
        }
      });
    },
  };
}
