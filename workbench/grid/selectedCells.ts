import type { GridSelection, GridTabs } from "../host/grid";
import type { OpenModel } from "./openModel";

/** The cells that a person has selected in a model. */
export function selectedCells(
  { model, room }: OpenModel,
  sheets: Pick<GridTabs, "activateSheet">,
): GridSelection {
  const { getters, selection } = model;
  return {
    selection() {
      const { sheetId, row, col } = getters.getActivePosition();
      const zones = getters.getSelectedZones();
      return { sheetId, zone: getters.getSelectedZone(), zones, activeRow: row, activeColumn: col };
    },
    select(sheetId, zones) {
      sheets.activateSheet(sheetId);
      zones.forEach((wide, index) => {
        const zone = room.reach(sheetId, wide);
        const anchor = { cell: { row: zone.top, col: zone.left }, zone };
        if (index === 0) selection.selectZone(anchor, { scrollIntoView: true });
        else selection.addCellToSelection(zone.left, zone.top);
        if (index > 0) selection.setAnchorCorner(zone.right, zone.bottom);
      });
    },
  };
}
