import { greatestCommonDivisor } from "./exact";

/** What an effort can be worth at most: number by number, both growing. */
export interface EffortFront {
  readonly efforts: readonly number[];
  readonly worths: readonly number[];
}

/** Something chosen, by effort and worth alone; efforts are whole numbers. */
export interface Priced {
  readonly effort: number;
  readonly worth: number;
}

export const noFront: EffortFront = { efforts: [], worths: [] };
const nothingDone: EffortFront = { efforts: [0], worths: [0] };

/** Efforts that are looked up in a table at most. */
const mostSlots = 65_536;

/** For each list of choices what those before it can be worth at most for an effort, one chosen of each. */
export function effortFronts(lists: readonly (readonly Priced[])[]): readonly EffortFront[] {
  const fronts: EffortFront[] = [nothingDone];
  for (const own of lists.slice(0, -1)) fronts.push(addChoices(fronts.at(-1) ?? noFront, own));
  return fronts;
}

/** The least effort for a worth; Infinity where none is enough. */
export function effortFor(worth: number, { efforts, worths }: EffortFront): number {
  let [low, high] = [0, worths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((worths[middle] ?? Infinity) >= worth) high = middle;
    else low = middle + 1;
  }
  return efforts[low] ?? Infinity;
}

/** Efforts that share a measure, as days do, are few, and a table of them is quickest; any others are merged in order. */
function addChoices(front: EffortFront, own: readonly Priced[]): EffortFront {
  const step = [...front.efforts, ...own.map(({ effort }) => effort)].reduce(greatestCommonDivisor, 0) || 1;
  const most = Math.max(0, ...own.map(({ effort }) => effort)) + (front.efforts.at(-1) ?? 0);
  return most / step < mostSlots
    ? addByTable(front, own, step, most / step + 1)
    : own.reduce((best, choice) => merge(best, front, choice), noFront);
}

function addByTable(
  { efforts, worths }: EffortFront,
  own: readonly Priced[],
  step: number,
  slots: number,
): EffortFront {
  const most = new Float64Array(slots).fill(-Infinity);
  for (const { effort, worth } of own)
    for (let index = 0; index < efforts.length; index += 1) {
      const slot = ((efforts[index] ?? 0) + effort) / step;
      const sum = (worths[index] ?? 0) + worth;
      if (sum > (most[slot] ?? Infinity)) most[slot] = sum;
    }
  const growing = { efforts: [] as number[], worths: [] as number[] };
  for (let slot = 0; slot < slots; slot += 1) {
    const worth = most[slot] ?? -Infinity;
    if (worth <= (growing.worths.at(-1) ?? -Infinity)) continue;
    growing.efforts.push(slot * step);
    growing.worths.push(worth);
  }
  return growing;
}

/** One front, and another with so much more effort and worth, as one. */
function merge(one: EffortFront, other: EffortFront, more: Priced): EffortFront {
  const efforts: number[] = [];
  const worths: number[] = [];
  let most = -Infinity;
  let [left, right] = [0, 0];
  while (left < one.efforts.length || right < other.efforts.length) {
    let effort = one.efforts[left] ?? Infinity;
    let worth = one.worths[left] ?? -Infinity;
    const otherEffort = (other.efforts[right] ?? Infinity) + more.effort;
    const otherWorth = (other.worths[right] ?? -Infinity) + more.worth;
    if (otherEffort < effort || (otherEffort === effort && otherWorth > worth)) {
      [effort, worth] = [otherEffort, otherWorth];
      right += 1;
    } else left += 1;
    if (worth <= most) continue;
    efforts.push(effort);
    worths.push(worth);
    most = worth;
  }
  return { efforts, worths };
}
