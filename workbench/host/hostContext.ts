import type { EventRegistrations } from "./events";
import type { Grid } from "./grid";
import type { CustomFunctionRuntime } from "./objects/customFunctions";
import type { WorkbookStore } from "./workbookStore";

/** What the objects of one connected add-in work on. */
export interface HostContext {
  readonly grid: Grid;
  readonly store: WorkbookStore;
  readonly events: EventRegistrations;
  readonly customFunctions: CustomFunctionRuntime;
  /** An id that nothing else in the workbook has. */
  newId(): string;
}
