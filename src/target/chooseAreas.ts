import { choicesOf, extend, nothingChosen, type ComparePrinted, type Point } from "./front";
import { effortFor, noFront, type EffortFront } from "./effortFront";
import { effortOf, type Weight } from "./weight";

/** One way to raise an area, as it is chosen; worth what it adds to all areas together. */
export interface AreaChoice<Way> {
  readonly way: Way;
  readonly worth: number;
  readonly weight: Weight;
}

/**
 * One way of each area, which together are worth what is needed: the lightest, and of equally light ones that which is
 * printed first. The least effort is found first, by effort and worth alone; then only what can be part of it is weighed whole.
 *
 * @param areas Their ways, in printed order.
 * @param before What the areas before each one, and all of them but the last, can be worth: `effortFronts`.
 * @returns null where all that can be done is worth less.
 */
export function chooseAreas<Way>(
  areas: readonly (readonly AreaChoice<Way>[])[],
  before: readonly EffortFront[],
  needed: number,
  nothing: Weight,
  compare: ComparePrinted<Way>,
): readonly Way[] | null {
  const choices: ComparePrinted<AreaChoice<Way>> = (one, other) => compare(one.way, other.way);
  const last = areas.at(-1) ?? [];
  const least = Math.min(
    ...last.map(
      ({ weight, worth }) => effortOf(weight) + effortFor(needed - worth, before.at(-1) ?? noFront),
    ),
  );
  if (least === Infinity) return null;
  const points = areas.reduceRight<readonly Point<AreaChoice<Way>>[]>(
    (rests, own, area) =>
      extend(
        own,
        rests,
        choices,
        (effort, worth) => effort + effortFor(needed - worth, before[area] ?? noFront) <= least,
      ),
    nothingChosen(nothing),
  );
  // Of what is worth enough the front ends with the lightest.
  const best = points.at(-1);
  return best ? choicesOf(best).map(({ way }) => way) : null;
}
