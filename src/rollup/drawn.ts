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

/** A roll-up with the files that it is made of. */
export function drawnRollUp(rollUp: RollUp, files: number, failed: readonly FailedFile[]): DrawnRollUp {
  return { rollUp, files, failed, province: provinceNamed(rollUp) };
}

/** The province that all counted workbooks name; "" where they name none, or several. */
export function provinceNamed({ ranking, unfinished }: RollUp): string {
  const names = new Set(
    [...ranking, ...unfinished].map(({ result }) => result.lao.province.trim()).filter((name) => name !== ""),
  );
  const [only = ""] = names;
  return names.size === 1 ? only : "";
}

/** One indicator or clause to a bar; more are not read off a page. */
export const mostBars = 15;
