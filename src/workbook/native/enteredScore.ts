import type { Indicator } from "../../pack/schema";
import { cutAmongNumbers, mayCutBase } from "./baseCut";
import { refer, slice, type CellRange } from "../cells/cellRange";
import type { FormulaOutcome } from "./outcome";
import { allOf, anyOf, call, ifElse, notAvailable, tooMany, type Expression } from "./syntax";

/** A score typed by hand: a number up to the full marks, or ตัดฐาน; blank is no score yet, and #N/A. */
export function typedScoreFormula(
  indicator: Indicator,
  cell: CellRange,
  { baseCut }: FormulaOutcome,
): Expression {
  const typed = refer(cell);
  const most = indicator.fullMarks ?? tooMany;
  const inRange = allOf([call("ISNUMBER", typed), `${typed}>=0`, `${typed}<=${most}`]);
  const score = ifElse(inRange, typed, notAvailable);
  return mayCutBase(indicator) ? cutAmongNumbers(cell, score, baseCut) : score;
}

/**
 * The sum or the best of the items' scores, one cell each; a blank one counts 0. #N/A where all are blank, where a cell holds
 * no score of its item, and where they come to more than the whole.
 */
export function itemScoreFormula(
  indicator: Indicator,
  cells: CellRange,
  { baseCut }: FormulaOutcome,
): Expression {
  const { items = [], fullMarks, rubric } = indicator;
  const best = call("MAX", refer(cells));
  const sum = runsOfEqual(items.map(({ weight = 1 }) => weight))
    .map(({ value, first, last }) => times(call("SUM", refer(slice(cells, first, last))), value))
    .join("+");
  const score = call("ROUND", rubric === "bestOfItems" ? best : sum, "9");
  const wrong = runsOfEqual(items.map((item) => item.fullMarks)).map(({ value: full, first, last }) => {
    const own = refer(slice(cells, first, last));
    return call("SUMPRODUCT", `((${own}<0)+(${own}>${full ?? tooMany}))*(${own}<>"")`);
  });
  const blank = `${call("SUMPRODUCT", `(${refer(cells)}<>"")*1`)}=0`;
  const aboveFull = fullMarks === null ? [] : [`${score}>${fullMarks}`];
  const refused = anyOf([`${wrong.join("+")}>0`, blank, ...aboveFull]);
  const sound = ifElse(refused, notAvailable, score);
  return mayCutBase(indicator) ? cutAmongNumbers(cells, sound, baseCut) : sound;
}

function times(expression: Expression, weight: number): Expression {
  return weight === 1 ? expression : `${expression}*${weight}`;
}

interface EqualRun<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

function runsOfEqual<Value>(values: readonly Value[]): readonly EqualRun<Value>[] {
  return values.reduce<readonly EqualRun<Value>[]>((runs, value, index) => {
    const run = runs.at(-1);
    return run?.value === value
      ? [...runs.slice(0, -1), { ...run, last: index }]
      : [...runs, { value, first: index, last: index }];
  }, []);
}
