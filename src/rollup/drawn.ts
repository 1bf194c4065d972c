import type { RollUp } from "../province/rollUp";
import type { FailedFile } from "./fileTrouble";

/** All that the sheets of a roll-up show. */
export interface DrawnRollUp {
  readonly rollUp: RollUp;
  /** The province that all counted workbooks name; "" where they name none, or several. */
  readonly province: string;
  /** Files that were found, those that did not read included. */
  readonly files: number;
  readonly failed: readonly FailedFile[];
}

/** One indicator or clause to a bar; more are not read off a page. */
export const mostBars = 15;
