import type { StateRank } from "../cell";
import type { CompiledIndicator, Condition } from "../compile";
import { isBetter, isFault, ranksOfClause } from "./neighbours";
import type { ClauseStep } from "./stateSpace";

/**
 * Clauses that every condition treats alike: swapping what was done about two of them changes no score. So it is enough
 * to know how many of them are in each state, and 40 clauses that are only counted make 41 arrangements, not 2⁴⁰ states.
 */
export interface ClauseGroup {
  /** Places in the checklist, from 0. */
  readonly clauses: readonly number[];
  /** The states they can be in, worst first. */
  readonly ranks: readonly StateRank[];
  readonly fault: boolean;
}

/** How many clauses of a group are in each state. */
export interface Arrangement {
  /** The states of the group's clauses, with the best at the first clauses. */
  readonly states: readonly StateRank[];
  /** In how many ways the clauses can be so. */
  readonly ways: number;
  readonly steps: readonly { readonly to: number; readonly step: ClauseStep }[];
}

export function groupClauses(compiled: CompiledIndicator): readonly ClauseGroup[] {
  // What each condition asks of its clauses: bit sets of states, and where they are counted.
  const asks = compiled.bands.flatMap(({ alternatives }) => alternatives).map(asksOf);
  const groups = new Map<string, number[]>();
  compiled.clauseStates.forEach((states, clause) => {
    const alike = [states, compiled.countable[clause], ...asks.flatMap((ask) => ask(clause))].join();
    const group = groups.get(alike);
    if (group) group.push(clause);
    else groups.set(alike, [clause]);
  });
  return [...groups.values()].map((clauses) => ({
    clauses,
    ranks: ranksOfClause(compiled, clauses[0] ?? 0),
    fault: isFault(compiled, clauses[0] ?? 0),
  }));
}

/** What a condition asks of the clause in a place of the checklist. */
function asksOf({ needs, partCounts }: Condition): (clause: number) => readonly unknown[] {
  const states = new Map(needs.map(({ clause, allowed }) => [clause, allowed]));
  return (clause) => [states.get(clause), ...partCounts.map(({ clauses }) => clauses.includes(clause))];
}

/** How many arrangements a group has, without listing them. */
export function countArrangements({ clauses, ranks }: ClauseGroup): number {
  let count = 1;
  for (let nth = 1; nth < ranks.length; nth += 1) count = (count * (clauses.length + nth)) / nth;
  return Math.round(count);
}

/** Every arrangement, from nothing done up, with the steps that lead to better ones. */
export function arrange(group: ClauseGroup): readonly Arrangement[] {
  const splits = splitInto(group.clauses.length, group.ranks.length);
  const places = new Map(splits.map((split, index) => [split.join(), index]));
  return splits.map((split) => ({
    states: group.ranks.flatMap((rank, nth) => Array<StateRank>(split[nth] ?? 0).fill(rank)).reverse(),
    ways: countWays(split),
    steps: stepsOf(group, split).map(({ after, step }) => ({ to: places.get(after.join()) ?? -1, step })),
  }));
}

function stepsOf(
  { clauses, ranks, fault }: ClauseGroup,
  split: readonly number[],
): readonly { readonly after: readonly number[]; readonly step: ClauseStep }[] {
  return ranks.flatMap((from, left) =>
    ranks.flatMap((to, joined) => {
      if (!isBetter(fault, from, to) || split[left] === 0) return [];
      const after = split.map((count, nth) => count - Number(nth === left) + Number(nth === joined));
      return [{ after, step: { kind: "clause" as const, clauses, from, to, fault } }];
    }),
  );
}

/** All ways to split a number into `parts` ordered parts, the first part largest first. */
function splitInto(number: number, parts: number): readonly (readonly number[])[] {
  if (parts <= 1) return [[number]];
  return Array.from({ length: number + 1 }, (_, less) => number - less).flatMap((first) =>
    splitInto(number - first, parts - 1).map((rest) => [first, ...rest]),
  );
}

/** n! ÷ (a! · b! · …) for n = a + b + … */
function countWays(split: readonly number[]): number {
  let ways = 1;
  let placed = 0;
  for (const part of split)
    for (let nth = 1; nth <= part; nth += 1) {
      placed += 1;
      ways = (ways * placed) / nth;
    }
  return Math.round(ways);
}
