import {
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  type Model,
} from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import { watchCommands, type SpreadsheetCommand } from "./commands";
import { placeOf } from "./places";

/** The commands that make the model calculate every formula. */
const ALL: ReadonlySet<string> = new Set([
  ...invalidateEvaluationCommands,
  ...invalidateDependenciesCommands,
]);

/** Whether a command makes the model calculate. */
export function calculates({ type = "", content }: SpreadsheetCommand): boolean {
  return ALL.has(type) || type === "EVALUATE_CELLS" || (type === "UPDATE_CELL" && content !== undefined);
}

/** Keeps the board's knowledge of who calls what in step with the calculations of the model. */
export function followCalculation(model: Model, board: CallBoard): void {
  // Making the model was a calculation too.
  board.calculationDone();
  watchCommands(
    model,
    ({ type = "", sheetId, row, col, content }) => {
      if (ALL.has(type)) board.allCellsChanged();
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
