import type { Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import type { GridListener, Selection } from "../host/gridListener";
import type { Shift } from "../host/shift";
import type { Zone } from "../host/zones";
import { watchCommands, type SpreadsheetCommand } from "./commands";
import { calculates } from "./followCalculation";
import type { ModelSteps } from "./modelSteps";
import { shiftsOf, type ShiftedSheets } from "./shifts";

export interface Watched {
  readonly model: Model;
  readonly steps: Pick<ModelSteps, "by">;
  readonly board: Pick<CallBoard, "isSettled">;
  readonly listener: GridListener;
  readonly selection: () => Selection;
}

/** Tells the listener what a person, or the add-in, did in the grid. */
export function watchModel({ model, steps, board, listener, selection }: Watched): void {
  let pending: (() => void)[] = [];
  let selected = JSON.stringify(selection());
  const changes = new ChangedCells();
  let shifts: Shift[] = [];
  const sheets = sheetsOf(model);
  let isCalculated = false;

  const tellSelection = (): void => {
    const now = selection();
    const current = JSON.stringify(now);
    if (current === selected) return;
    selected = current;
    listener.selectionChanged(now);
  };

  watchCommands(
    model,
    (command) => {
      changes.note(command);
      shifts.push(...shiftsOf(command, sheets));
      isCalculated ||= calculates(command);
      const { type, sheetId = "", sheetIdFrom = "", sheetIdTo = "", oldName = "", newName = "" } = command;
      if (type === "ACTIVATE_SHEET" && sheetIdFrom !== sheetIdTo) {
        pending.push(() => {
          listener.sheetActivated(sheetIdTo, sheetIdFrom);
        });
      } else if (type === "CREATE_SHEET") {
        pending.push(() => {
          listener.sheetAdded(sheetId);
        });
      } else if (type === "DELETE_SHEET") {
        pending.push(() => {
          listener.sheetDeleted(sheetId);
        });
      } else if (type === "RENAME_SHEET") {
        pending.push(() => {
          listener.sheetRenamed(sheetId, oldName, newName);
        });
      }
    },
    () => {
      const happened = pending;
      pending = [];
      for (const tell of happened) tell();
      const by = steps.by();
      const shifted = shifts;
      shifts = [];
      for (const shift of shifted) listener.cellsShifted({ ...shift, by });
      // The library empties cells that go and writes anew those that move; to Excel nothing was typed into them.
      const rewritten = new Set(shifted.map(({ sheetId }) => sheetId));
      for (const [sheetId, zone] of changes.take()) {
        if (!rewritten.has(sheetId)) listener.cellsChanged({ sheetId, zone, by });
      }
      tellSelection();
      // A calculation lasts until the custom functions in it have answered.
      if (!isCalculated || !board.isSettled()) return;
      isCalculated = false;
      listener.calculated(sheetsWithFormulas(model));
    },
  );
  model.selection.observe(listener, { handleEvent: tellSelection });
}

function sheetsOf({ getters }: Model): ShiftedSheets {
  return {
    activeSheetId: () => getters.getActiveSheetId(),
    size(sheetId, dimension) {
      if (!getters.tryGetSheet(sheetId)) return 0;
      return dimension === "row" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    },
  };
}

function sheetsWithFormulas({ getters }: Model): readonly string[] {
  return getters.getSheetIds().filter((id) => getters.getCells(id).some((cell) => cell.isFormula));
}

/** The cells a step typed into, as one zone a sheet. */
class ChangedCells {
  private zones = new Map<string, Zone>();

  note(command: SpreadsheetCommand): void {
    if (command.type === "UNDO" || command.type === "REDO") {
      for (const undone of command.commands ?? []) this.note(undone);
    }
    const { type, sheetId, row, col, content } = command;
    if (type !== "UPDATE_CELL" || content === undefined) return;
    if (sheetId === undefined || row === undefined || col === undefined) return;
    const zone = this.zones.get(sheetId) ?? { top: row, bottom: row, left: col, right: col };
    this.zones.set(sheetId, {
      top: Math.min(zone.top, row),
      bottom: Math.max(zone.bottom, row),
      left: Math.min(zone.left, col),
      right: Math.max(zone.right, col),
    });
  }

  take(): ReadonlyMap<string, Zone> {
    const taken = this.zones;
    this.zones = new Map();
    return taken;
  }
}
