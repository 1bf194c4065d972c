import type { LaoResult } from "./laoResult";
import type { PackOutline } from "./packOutline";

/** An organization's result that counts, with what was asked of it. */
export interface CountedLao {
  readonly result: LaoResult;
  readonly outline: PackOutline;
}
