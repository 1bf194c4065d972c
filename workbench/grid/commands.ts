import type { Model } from "@odoo/o-spreadsheet";
import type { Zone } from "../host/zones";

/** The members of o-spreadsheet's commands that tell what happened; the library types its events as any record. */
export interface SpreadsheetCommand {
  readonly type?: string;
  readonly sheetId?: string;
  readonly sheetIdFrom?: string;
  readonly sheetIdTo?: string;
  readonly row?: number;
  readonly col?: number;
  readonly content?: string;
  readonly oldName?: string;
  readonly newName?: string;
  readonly dimension?: "ROW" | "COL";
  readonly base?: number;
  readonly quantity?: number;
  readonly position?: "before" | "after";
  readonly elements?: readonly number[];
  readonly shiftDimension?: "ROW" | "COL";
  readonly zone?: Zone;
  readonly commands?: readonly SpreadsheetCommand[];
}

/** A step may consist of many commands; `onDone` follows the last one, when the formulas are calculated. */
export function watchCommands(
  model: Model,
  onCommand: (command: SpreadsheetCommand) => void,
  onDone: () => void = () => undefined,
): void {
  const owner = {};
  model.on("command-dispatched", owner, onCommand);
  model.on("command-finalized", owner, onDone);
}
