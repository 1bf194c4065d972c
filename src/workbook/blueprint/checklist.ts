import type { CellRange } from "../cells/cellRange";

/** Cells that the scorer takes as they stand. */
export interface Checklist {
  readonly kind: "checklist";
  readonly range: CellRange;
  /** A native condition that holds as long as nothing was entered that a score could come from. */
  readonly nothing: string;
  /** One that holds while a clause asks for a day, or to look at one; null where no clause has a deadline. */
  readonly waits: string | null;
}
