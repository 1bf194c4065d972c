import type { IndicatorResult, LaoResult } from "./laoResult";
import { grouped } from "./order";
import type { IndicatorOutline } from "./packOutline";
import type { CountedLao } from "./counted";

/** One indicator as one organization was asked it, with what came of it. */
export interface IndicatorOfLao {
  readonly result: LaoResult;
  readonly asked: IndicatorOutline;
  readonly own: IndicatorResult;
  /** The place among all that the pack asks. */
  readonly place: number;
}

/** An indicator as several were asked it in the same words. */
export interface SharedIndicator {
  readonly asked: IndicatorOutline;
  readonly place: number;
  readonly all: readonly IndicatorOfLao[];
}

/**
 * Each indicator, and item, that is asked, in printed order. What a province's overlay, another version or another type's rubric
 * asks in other words or out of other marks stands apart.
 */
export function sharedIndicators(counted: readonly CountedLao[]): readonly SharedIndicator[] {
  const asked = counted.flatMap(({ result, outline }) => {
    const results = new Map(result.indicators.map((one) => [one.key, one]));
    return outline.indicators.flatMap((indicator, place) => {
      const own = results.get(indicator.key);
      return own ? [{ result, asked: indicator, own, place }] : [];
    });
  });
  return [...grouped(asked, ({ asked: one }) => sameWords(one)).values()]
    .flatMap((all) => {
      const [first] = all;
      return first ? [{ asked: first.asked, place: Math.min(...all.map(({ place }) => place)), all }] : [];
    })
    .sort(
      (one, other) => one.place - other.place || (sameWords(one.asked) < sameWords(other.asked) ? -1 : 1),
    );
}

const known = new WeakMap<IndicatorOutline, string>();

/** All of what is asked, as one text. */
function sameWords(asked: IndicatorOutline): string {
  const made = known.get(asked) ?? JSON.stringify(asked);
  known.set(asked, made);
  return made;
}
