import type { ChecklistAnswers } from "../evaluate";
import type { StateRank } from "../cell";
import type { SeenState } from "./seenState";

/**
 * All that can be answered about an indicator, in as few classes as its rubric can tell apart. Each class is evaluated
 * once, and what holds for one of its states holds for all.
 */
export interface StateSpace {
  /** How many classes there are; the first is that in which nothing is done. */
  readonly size: number;
  answersAt(index: number): ChecklistAnswers;
  /** How many states the class stands for. */
  countAt(index: number): number;
  /** The class as a state that belongs to it. */
  seenAt(index: number): SeenState;
  /** Every single step by which more is done: one clause better, the precondition met, or a better value. */
  eachStep(index: number, visit: (to: number, step: Move) => void): void;
  /** The state that `seenAt` gives, one step further. */
  seenAfter(index: number, to: number, step: Move): SeenState;
}

export type Move = ClauseStep | { readonly kind: "gate" } | { readonly kind: "value" };

/** One of `clauses` gets from one state to a better one; which of them makes no difference to the score. */
export interface ClauseStep {
  readonly kind: "clause";
  readonly clauses: readonly number[];
  readonly from: StateRank;
  readonly to: StateRank;
  /** Of a fault, where better means that it did not happen. */
  readonly fault: boolean;
}
