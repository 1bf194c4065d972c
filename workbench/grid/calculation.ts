import type { Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import type { Grid } from "../host/grid";
import { positionOf } from "./places";

export interface Calculation extends Pick<Grid, "recalculate"> {
  /** Calculates the formulas at these places, and what depends on them, in one go. */
  recalculatePlaces(places: readonly string[]): void;
}

/** What makes a model calculate where nothing has changed. */
export function calculation(model: Model, board: Pick<CallBoard, "forgetAll">): Calculation {
  return {
    recalculate() {
      board.forgetAll();
      model.dispatch("EVALUATE_CELLS", {});
    },
    recalculatePlaces(places) {
      const cells = places.map((place) => model.getters.getCell(positionOf(place)));
      const cellIds = cells.flatMap((cell) => (cell ? [cell.id] : []));
      model.dispatch("EVALUATE_CELLS", { cellIds });
    },
  };
}
