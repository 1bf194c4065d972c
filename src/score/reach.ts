import type { CompiledIndicator } from "./compile";
import type { ChecklistAnswers, Measured } from "./evaluate";
import { unitsOf } from "./percent";
import { segmentsOf } from "./space/valueSpace";

/**
 * The smallest value from `least` on, in whole units of its last decimal. Of two counts it is the smallest number done
 * whose percent, rounded as the scorer rounds it, gets there: 398 of 40,000 are 1.00 percent.
 */
export function valueFrom(
  { decimals }: CompiledIndicator,
  measured: Measured | null,
  least: number,
): Measured {
  if (!measured?.counts) return { units: least, counts: null, lines: measured?.lines ?? null };
  const { all } = measured.counts;
  const done = firstFrom(0, all, (count) => unitsOf(count, all, decimals) >= least);
  return { units: unitsOf(done, all, decimals), counts: { done, all }, lines: null };
}

/** The largest value up to `most`, likewise. */
function valueUpTo({ decimals }: CompiledIndicator, measured: Measured, most: number): Measured {
  if (!measured.counts) return { ...measured, units: most };
  const { all } = measured.counts;
  const done = firstFrom(0, all + 1, (count) => unitsOf(count, all, decimals) > most) - 1;
  return { units: unitsOf(done, all, decimals), counts: { done, all }, lines: null };
}

/** The first whole number that holds, of a property that goes on holding; the last one where none does. */
function firstFrom(from: number, to: number, holds: (number: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A larger value for each of the intervals that no band tells apart. */
export function higherValues(compiled: CompiledIndicator, measured: Measured | null): readonly Measured[] {
  const units = measured?.units ?? 0;
  return segmentsOf(compiled)
    .filter(({ least }) => least > units)
    .map(({ least }) => valueFrom(compiled, measured, least));
}

/** The answers with a smaller value, likewise; the nearest first. */
export function lowerValues(
  compiled: CompiledIndicator,
  answers: ChecklistAnswers,
): readonly ChecklistAnswers[] {
  const { measured } = answers;
  if (measured === null) return [];
  return segmentsOf(compiled)
    .filter(({ most }) => most < measured.units)
    .map(({ most }) => ({ ...answers, measured: valueUpTo(compiled, measured, most) }))
    .reverse();
}
