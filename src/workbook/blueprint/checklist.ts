import type { CellRange } from "../cells/cellRange";
import type { NativeContent } from "./blueprint";
import type { Readings } from "./readings";

/** Cells that the scorer takes as they stand. */
export interface Checklist {
  readonly kind: "checklist";
  readonly range: CellRange;
  /** A native condition that holds as long as nothing was entered that a score could come from. */
  readonly nothing: string;
  /** One that holds while a clause asks for a day, or to look at one; null where no clause has a deadline. */
  readonly waits: string | null;
  /** What to show where its rows are not in their order; null where their order says nothing. */
  readonly order: NativeContent | null;
  /** The same cells as native formulas read them; null where the add-in does. */
  readonly readings: Readings | null;
}
