import type { Mark } from "../year/mark";
import { sumOf, totalOf, type AddingUp, type Sum } from "../year/sum";

/** One line of the results table. */
export interface TotalsRow<Of> extends Sum {
  readonly of: Of;
}

/** The areas in order, and the sum of all. */
export interface Totals<Of> {
  readonly areas: readonly TotalsRow<Of>[];
  readonly overall: Sum;
}

/** A line that is added up, and what it belongs to. */
export interface AddedMark<Of> {
  readonly of: Of;
  readonly mark: Mark;
}

/** Adds marks up by what they belong to, in the order given, each by its weight. */
export function addUp<Of>(
  entries: readonly AddedMark<Of>[],
  order: readonly Of[],
  method: AddingUp,
  weightOf: (of: Of) => number | undefined = () => undefined,
): Totals<Of> {
  const areas = order.map((of) => {
    const own = entries.filter((entry) => entry.of === of).map(({ mark }) => mark);
    return { of, ...sumOf(own, method.percentDecimals) };
  });
  const weighed = areas.map(({ of, mark }) => ({ mark, weight: weightOf(of) }));
  return { areas, overall: totalOf(weighed, method) };
}
