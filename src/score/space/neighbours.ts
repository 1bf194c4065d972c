import type { StateRank } from "../cell";
import { bitOf, type CompiledIndicator } from "../compile";

const ranks: readonly StateRank[] = [0, 1, 2, 3];

/** The states a clause can have, worst first. */
export function ranksOfClause(compiled: CompiledIndicator, clause: number): readonly StateRank[] {
  return ranks.filter((rank) => ((compiled.clauseStates[clause] ?? 0) & bitOf(rank)) !== 0);
}

export function isFault({ countable }: CompiledIndicator, clause: number): boolean {
  return countable[clause] !== true;
}

/** Whether a clause is better off in one state than in another; of a fault, better means that it did not happen. */
export function isBetter(fault: boolean, than: StateRank, state: StateRank): boolean {
  return fault ? state < than : state > than;
}

/** The states that more work can bring a clause into, nearest first; none of a fault, which no work takes back. */
export function statesAhead(
  compiled: CompiledIndicator,
  clause: number,
  from: StateRank,
): readonly StateRank[] {
  return isFault(compiled, clause)
    ? []
    : ranksOfClause(compiled, clause).filter((state) => isBetter(false, from, state));
}

/** The state of a clause and those in which less of it is done, best first; of a fault only how it is. */
export function statesBehind(
  compiled: CompiledIndicator,
  clause: number,
  from: StateRank,
): readonly StateRank[] {
  if (isFault(compiled, clause)) return [from];
  return [...ranksOfClause(compiled, clause)].reverse().filter((state) => !isBetter(false, from, state));
}

/** One clause brought into a better state, the others as they are. */
export interface StepAhead {
  /** Its place in the checklist, from 0. */
  readonly clause: number;
  readonly to: StateRank;
  readonly states: readonly StateRank[];
}

/** Every step by which more is done about a single clause. */
export function stepsAhead(compiled: CompiledIndicator, states: readonly StateRank[]): readonly StepAhead[] {
  return states.flatMap((state, clause) =>
    statesAhead(compiled, clause, state).map((to) => ({ clause, to, states: replace(states, clause, to) })),
  );
}

export function replace(
  states: readonly StateRank[],
  clause: number,
  state: StateRank,
): readonly StateRank[] {
  return states.map((old, index) => (index === clause ? state : old));
}
