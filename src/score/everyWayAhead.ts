import type { StateRank } from "./cell";
import type { CompiledIndicator } from "./compile";
import type { ChecklistAnswers, Measured } from "./evaluate";
import { valuesAhead } from "./reach";
import { groupClauses } from "./space/clauseGroups";
import { statesAhead } from "./space/neighbours";

/** Ways that are tried at most: a tenth of a second's work. */
const mostWays = 100_000;

/** What more can be done; left out, whatever the pack lets be done. */
export interface Ahead {
  /** Whether the precondition can be met. */
  readonly gate: boolean;
  /** The better states that a clause can get into, nearest first. */
  readonly targets: (clause: number, from: StateRank) => readonly StateRank[];
  /** Better values of what is measured. */
  readonly values: readonly Measured[];
  /** Which clauses move first, of those that every condition treats alike. */
  readonly compare: (one: number, other: number) => number;
}

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
  ahead: Ahead = anything(compiled, answers),
): Iterable<ChecklistAnswers> | null {
  const buckets = bucketsOf(compiled, answers.states, ahead);
  const gates = answers.gate || !ahead.gate ? [answers.gate] : [false, true];
  const values = [answers.measured, ...ahead.values];
  const ways = buckets.reduce(
    (product, bucket) => product * countMoves(bucket),
    gates.length * values.length,
  );
  return ways > mostWays ? null : combine(answers, buckets.map(movesOf), { gates, values });
}

function anything(compiled: CompiledIndicator, { measured }: ChecklistAnswers): Ahead {
  return {
    gate: true,
    values: compiled.indicator.measure ? valuesAhead(compiled, measured) : [],
    targets: (clause, from) => statesAhead(compiled, clause, from),
    compare: (one, other) => one - other,
  };
}

function bucketsOf(
  compiled: CompiledIndicator,
  states: readonly StateRank[],
  { targets, compare }: Ahead,
): readonly Bucket[] {
  const buckets = new Map<string, { readonly clauses: number[]; readonly targets: readonly StateRank[] }>();
  for (const [group, { clauses }] of groupClauses(compiled).entries())
    for (const clause of clauses) {
      const from = states[clause] ?? 0;
      const own = targets(clause, from);
      if (own.length === 0) continue;
      const alike = [group, from, ...own].join();
      const bucket = buckets.get(alike);
      if (bucket) bucket.clauses.push(clause);
      else buckets.set(alike, { clauses: [clause], targets: own });
    }
  return [...buckets.values()].map((bucket) => ({ ...bucket, clauses: [...bucket.clauses].sort(compare) }));
}

/** In how many ways so many clauses can be dealt out to the targets and to staying. */
function countMoves({ clauses, targets }: Bucket): number {
  let count = 1;
  for (let nth = 1; nth <= targets.length; nth += 1) count = (count * (clauses.length + nth)) / nth;
  return Math.round(count);
}

/** The first clauses move; of those the first in the checklist get into the best states. */
function movesOf({ clauses, targets }: Bucket): readonly Moves[] {
  return splits(clauses.length, targets.length).map((split) => {
    const reached = targets
      .flatMap((target, nth) => Array<StateRank>(split[nth] ?? 0).fill(target))
      .reverse();
    const moved = clauses.slice(0, reached.length).sort((one, other) => one - other);
    return new Map(moved.map((clause, nth) => [clause, reached[nth] ?? 0]));
  });
}

/** All ways to deal up to so many out to so many parts. */
function splits(most: number, parts: number): readonly (readonly number[])[] {
  if (parts === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, first) => first).flatMap((first) =>
    splits(most - first, parts - 1).map((rest) => [first, ...rest]),
  );
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
