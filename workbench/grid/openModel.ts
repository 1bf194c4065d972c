import type { Model } from "@odoo/o-spreadsheet";
import type { KeptParts } from "./keptParts";
import type { ModelSteps } from "./modelSteps";
import type { PendingCells } from "./pendingCells";
import type { SheetRoom } from "./sheetRoom";

/** A model, and what the parts of its grid share. */
export interface OpenModel {
  readonly model: Model;
  readonly steps: ModelSteps;
  readonly pending: PendingCells;
  readonly room: SheetRoom;
  readonly kept: KeptParts;
}
