import type { Style } from "@odoo/o-spreadsheet";
import type { GridFormats } from "../host/grid";
import type { Zone } from "../host/zones";
import { changedStyle, formatOf, GRID_FONT, styleOf } from "./cellFormats";
import type { OpenModel } from "./openModel";
import type { PendingCell } from "./pendingCells";

/** How the cells of a model look. */
export function cellLooks({ model: { getters }, steps, pending, room }: OpenModel): GridFormats {
  const changeEach = (sheetId: string, zones: readonly Zone[], change: (cell: PendingCell) => void): void => {
    steps.change(() => {
      for (const zone of zones.map((each) => room.reach(sheetId, each))) {
        for (let row = zone.top; row <= zone.bottom; row += 1) {
          for (let col = zone.left; col <= zone.right; col += 1) change(pending.at(sheetId, row, col));
        }
      }
    });
  };
  return {
    fontName: GRID_FONT,
    format(sheetId, row, col) {
      const { style } = pending.find(sheetId, row, col) ?? {};
      if (style !== undefined) return formatOf(style ?? {});
      return formatOf(getters.getCellStyle({ sheetId, row, col }));
    },
    setFormat(sheetId, zones, format) {
      const change = styleOf(format);
      // Cells that looked alike get the same object, so that they are found to look alike.
      const changed = new Map<Style | null, Style>();
      changeEach(sheetId, zones, (cell) => {
        const before = cell.style === undefined ? (getters.getCell(cell)?.style ?? null) : cell.style;
        const after = changed.get(before) ?? changedStyle(before, change);
        changed.set(before, after);
        cell.style = after;
      });
    },
    clearFormats(sheetId, zones) {
      changeEach(sheetId, zones, (cell) => {
        cell.style = null;
        cell.format = "";
        cell.border = {};
      });
    },
  };
}
