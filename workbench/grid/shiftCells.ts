import type { ChangedBy } from "../host/gridListener";
import { movesWholeSheet, type Shift } from "../host/shift";
import { indexesOf } from "../host/zones";
import { expectDone } from "./expectDone";
import type { OpenModel } from "./openModel";

export interface ShiftingCells {
  /** Inserts or deletes rows, columns or cells, as a person does. */
  shiftCells(shift: Shift, by?: ChangedBy): void;
}

export function shiftingCells({ model, steps }: OpenModel): ShiftingCells {
  return {
    shiftCells(shift, by) {
      steps.change(() => {
        expectDone(movesWholeSheet(shift) ? shiftWholes(shift) : shiftAmong(shift));
      }, by);
    },
  };

  function shiftWholes({ kind, sheetId, along, zone }: Shift): ReturnType<typeof model.dispatch> {
    const indexes = indexesOf(zone, along);
    const target = {
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
      dimension: along === "row" ? ("ROW" as const) : ("COL" as const),
    };
    return kind === "deleted"
      ? model.dispatch("REMOVE_COLUMNS_ROWS", { ...target, elements: [...indexes] })
      : model.dispatch("ADD_COLUMNS_ROWS", {
          ...target,
          base: indexes[0] ?? 0,
          quantity: indexes.length,
          position: "before",
        });
  }

  /** The library does it on the sheet in view only. */
  function shiftAmong({ kind, sheetId, along, zone }: Shift): ReturnType<typeof model.dispatch> {
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
    const shiftDimension = along === "row" ? "ROW" : "COL";
    return model.dispatch(kind === "inserted" ? "INSERT_CELL" : "DELETE_CELL", { zone, shiftDimension });
  }
}
