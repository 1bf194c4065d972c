import type { CompiledIndicator } from "./compile";
import type { Measured } from "./evaluate";
import { unitsOfParts } from "./percent";
import { segmentsOf } from "./space/valueSpace";

/**
 * The smallest value from `least` on, in whole units of its last decimal. Of two numbers it is the smallest number done
 * whose percent, rounded as the scorer rounds it, gets there: 398 of 40,000 are 1.00 percent.
 */
export function valueFrom(compiled: CompiledIndicator, measured: Measured | null, least: number): Measured {
  if (!measured?.counts) return { units: least, counts: null, lines: measured?.lines ?? null };
  const { all } = measured.counts;
  const first = firstPart(compiled, all, (units) => units >= least);
  return withParts(compiled, first, all);
}

/** The largest value up to `most`, likewise. */
export function valueUpTo(compiled: CompiledIndicator, measured: Measured, most: number): Measured {
  if (!measured.counts) return { ...measured, units: most };
  const { all } = measured.counts;
  const above = firstPart(compiled, all, (units) => units > most);
  return withParts(compiled, above - 1, all);
}

/** @param part In whole parts: satang, where two decimals may be entered. */
function withParts(compiled: CompiledIndicator, part: number, all: number): Measured {
  const counts = { done: part / 10 ** compiled.decimalsOfParts, all };
  return { units: unitsOfParts(counts, compiled), counts, lines: null };
}

/**
 * The first number done, in whole parts, whose percent has a property that goes on holding; where the percent can't pass 100,
 * one above all of them where none has it.
 */
function firstPart(compiled: CompiledIndicator, all: number, holds: (units: number) => boolean): number {
  const scale = 10 ** compiled.decimalsOfParts;
  const holdsOf = (part: number): boolean => holds(unitsOfParts({ done: part / scale, all }, compiled));
  let high = Math.round(all * scale) + 1;
  while (compiled.values.most === Infinity && !holdsOf(high) && high < Number.MAX_SAFE_INTEGER / 2) high *= 2;
  let low = 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holdsOf(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A better value for each of the intervals that no band tells apart, the nearest first. */
export function valuesAhead(compiled: CompiledIndicator, measured: Measured | null): readonly Measured[] {
  return compiled.lowerIsBetter ? lowerValues(compiled, measured) : higherValues(compiled, measured);
}

/** A worse value for each, likewise. */
export function valuesBehind(compiled: CompiledIndicator, measured: Measured | null): readonly Measured[] {
  return compiled.lowerIsBetter ? higherValues(compiled, measured) : lowerValues(compiled, measured);
}

function higherValues(compiled: CompiledIndicator, measured: Measured | null): readonly Measured[] {
  const units = measured?.units ?? 0;
  return segmentsOf(compiled)
    .filter(({ least }) => least > units)
    .map(({ least }) => valueFrom(compiled, measured, least));
}

function lowerValues(compiled: CompiledIndicator, measured: Measured | null): readonly Measured[] {
  if (measured === null) return [];
  return segmentsOf(compiled)
    .filter(({ most }) => most < measured.units)
    .map(({ most }) => valueUpTo(compiled, measured, most))
    .reverse();
}
