import type { Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import type { Grid } from "../host/grid";
import { excelCode } from "./errorCodes";
import { positionOf } from "./places";

export interface Calculation extends Pick<Grid, "recalculate"> {
  /** Calculates the formulas at these places, and what depends on them, in one go. */
  recalculatePlaces(places: readonly string[]): void;
}

/** What makes a model calculate where nothing has changed. */
export function calculation(model: Model, board: Pick<CallBoard, "forgetAll">): Calculation {
  return {
    recalculate(passedOver = new Set()) {
      const cellIds = passedOver.size > 0 && formulasBut(passedOver, model);
      board.forgetAll();
      model.dispatch("EVALUATE_CELLS", cellIds ? { cellIds } : {});
    },
    recalculatePlaces(places) {
      const cells = places.map((place) => model.getters.getCell(positionOf(place)));
      const cellIds = cells.flatMap((cell) => (cell ? [cell.id] : []));
      model.dispatch("EVALUATE_CELLS", { cellIds });
    },
  };
}

/** The ids of all formulas but those that show one of these errors. */
function formulasBut(errors: ReadonlySet<string>, { getters }: Model): number[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const shown = getters.getEvaluatedCell(getters.getCellPosition(id));
      return isFormula && !errors.has(excelCode(String(shown.value))) ? [id] : [];
    }),
  );
}
