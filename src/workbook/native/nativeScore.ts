import type { Indicator } from "../../pack/schema";
import { assembleFormula, type NativeOptions } from "./assemble";
import type { CellRange } from "../cells/cellRange";
import type { NativeFormula } from "./nativeFormula";
import { scoreOutcome } from "./outcome";

/**
 * An indicator's score as an ordinary formula: what `=LPA.SCORE(indicator, checklist, laoType)` gives for the same
 * cells, a number, ไม่ประเมิน or ตัดฐาน, and #N/A or another error where LPA.SCORE gives an error.
 *
 * @param indicator From a checked pack, as the pack has it: with its variants.
 * @param checklist The cells LPA.SCORE would be given: one row or one column with a cell a clause (the precondition in
 *   front); one cell with a percent, or two with the counts done and all; a line a row for a mean; one cell for a count or
 *   a typed score; a cell an item for a sum. Which words a cell may hold is said in `words.ts`; a day in a clause's cell
 *   is none of them, nor is a number written as text.
 */
export function nativeScore(
  indicator: Indicator,
  checklist: CellRange,
  options: NativeOptions,
): NativeFormula {
  return assembleFormula(indicator, checklist, options, scoreOutcome);
}
