import type { CompiledBand, CompiledIndicator, Interval } from "../../score/compile";
import type { FormulaOutcome } from "./outcome";
import { arrayOf, call, notAvailable, type Expression } from "./syntax";

/** The one number that a rubric looks at. */
export type Compared = "count" | "value";

/** Whether every band looks at one number and at nothing else, so that a table of steps says it all. */
export function isStepped({ bands }: CompiledIndicator, compared: Compared): boolean {
  const other = compared === "count" ? "value" : "count";
  return bands.every(({ alternatives }) =>
    alternatives.every(
      (one) =>
        one.needs.length === 0 &&
        one.partCounts.length === 0 &&
        one.gate === null &&
        one[other] === null &&
        one[compared] !== null,
    ),
  );
}

interface Steps {
  readonly number: Expression;
  readonly perUnit: number;
  readonly most: number;
  readonly outcome: FormulaOutcome;
}

/**
 * The outcome for a number ≥ 0, as a table of steps: `CHOOSE(MATCH(number,{0,1,5},1),0,1,2)`.
 *
 * @param number In the same measure as the table; never blank, which MATCH does not find.
 * @param perUnit How many units of the compiled intervals make 1: 100 for a percent with 2 decimals.
 * @param most The greatest number there can be.
 */
export function stepTable(
  compiled: CompiledIndicator,
  compared: Compared,
  { number, perUnit, most, outcome }: Steps,
): Expression {
  const outcomeAt = (units: number): Expression => {
    const index = compiled.bands.findIndex(
      ({ otherwise, alternatives }) =>
        otherwise || alternatives.some((condition) => isWithin(condition[compared], units)),
    );
    return index < 0 ? notAvailable : outcome.band(compiled, index);
  };
  const steps = edges(compiled.bands, compared).map((units) => ({
    from: units / perUnit,
    gives: outcomeAt(units),
  }));
  const reached = steps.filter(({ from }) => from <= most);
  const kept = reached.filter(({ gives }, index) => gives !== reached[index - 1]?.gives);
  const froms = arrayOf(kept.map(({ from }) => from));
  return call("CHOOSE", call("MATCH", number, froms, "1"), ...kept.map(({ gives }) => gives));
}

/** Where the outcome can change: 0, the first number of each interval, and the first one after it. */
function edges(bands: readonly CompiledBand[], compared: Compared): readonly number[] {
  const found = bands.flatMap(({ alternatives }) =>
    alternatives.flatMap((condition) => {
      const interval = condition[compared];
      return interval === null ? [] : [interval.least, interval.most + 1];
    }),
  );
  return [...new Set([0, ...found])].filter((edge) => edge >= 0 && edge < Infinity).sort((a, b) => a - b);
}

function isWithin(interval: Interval | null, units: number): boolean {
  return interval !== null && units >= interval.least && units <= interval.most;
}
