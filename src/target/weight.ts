/**
 * What a choice costs and, in a tie, how it stands: the effort in whole parts, then how many pieces of work, then their
 * due days. Weights are added piece by piece and compared from the first number on; all are whole numbers, so nothing is
 * rounded.
 */
export type Weight = readonly number[];

export type Weigh = (effort: number, due: number | null) => Weight;

/** When entering what is as it is stands due: before any work, so that of equally light ways that one comes first. */
export const entryDay = 0;

/** Numbers up to it are exact, with room for a sign. */
const room = 2 ** 52;

/**
 * How pieces of work are weighed against each other. Of two equally large sets the one is better that has more work due
 * on the earliest day on which they differ; work without a due day comes last. Each day is a digit that can't run over,
 * and as many digits as are exact stand in one number.
 *
 * @param dues The due day of each piece of work there is, as Excel serial days, or null.
 */
export function weighing(dues: readonly (number | null)[]): {
  readonly nothing: Weight;
  readonly weigh: Weigh;
} {
  const counts = new Map<number, number>();
  for (const due of dues) if (due !== null) counts.set(due, (counts.get(due) ?? 0) + 1);
  const days = [...counts.keys()].sort((one, other) => one - other);
  const places = placeDigits([dues.length, ...days.map((day) => counts.get(day) ?? 0)]);
  const words = (places.at(-1)?.word ?? 0) + 1;
  const placeOf = new Map(days.map((day, index) => [day, places[index + 1]]));
  const nothing = Array.from({ length: words + 1 }, () => 0);
  const add = (weight: number[], digit: Digit | undefined, count: number): void => {
    if (digit) weight[digit.word + 1] = (weight[digit.word + 1] ?? 0) + count * digit.times;
  };
  return {
    nothing,
    weigh: (effort, due) => {
      const weight = [...nothing];
      weight[0] = effort;
      add(weight, places[0], 1);
      if (due !== null) add(weight, placeOf.get(due), -1);
      return weight;
    },
  };
}

interface Digit {
  readonly word: number;
  readonly times: number;
}

/** @param most The largest value of each digit, the most significant first. */
function placeDigits(most: readonly number[]): readonly Digit[] {
  const words: number[][] = [[]];
  let filled = 1;
  for (const count of most) {
    if (filled * (count + 1) > room) {
      words.push([]);
      filled = 1;
    }
    filled *= count + 1;
    words.at(-1)?.push(count + 1);
  }
  return words.flatMap((sizes, word) =>
    sizes.map((_, nth) => ({
      word,
      times: sizes.slice(nth + 1).reduce((product, size) => product * size, 1),
    })),
  );
}

export function effortOf(weight: Weight): number {
  return weight[0] ?? 0;
}

export function addWeights(one: Weight, other: Weight): Weight {
  const sum: number[] = [];
  for (let index = 0; index < one.length; index += 1) sum.push((one[index] ?? 0) + (other[index] ?? 0));
  return sum;
}

export function compareWeights(one: Weight, other: Weight): number {
  for (let index = 0; index < one.length; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Compares the sum of two with a third, without making it. */
export function compareSum(one: Weight, other: Weight, than: Weight): number {
  for (let index = 0; index < than.length; index += 1) {
    const difference = (one[index] ?? 0) + (other[index] ?? 0) - (than[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
