import type { StateRank } from "./cell";
import type { CompiledBand, CompiledIndicator, Condition, Interval } from "./compile";

/** What was done about one indicator, read from cells. */
export interface Answers {
  /** Whether the precondition is met; true where the indicator has none. */
  readonly gate: boolean;
  /** One rank a clause, in the order of the checklist. */
  readonly states: readonly StateRank[];
  readonly percent: PercentAnswer | null;
}

export interface PercentAnswer {
  /** The rounded percent in whole units of its last decimal. */
  readonly units: number;
  /** The two counts, where the percent was reckoned from them. */
  readonly counts: { readonly done: number; readonly all: number } | null;
}

/** A score and what it came from. */
export interface Evaluation {
  readonly compiled: CompiledIndicator;
  readonly answers: Answers;
  readonly score: number;
  /** The band that gave the score, counted from 0 in the printed order. */
  readonly band: number;
}

/** The first band that holds, or null where the rubric leaves a gap. */
export function evaluate(compiled: CompiledIndicator, answers: Answers): Evaluation | null {
  const doneCount = countDone(answers.states);
  for (let index = 0; index < compiled.bands.length; index += 1) {
    const band = compiled.bands[index];
    if (band !== undefined && bandHolds(band, answers, doneCount))
      return { compiled, answers, score: band.band.score, band: index };
  }
  return null;
}

function bandHolds(band: CompiledBand, answers: Answers, doneCount: number): boolean {
  if (band.otherwise) return true;
  for (const condition of band.alternatives) if (holds(condition, answers, doneCount)) return true;
  return false;
}

function holds(condition: Condition, answers: Answers, doneCount: number): boolean {
  if (condition.impossible || (condition.gate !== null && condition.gate !== answers.gate)) return false;
  if (condition.count !== null && !within(condition.count, doneCount)) return false;
  if (condition.value !== null && !within(condition.value, answers.percent?.units ?? -1)) return false;
  for (const need of condition.needs) {
    if ((need.allowed & (1 << (answers.states[need.clause] ?? 0))) === 0) return false;
  }
  return true;
}

function within(interval: Interval, number: number): boolean {
  return number >= interval.least && number <= interval.most;
}

export function countDone(states: readonly StateRank[]): number {
  let count = 0;
  for (const state of states) if (state === 3) count += 1;
  return count;
}

/** How many clauses from the first on are done without a break. */
export function runLength(states: readonly StateRank[]): number {
  const broken = states.findIndex((state) => state !== 3);
  return broken < 0 ? states.length : broken;
}
