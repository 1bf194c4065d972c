import type { CompiledIndicator } from "../../score/compile";
import { mostDoubtful } from "../../score/percent";
import { exactPercent } from "../cells/exactPercent";
import { cutAmongNumbers, mayCutBase } from "./baseCut";
import { columnOf, refer, sizeOf, slice, type CellRange } from "../cells/cellRange";
import { withDetails, type FormulaOutcome } from "./outcome";
import { stepTable } from "./steps";
import { allOf, anyOf, call, ifElse, notAvailable, tooMany, type Expression } from "./syntax";

/** A number to compare, and when the cells it comes from can stand. */
export interface MeasuredFormula {
  readonly valid: Expression;
  readonly number: Expression;
  /** How many lines of a mean are filled in. */
  readonly lines?: Expression;
}

/** The outcome of an indicator that compares a percent, a mean of percents or a count. */
export function measureOutcome(
  compiled: CompiledIndicator,
  cells: CellRange,
  outcome: FormulaOutcome,
): Expression {
  const { valid, number } = measure(compiled, cells);
  const perUnit = 10 ** compiled.decimals;
  const most = compiled.values.most / perUnit;
  const steps = stepTable(compiled, "value", { number, perUnit, most, outcome });
  const scored = ifElse(valid, withDetails(steps, outcome, compiled, cells), notAvailable);
  return mayCutBase(compiled.indicator) ? cutAmongNumbers(cells, scored, outcome.baseCut) : scored;
}

/** The number that an indicator compares. */
export function measure(compiled: CompiledIndicator, cells: CellRange): MeasuredFormula {
  const read = readMeasured(compiled, cells);
  if (!compiled.lowerIsBetter) return read;
  // A blank cell is no 0, the best there is.
  const first = refer(sizeOf(cells) === 1 ? cells : slice(cells, 0));
  return { ...read, valid: allOf([`${first}<>""`, read.valid]) };
}

function readMeasured(compiled: CompiledIndicator, cells: CellRange): MeasuredFormula {
  const { entry, decimals } = compiled;
  if (entry === "number") return plainNumber(compiled, refer(cells));
  if (entry === "mean")
    return cells.width === 1 ? meanOfPercents(cells, decimals) : meanOfRatios(cells, decimals);
  return sizeOf(cells) === 1 ? percent(compiled, refer(cells)) : ratio(compiled, cells);
}

/** Blank is 0. ROUND also makes a number of a blank cell, which MATCH would not find. */
function plainNumber(
  { decimals, values: { least, most } }: CompiledIndicator,
  cell: Expression,
): MeasuredFormula {
  const perUnit = 10 ** decimals;
  const number = call("ROUND", cell, String(decimals));
  const below = most === Infinity ? `${cell}<${tooMany}` : `${cell}<=${most / perUnit}`;
  return { valid: allOf([`${cell}>=${least / perUnit}`, below, `${cell}=${number}`]), number };
}

/** A number above 0 up to 1 is refused, because 0.1667 may be 16.67 % or 0.17 %; up to 10 where it may pass 100. */
function percent({ decimals, values }: CompiledIndicator, cell: Expression): MeasuredFormula {
  const most = values.most / 10 ** decimals;
  const below = most === Infinity ? `${cell}<${tooMany}` : `${cell}<=${most}`;
  return {
    valid: anyOf([`${cell}=0`, allOf([`${cell}>${mostDoubtful(most)}`, below])]),
    number: call("ROUND", cell, String(decimals)),
  };
}

/** Two numbers, done and all; those with decimals are reckoned in whole parts. */
function ratio({ decimals, decimalsOfParts, values }: CompiledIndicator, cells: CellRange): MeasuredFormula {
  const [done, all] = [refer(slice(cells, 0)), refer(slice(cells, 1))];
  const whole = [all, done].map((cell) => `${cell}=${call("ROUND", cell, String(decimalsOfParts))}`);
  const below = values.most === Infinity ? `${done}<${tooMany}` : `${done}<=${all}`;
  const inParts = (cell: Expression): Expression =>
    decimalsOfParts === 0 ? cell : call("ROUND", `${cell}*${10 ** decimalsOfParts}`, "0");
  return {
    valid: allOf([`${all}>0`, `${all}<${tooMany}`, `${done}>=0`, below, ...whole]),
    number: exactPercent(inParts(done), inParts(all), decimals),
  };
}

/** A line a cell; blank lines are none. */
function meanOfPercents(cells: CellRange, decimals: number): MeasuredFormula {
  const all = refer(cells);
  const lines = call("SUMPRODUCT", `(${all}<>"")*1`);
  const good = call("SUMPRODUCT", `(${all}<>"")*((${all}=0)+(${all}>1)*(${all}<=100))`);
  return {
    valid: allOf([`${lines}>0`, `${good}=${lines}`]),
    number: call("ROUND", `${call("SUM", all)}/${lines}`, String(decimals)),
    lines,
  };
}

/** A line is its counts done and all; it is none where both are blank or 0, as older Excel hands blanks over. The mean is rounded once, at the end. */
function meanOfRatios(cells: CellRange, decimals: number): MeasuredFormula {
  const [done, all] = [refer(columnOf(cells, 0)), refer(columnOf(cells, 1))];
  const entered = (counts: string): string => `(${counts}<>"")*(${counts}<>0)`;
  const lines = call("SUMPRODUCT", `(${entered(done)}+${entered(all)}>0)*1`);
  const good = call("SUMPRODUCT", `(${all}>0)*(${all}<${tooMany})*(${done}>=0)*(${done}<=${all})`);
  const broken = call("SUMPRODUCT", `(${refer(cells)}<>${call("ROUND", refer(cells), "0")})*1`);
  const percents = call("SUMPRODUCT", `${done}/(${all}+(${all}=0))*100`);
  return {
    valid: allOf([`${lines}>0`, `${good}=${lines}`, `${broken}=0`]),
    number: call("ROUND", `${percents}/${lines}`, String(decimals)),
    lines,
  };
}
