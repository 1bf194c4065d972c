import type { CompiledIndicator } from "../../score/compile";
import { refer, sizeOf, slice, type CellRange } from "../cells/cellRange";
import { mayCutBase } from "./baseCut";
import { isIn } from "./clauseConditions";
import { countForeign, firstThatHolds } from "./clauseScore";
import { measure, type MeasuredFormula } from "./measureScore";
import { withDetails, type FormulaOutcome } from "./outcome";
import { doneBit, noneBit, slotsOf } from "./slots";
import { allOf, anyOf, call, ifElse, notAvailable, type Expression } from "./syntax";
import { baseCutWords, countOfWords, countOther, wordsFor } from "./words";

/** The cells of precondition and clauses, and behind them those of the measure; one row or one column. */
export interface BothCells {
  readonly ticked: CellRange;
  readonly measured: CellRange;
}

export function splitCells({ cellCount }: CompiledIndicator, cells: CellRange): BothCells {
  return { ticked: slice(cells, 0, cellCount - 1), measured: slice(cells, cellCount, sizeOf(cells) - 1) };
}

/** The outcome of an indicator that scores clauses together with a measure. */
export function bothOutcome(
  compiled: CompiledIndicator,
  cells: CellRange,
  outcome: FormulaOutcome,
): Expression {
  const { indicator, hasGate, decimals } = compiled;
  const both = splitCells(compiled, cells);
  const { valid, number } = measureBeside(compiled, both);
  const perUnit = 10 ** decimals;
  const measured = { number, perUnit };
  const checklist = { slots: slotsOf(indicator), cells: both.ticked, hasGate, measured };
  const bands = firstThatHolds(compiled, checklist, outcome);
  const scored = ifElse(valid, withDetails(bands, outcome, compiled, cells), notAvailable);
  const mayCut = mayCutBase(indicator);
  const whole = mayCut ? cutAmongBoth(both, scored, outcome.baseCut) : scored;
  return ifElse(`${countForeign(checklist, mayCut)}>0`, notAvailable, whole);
}

/**
 * Where the precondition is not met, nothing to measure is no trouble: a percent of nothing, or nothing entered where a blank
 * cell is no 0. Below every band as -1, it is in none.
 */
export function measureBeside(compiled: CompiledIndicator, { ticked, measured }: BothCells): MeasuredFormula {
  const own = measure(compiled, measured);
  const [gate] = slotsOf(compiled.indicator);
  const cells = Array.from({ length: sizeOf(measured) }, (_, index) => slice(measured, index));
  const isBlankOnly = cells.length === 1 && compiled.values.least === 0;
  if (!compiled.hasGate || !gate || (isBlankOnly && !compiled.lowerIsBetter)) return own;
  const isMet = isIn(gate, slice(ticked, 0), doneBit);
  const parts = cells.map((cell) => `${refer(cell)}=${isBlankOnly ? '""' : "0"}`);
  const nothing = allOf([call("NOT", isMet), ...parts]);
  return { valid: anyOf([nothing, own.valid]), number: ifElse(nothing, "-1", own.number) };
}

/** ตัดฐาน counts only where nothing is ticked, and nothing measured, beside it. */
function cutAmongBoth({ ticked, measured }: BothCells, scored: Expression, gives: Expression): Expression {
  const inTicked = countOfWords(ticked, baseCutWords);
  const inMeasured = countOfWords(measured, baseCutWords);
  const entered = call("SUMPRODUCT", `(${refer(measured)}<>"")*(${refer(measured)}<>0)`);
  const alone = allOf([
    `${countOther(ticked, [...baseCutWords, ...wordsFor(noneBit)])}=0`,
    `${entered}=${inMeasured}`,
  ]);
  return ifElse(`${inTicked}+${inMeasured}>0`, ifElse(alone, gives, notAvailable), scored);
}
