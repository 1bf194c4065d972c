import type { GridMerges, GridPanes } from "../host/grid";
import { indexesOf, intersection, type Zone } from "../host/zones";
import { expectDone } from "./expectDone";
import type { OpenModel } from "./openModel";

/** The merged cells of a model. */
export function mergedCells({ model, steps, pending, room }: OpenModel, panes: GridPanes): GridMerges {
  const merges = (sheetId: string): readonly Zone[] =>
    model.getters.getMerges(sheetId).map(({ top, bottom, left, right }) => ({ top, bottom, left, right }));
  const unmerge = (sheetId: string, zone: Zone): void => {
    const target = merges(sheetId).filter((merge) => intersection(merge, zone));
    if (target.length === 0) return;
    steps.change(() => {
      expectDone(model.dispatch("REMOVE_MERGE", { sheetId, target }));
    });
  };
  /** Merging clears all cells but the first, those that wait to be written too. */
  const forgetCovered = (sheetId: string, zone: Zone): void => {
    for (const row of indexesOf(zone, "row")) {
      for (const column of indexesOf(zone, "column")) {
        if (row !== zone.top || column !== zone.left) delete pending.find(sheetId, row, column)?.content;
      }
    }
  };
  return {
    merges,
    merge(sheetId, zone) {
      steps.change(() => {
        const target = room.reach(sheetId, zone);
        forgetCovered(sheetId, target);
        unmerge(sheetId, target);
        const frozen = panes.frozen(sheetId);
        const isFrozen = frozen.rows > 0 || frozen.columns > 0;
        if (isFrozen) panes.freeze(sheetId, { rows: 0, columns: 0 });
        expectDone(model.dispatch("ADD_MERGE", { sheetId, target: [target], force: true }));
        if (isFrozen) panes.freeze(sheetId, frozen);
      });
    },
    unmerge,
  };
}
