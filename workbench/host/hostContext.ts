import type { CustomFunctionRuntime } from "./customFunctionRuntime";
import type { EventRegistrations } from "./eventRegistrations";
import type { Grid } from "./grid";
import type { HostObject } from "./hostObject";
import type { KeptReferences } from "./keptReferences";
import type { Strictness } from "./strictness";
import type { WorkbookStore } from "./workbookStore";
import type { SheetZone, SheetZones } from "./zones";

/** What the objects of one connected add-in work on. */
export interface HostParts {
  readonly grid: Grid;
  readonly store: WorkbookStore;
  readonly events: EventRegistrations;
  readonly references: KeptReferences;
  readonly customFunctions: CustomFunctionRuntime;
  readonly strictness: Strictness;
  /** An id that nothing else in the workbook has. */
  newId(): string;
}

/**
 * The parts, and the objects that others lead to. A range leads to its sheet and a sheet to its ranges, so that neither
 * class can be built on the other: whoever leads to one of them asks here.
 */
export interface HostContext extends HostParts {
  range(target: SheetZone): HostObject;
  rangeAreas(target: SheetZones): HostObject;
  worksheet(sheetId: string): HostObject;
}
