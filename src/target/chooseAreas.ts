import { choicesOf, extend, startOf, type ComparePrinted, type Point } from "./front";
import { effortOf, type Weight } from "./weight";

/** One way to raise an area, as it is chosen; worth what it adds to all areas together. */
export interface AreaChoice<Way> {
  readonly way: Way;
  readonly worth: number;
  readonly weight: Weight;
}

/** What an effort can be worth at most. Both grow. */
export type EffortFront = readonly EffortPoint[];

interface EffortPoint {
  readonly effort: number;
  readonly worth: number;
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
    ...last.map(({ weight, worth }) => effortOf(weight) + effortFor(needed - worth, before.at(-1) ?? [])),
  );
  if (least === Infinity) return null;
  const points = areas.reduceRight<readonly Point<AreaChoice<Way>>[]>(
    (rests, own, area) =>
      extend(
        own,
        rests,
        choices,
        (effort, worth) => effort + effortFor(needed - worth, before[area] ?? []) <= least,
      ),
    startOf(nothing),
  );
  // Of what is worth enough the front ends with the lightest.
  const best = points.at(-1);
  return best ? choicesOf(best).map(({ way }) => way) : null;
}

/** For each area what those before it can be worth at most for an effort. */
export function effortFronts(areas: readonly (readonly AreaChoice<unknown>[])[]): readonly EffortFront[] {
  const fronts: EffortFront[] = [[{ effort: 0, worth: 0 }]];
  for (const own of areas.slice(0, -1)) fronts.push(addArea(fronts.at(-1) ?? [], own));
  return fronts;
}

function addArea(front: EffortFront, own: readonly AreaChoice<unknown>[]): EffortFront {
  const most = new Map<number, number>();
  for (const choice of own) {
    const effort = effortOf(choice.weight);
    for (const point of front) {
      const worth = point.worth + choice.worth;
      if (worth > (most.get(point.effort + effort) ?? -Infinity)) most.set(point.effort + effort, worth);
    }
  }
  const points = [...most].map(([effort, worth]) => ({ effort, worth }));
  const growing: EffortPoint[] = [];
  for (const point of points.sort((one, other) => one.effort - other.effort))
    if (point.worth > (growing.at(-1)?.worth ?? -Infinity)) growing.push(point);
  return growing;
}

/** The least effort for a worth; Infinity where none is enough. */
function effortFor(worth: number, front: EffortFront): number {
  let [low, high] = [0, front.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((front[middle]?.worth ?? Infinity) >= worth) high = middle;
    else low = middle + 1;
  }
  return front[low]?.effort ?? Infinity;
}
