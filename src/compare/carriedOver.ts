import type { ClauseState } from "../pack/clauseState";

/**
 * What an indicator asks: a clause by its number, the precondition, the two counts of a percent (or the one of a
 * count, as `done`), or a score typed by hand.
 */
export type Asked = { readonly clause: string } | "gate" | "done" | "all" | "score";

/**
 * One answer in an older workbook. `indicator` is a key or a number of the older pack. `value` is carried as it
 * is; a clause's state is one of the four words of `clauseState.ts`, true, false or null.
 */
export interface Answer {
  readonly indicator: string;
  readonly asked: Asked;
  readonly value: unknown;
}

/** Where an answer stands, or could stand, under the newer pack. */
export interface Target {
  readonly key: string;
  readonly number: string;
  readonly asked: Asked;
}

/** What an officer may want to know of an answer that holds: it stands elsewhere, or no longer scores the same. */
export type Flag = "indicatorRenumbered" | "clauseRenumbered" | "scoringChanged";

export interface KeptAnswer {
  readonly answer: Answer;
  readonly to: Target;
  readonly flags: readonly Flag[];
}

/** Why a person must look at an answer before it counts again. */
export type ReviewReason =
  | { readonly kind: "unknownIndicator" | "unknownAsked" }
  | { readonly kind: "indicatorDropped" | "indicatorSplit" | "indicatorMerged" | "notAskedOfType" }
  | { readonly kind: "proposedMatch"; readonly likeness: number }
  | { readonly kind: "clauseRemoved" | "gateRemoved" | "measureRemoved" }
  | {
      readonly kind: "clauseReworded" | "gateReworded" | "measureReworded";
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "stateGone"; readonly states: readonly ClauseState[] }
  | { readonly kind: "scoreNoLongerTyped" }
  | { readonly kind: "fullMarksChanged"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "answeredTwice" };

export interface ReviewedAnswer {
  readonly answer: Answer;
  /** At least one. */
  readonly reasons: readonly ReviewReason[];
  /** Where it could go, if anywhere. */
  readonly candidates: readonly Target[];
}

/** Every answer is in one of the two lists, once, in the order given. */
export interface CarriedOver {
  readonly kept: readonly KeptAnswer[];
  readonly review: readonly ReviewedAnswer[];
}
