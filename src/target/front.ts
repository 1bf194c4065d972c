import { addWeights, compareSum, compareWeights, effortOf, type Weight } from "./weight";

/** Something that can be chosen: what it is worth, in whole units, and what it weighs. */
export interface Weighed {
  readonly worth: number;
  readonly weight: Weight;
}

/** One choice from each of some lists, in printed order. */
export interface Point<Choice> extends Weighed {
  readonly choice: Choice | null;
  /** What is chosen from the lists that follow. */
  readonly rest: Point<Choice> | null;
}

/** Which of two choices from one list is printed first: below 0 the first, 0 where they are the same. */
export type ComparePrinted<Choice> = (one: Choice, other: Choice) => number;

/** Whether an effort and a worth can still be part of what is looked for. */
export type IsUseful = (effort: number, worth: number) => boolean;

export function nothingChosen<Choice>(nothing: Weight): readonly Point<Choice>[] {
  return [{ worth: 0, weight: nothing, choice: null, rest: null }];
}

/**
 * Every best way to choose one of `choices` before one of `rests`: of those that are worth as much or more, the lightest,
 * and of equally light ones that which is printed first. Most worth first.
 */
export function extend<Choice extends Weighed>(
  choices: readonly Choice[],
  rests: readonly Point<Choice>[],
  compare: ComparePrinted<Choice>,
  isUseful: IsUseful = () => true,
): readonly Point<Choice>[] {
  const best = new Map<number, Point<Choice>>();
  for (const choice of choices)
    for (const rest of rests) {
      const worth = choice.worth + rest.worth;
      const known = best.get(worth);
      if (known !== undefined && !comesBefore(choice, rest, known, compare)) continue;
      if (isUseful(effortOf(choice.weight) + effortOf(rest.weight), worth))
        best.set(worth, { worth, weight: addWeights(choice.weight, rest.weight), choice, rest });
    }
  return withoutWorse([...best.values()], compare);
}

function comesBefore<Choice extends Weighed>(
  choice: Choice,
  rest: Point<Choice>,
  known: Point<Choice>,
  compare: ComparePrinted<Choice>,
): boolean {
  const difference = compareSum(choice.weight, rest.weight, known.weight);
  if (difference !== 0) return difference < 0;
  const printed = known.choice === null ? 0 : compare(choice, known.choice);
  return (printed === 0 ? comparePoints(rest, known.rest, compare) : printed) < 0;
}

function withoutWorse<Choice>(
  points: readonly Point<Choice>[],
  compare: ComparePrinted<Choice>,
): readonly Point<Choice>[] {
  const kept: Point<Choice>[] = [];
  for (const point of [...points].sort((one, other) => other.worth - one.worth)) {
    const last = kept.at(-1);
    const difference = last ? compareWeights(point.weight, last.weight) : -1;
    if (last === undefined || difference < 0 || (difference === 0 && comparePoints(point, last, compare) < 0))
      kept.push(point);
  }
  return kept;
}

/** Which of two is printed first, where they differ first. */
export function comparePoints<Choice>(
  one: Point<Choice> | null,
  other: Point<Choice> | null,
  compare: ComparePrinted<Choice>,
): number {
  let [left, right] = [one, other];
  while (left !== right && left?.choice && right?.choice) {
    const printed = compare(left.choice, right.choice);
    if (printed !== 0) return printed;
    [left, right] = [left.rest, right.rest];
  }
  return 0;
}

/** What was chosen, in printed order. */
export function choicesOf<Choice>(point: Point<Choice>): readonly Choice[] {
  const choices: Choice[] = [];
  for (let at: Point<Choice> | null = point; at?.choice; at = at.rest) choices.push(at.choice);
  return choices;
}
