import {
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  type Model,
} from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import { placeOf } from "./places";
import { watchCommands } from "./watchModel";

/** Keeps the board's knowledge of who calls what in step with the calculations of the model. */
export function followCalculation(model: Model, board: CallBoard): void {
  const calculatesAll: ReadonlySet<string> = new Set([
    ...invalidateEvaluationCommands,
    ...invalidateDependenciesCommands,
  ]);
  // Making the model was a calculation too.
  board.calculationDone();
  watchCommands(
    model,
    ({ type = "", sheetId, row, col, content }) => {
      if (calculatesAll.has(type)) board.allCellsChanged();
      else if (type === "UPDATE_CELL" && content !== undefined) {
        if (sheetId !== undefined && row !== undefined && col !== undefined) {
          board.cellChanged(placeOf({ sheetId, row, col }));
        }
      }
    },
    () => {
      board.calculationDone();
    },
  );
}
