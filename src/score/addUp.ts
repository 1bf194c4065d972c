import type { Pack } from "../pack/schema";
import { percentOf, roundHalfUp, sumMarks } from "./rounding";

/** Marks, and the percent rounded half up; null where nothing was counted. */
export interface Sum {
  readonly full: number;
  readonly score: number;
  readonly percent: number | null;
}

/** One line of the results table. */
export interface TotalsRow<Of> extends Sum {
  readonly of: Of;
}

/** The areas in order, and the sum of all. */
export interface Totals<Of> {
  readonly areas: readonly TotalsRow<Of>[];
  readonly overall: Sum;
}

/** A counted line: what it belongs to, and its marks. */
export interface Entry<Of> {
  readonly of: Of;
  readonly full: number;
  readonly score: number;
}

/** Percents of the results table have two decimals in every paper seen. */
const resultDecimals = 2;

/** Adds entries up by what they belong to, in the order given. */
export function addUp<Of>(
  entries: readonly Entry<Of>[],
  order: readonly Of[],
  method: Pack["overall"],
): Totals<Of> {
  const areas = order.map((of) => ({ of, ...sumOf(entries.filter((entry) => entry.of === of)) }));
  const overall = sumOf(entries);
  const counted = areas.flatMap(({ full, score }) => (full > 0 ? [(score / full) * 100] : []));
  const mean = counted.reduce((sum, percent) => sum + percent, 0) / counted.length;
  return {
    areas,
    overall:
      method === "sum" || counted.length === 0
        ? overall
        : { ...overall, percent: roundHalfUp(mean, resultDecimals) },
  };
}

function sumOf(entries: readonly Pick<Sum, "full" | "score">[]): Sum {
  const full = sumMarks(entries.map((entry) => entry.full));
  const score = sumMarks(entries.map((entry) => entry.score));
  return { full, score, percent: full > 0 ? percentOf(score, full, resultDecimals) : null };
}
