import type { Answers } from "../answers/answers";
import type { AnswerPlace, PlacedAnswer } from "../answers/entries";
import type { Change } from "./change";

/** What became of each answer under the newer pack: every one given is in one of the three lists, once. */
export interface CarriedOver {
  /** The kept answers alone, in the places they have in the newer pack. */
  readonly answers: Answers;
  readonly kept: readonly KeptAnswer[];
  readonly review: readonly ReviewedAnswer[];
  readonly leftOver: readonly LeftOverAnswer[];
}

/** An answer that holds as it stands: the newer pack asks the same. `to` is another place after a renumbering. */
export interface KeptAnswer {
  readonly answer: PlacedAnswer;
  readonly to: AnswerPlace;
}

/** An answer that counts again only after a person said where, and that it still holds. */
export interface ReviewedAnswer {
  readonly answer: PlacedAnswer;
  /** At least one. */
  readonly reasons: readonly (ReviewReason | LeftOverReason)[];
  /** Where it could go; none only where it is not certain which newer indicator is the older one. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly place: AnswerPlace;
  /** What the paper changed in what is asked there, with the old words and the new. */
  readonly changes: readonly Change[];
}

/** An answer for which the newer pack has no place. */
export interface LeftOverAnswer {
  readonly answer: PlacedAnswer;
  readonly reason: LeftOverReason;
}

export type ReviewReason =
  /** The clause, the rubric, the measure or whatever else is asked is not the same; see the candidate's changes. */
  | { readonly kind: "paperChanged" }
  | { readonly kind: "indicatorSplit" | "indicatorMerged" }
  /** The two indicators were found alike by their words, 0–1; no pack says that they are the same. */
  | { readonly kind: "proposedMatch"; readonly likeness: number }
  /** Buddhist fiscal years: a day of one proves nothing of the other. */
  | { readonly kind: "dayOfAnotherYear"; readonly from: number; readonly to: number };

export interface LeftOverReason {
  readonly kind:
    | "unknownIndicator"
    | "unknownArea"
    /** The older pack has the indicator or the area, but does not ask this of it. */
    | "neverAsked"
    | "indicatorDropped"
    | "areaDropped"
    | "notAskedOfType"
    | "clauseRemoved"
    | "gateRemoved"
    | "measureRemoved"
    | "scoreNoLongerTyped"
    /** The newer pack states the full marks that were typed. */
    | "fullMarksStated"
    | "baseCutNotAllowed"
    /** Of an item neither the work plan nor a base cut has a line of its own. */
    | "becameItem"
    /** Marks of the area are no longer typed: they come from its indicators. */
    | "areaHasIndicators"
    /** When it was due and how far it got, in the older year's work plan. */
    | "planOfAnotherYear"
    | "holidayOfAnotherYear"
    /** How local executives were assessed in the older year, and by what. */
    | "executiveOfAnotherYear";
}
