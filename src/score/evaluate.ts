import type { StateRank } from "./cell";
import {
  bitInWord,
  clausesPerWord,
  type CompiledBand,
  type CompiledIndicator,
  type Condition,
  type Interval,
} from "./compile";

/** What was done about one indicator, read from cells. */
export interface ChecklistAnswers {
  readonly kind: "answers";
  /** Whether the precondition is met; true where the indicator has none. */
  readonly gate: boolean;
  /** One rank a clause, in the order of the checklist. */
  readonly states: readonly StateRank[];
  readonly measured: Measured | null;
}

/** What is measured: a percent, a mean of percents, or a number. */
export interface Measured {
  /** In whole units of its last decimal: 1667 is 16.67 %, 5 is a count of five. */
  readonly units: number;
  /** The two counts, where a percent was reckoned from them. */
  readonly counts: { readonly done: number; readonly all: number } | null;
  /** How many lines a mean was taken over. */
  readonly lines: number | null;
}

/** A score and what it came from. */
export interface Evaluation {
  readonly kind: "scored";
  readonly compiled: CompiledIndicator;
  readonly answers: ChecklistAnswers;
  readonly score: number;
  /** The band that gave the score, counted from 0 in the printed order. */
  readonly band: number;
}

/** The first band that holds, or null where the rubric leaves a gap. */
export function evaluate(compiled: CompiledIndicator, answers: ChecklistAnswers): Evaluation | null {
  return evaluatePacked(compiled, answers, packStates(answers.states));
}

/**
 * The same where the states were packed while they were read.
 *
 * @param bits One bit a clause for the state it is in, so that a condition tests eight clauses at once.
 */
export function evaluatePacked(
  compiled: CompiledIndicator,
  answers: ChecklistAnswers,
  bits: readonly number[],
): Evaluation | null {
  const doneCount = compiled.countsClauses ? countDone(compiled, answers.states) : 0;
  const { bands } = compiled;
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (band !== undefined && bandHolds(band, answers, bits, doneCount))
      return { kind: "scored", compiled, answers, score: band.band.score, band: index };
  }
  return null;
}

function packStates(states: readonly StateRank[]): readonly number[] {
  const bits: number[] = [];
  for (const [clause, state] of states.entries()) setBit(bits, clause, state);
  return bits;
}

function setBit(bits: number[], clause: number, state: StateRank): void {
  const word = Math.floor(clause / clausesPerWord);
  bits[word] = (bits[word] ?? 0) | bitInWord(clause, state);
}

function bandHolds(
  band: CompiledBand,
  answers: ChecklistAnswers,
  bits: readonly number[],
  doneCount: number,
): boolean {
  if (band.otherwise) return true;
  for (const condition of band.alternatives) if (holds(condition, answers, bits, doneCount)) return true;
  return false;
}

function holds(
  condition: Condition,
  answers: ChecklistAnswers,
  bits: readonly number[],
  doneCount: number,
): boolean {
  if (condition.impossible || (condition.gate !== null && condition.gate !== answers.gate)) return false;
  if (condition.count !== null && !within(condition.count, doneCount)) return false;
  for (const { clauses, count } of condition.partCounts)
    if (!within(count, countDoneIn(clauses, answers.states))) return false;
  if (condition.value !== null && !within(condition.value, answers.measured?.units ?? -1)) return false;
  const { ruledOut } = condition;
  for (let word = 0; word < bits.length; word += 1)
    if (((bits[word] ?? 0) & (ruledOut[word] ?? 0)) !== 0) return false;
  return true;
}

function within(interval: Interval, number: number): boolean {
  return number >= interval.least && number <= interval.most;
}

/** How many clauses are done; a fault that happened is none of them. */
export function countDone({ countable }: CompiledIndicator, states: readonly StateRank[]): number {
  let count = 0;
  for (let clause = 0; clause < states.length; clause += 1)
    if (states[clause] === 3 && countable[clause] === true) count += 1;
  return count;
}

/** How many of some clauses, given by their places, are done. */
function countDoneIn(clauses: readonly number[], states: readonly StateRank[]): number {
  let count = 0;
  for (const clause of clauses) if (states[clause] === 3) count += 1;
  return count;
}

/** How many clauses from the first on are done without a break. */
export function runLength(states: readonly StateRank[]): number {
  const broken = states.findIndex((state) => state !== 3);
  return broken < 0 ? states.length : broken;
}
