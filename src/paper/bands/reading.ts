import type { ClauseState } from "../../pack/clauseState";
import type { When } from "../../pack/rubric/syntax";
import type { SeenState } from "../../score/space/seenState";

/**
 * How sure a reading is. Certain: one meaning, of all the words, and the bands around it agree. Likely: waits for a
 * person's yes.
 */
export type Certainty = "certain" | "likely" | "notUnderstood";

/** Why a band's reading is not certain. */
export type Doubt =
  /** Words that the grammar does not know. */
  | { readonly kind: "unknownWords"; readonly words: readonly string[] }
  /** Two readings, which score a state differently. */
  | { readonly kind: "severalReadings" }
  /** The bands around it don't fit: scores, numbers or kinds do not go down band by band, or leave a gap. */
  | { readonly kind: "neighbours" }
  /** A number printed once only, in no row of even steps: no other number vouches for it. */
  | { readonly kind: "unvouched" }
  /** The band that is left for everything else was not understood, and may name a precondition of all. */
  | { readonly kind: "preconditionUnknown" }
  /** The words say what the rubric language can't. */
  | { readonly kind: "noShape"; readonly shape: MissingShape };

/** What papers ask that a pack can't say yet. */
export type MissingShape = "measureWithClauses" | "deduction";

export interface BandReading {
  readonly certainty: Certainty;
  /** The likeliest first; one where it is certain, none where nothing was understood. */
  readonly readings: readonly When[];
  readonly doubts: readonly Doubt[];
  /** States that the first two readings score differently; null where there is but one reading, or too many states. */
  readonly differ: Difference | null;
}

export interface Difference {
  /** How many states, alike ones counted one by one. */
  readonly states: number;
  /** Some of them, those with the most done first. */
  readonly examples: readonly SeenState[];
}

/** What is compared instead of clauses; what is counted, and out of what, is not printed in bands. */
export type MeasureReading =
  | { readonly kind: "percent"; readonly decimals: number }
  | { readonly kind: "number"; readonly unit: string };

export interface GateReading {
  /** The paper's words without their negation. */
  readonly text: string;
  /** Likely where the paper joins several conditions, since not one of two is read in two ways. */
  readonly certainty: Certainty;
}

export interface RubricReading {
  readonly measure: MeasureReading | null;
  readonly gate: GateReading | null;
  /** Of each clause that is more than done or not, worst first. */
  readonly states: ReadonlyMap<string, readonly ClauseState[]>;
  /** One for each printed band, in their order. */
  readonly bands: readonly BandReading[];
}
