import type { Cells } from "../../score/range";
import type { CellRange } from "../cells/cellRange";

/** Cells that the scorer takes as they stand. */
export interface Checklist {
  readonly kind: "checklist";
  readonly range: CellRange;
  readonly values: Cells;
  /** When nothing was entered that a score could come from, and whether that is so now; null where blank means not done. */
  readonly nothing: { readonly when: string; readonly now: boolean } | null;
}
