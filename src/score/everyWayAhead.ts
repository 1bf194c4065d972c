import type { StateRank } from "./cell";
import type { CompiledIndicator } from "./compile";
import type { ChecklistAnswers } from "./evaluate";
import { higherValues } from "./reach";
import { groupClauses } from "./space/clauseGroups";
import { statesAhead } from "./space/neighbours";

/** Ways that are tried at most: a tenth of a second's work. */
const mostWays = 100_000;

/** Clauses in one state that every condition treats alike, so that only the number of those that move counts. */
interface Bucket {
  readonly clauses: readonly number[];
  readonly targets: readonly StateRank[];
}

/** The states that some clauses get into. */
type Moves = ReadonlyMap<number, StateRank>;

/** Every answer in which more is done, the clauses that are treated alike in one arrangement; null where there are too many. */
export function everyWayAhead(
  compiled: CompiledIndicator,
  answers: ChecklistAnswers,
): Iterable<ChecklistAnswers> | null {
  const buckets = bucketsOf(compiled, answers.states);
  const gates = answers.gate ? [true] : [false, true];
  const values = [
    answers.measured,
    ...(compiled.indicator.measure ? higherValues(compiled, answers.measured) : []),
  ];
  const ways = buckets.reduce(
    (product, bucket) => product * countMoves(bucket),
    gates.length * values.length,
  );
  return ways > mostWays ? null : combine(answers, buckets.map(movesOf), { gates, values });
}

function bucketsOf(compiled: CompiledIndicator, states: readonly StateRank[]): readonly Bucket[] {
  return groupClauses(compiled).flatMap(({ clauses, ranks }) =>
    ranks.flatMap((from): Bucket[] => {
      const own = clauses.filter((clause) => states[clause] === from);
      const [first] = own;
      const targets = first === undefined ? [] : statesAhead(compiled, first, from);
      return targets.length === 0 ? [] : [{ clauses: own, targets }];
    }),
  );
}

/** In how many ways so many clauses can be dealt out to the targets and to staying. */
function countMoves({ clauses, targets }: Bucket): number {
  let count = 1;
  for (let nth = 1; nth <= targets.length; nth += 1) count = (count * (clauses.length + nth)) / nth;
  return Math.round(count);
}

function movesOf({ clauses, targets }: Bucket): readonly Moves[] {
  const [target, ...others] = targets;
  if (target === undefined) return [new Map()];
  return Array.from({ length: clauses.length + 1 }, (_, moved) => moved).flatMap((moved) => {
    const own = clauses.slice(0, moved).map((clause) => [clause, target] as const);
    return movesOf({ clauses: clauses.slice(moved), targets: others }).map(
      (rest) => new Map([...own, ...rest]),
    );
  });
}

function* combine(
  answers: ChecklistAnswers,
  moves: readonly (readonly Moves[])[],
  rest: { readonly gates: readonly boolean[]; readonly values: readonly ChecklistAnswers["measured"][] },
): Generator<ChecklistAnswers> {
  for (const states of everyState(answers.states, moves))
    for (const gate of rest.gates)
      for (const measured of rest.values) yield { ...answers, gate, states, measured };
}

function* everyState(
  states: readonly StateRank[],
  [first, ...others]: readonly (readonly Moves[])[],
): Generator<readonly StateRank[]> {
  if (first === undefined) {
    yield states;
    return;
  }
  for (const moves of first)
    yield* everyState(
      states.map((state, clause) => moves.get(clause) ?? state),
      others,
    );
}
