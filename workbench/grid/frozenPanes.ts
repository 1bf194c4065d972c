import type { Frozen, GridPanes } from "../host/grid";
import type { OpenModel } from "./openModel";

/** The library freezes nothing through merged cells; Excel does, so what was asked is kept. */
export function frozenPanes({ model }: OpenModel): GridPanes {
  const keptBySheet = new Map<string, { readonly asked: Frozen; readonly drawn: Frozen }>();
  const drawnIn = (sheetId: string): Frozen => {
    const { ySplit, xSplit } = model.getters.getPaneDivisions(sheetId);
    return { rows: ySplit, columns: xSplit };
  };
  return {
    frozen(sheetId) {
      const drawn = drawnIn(sheetId);
      const kept = keptBySheet.get(sheetId);
      return kept && isSame(kept.drawn, drawn) ? kept.asked : drawn;
    },
    freeze(sheetId, asked) {
      const { rows, columns } = asked;
      model.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
      if (rows > 0) model.dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
      if (columns > 0) model.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
      keptBySheet.set(sheetId, { asked, drawn: drawnIn(sheetId) });
    },
  };
}

function isSame(one: Frozen, other: Frozen): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
