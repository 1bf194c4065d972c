import type { Pack } from "../pack/schema";
import type { SeenState } from "../score/space/seenState";

/**
 * error: a score is wrong or ambiguous; warning: the officer should hold the pack against the paper; note: worth knowing.
 */
export type Severity = "error" | "warning" | "note";

/** Every code there is, with how much it matters. */
export const severities = {
  // the rubric, proved over every state
  gap: "error",
  overlap: "error",
  maskedBand: "error",
  bandNeverHolds: "error",
  otherwiseNeverReached: "note",
  unreachableScore: "error",
  fullMarksUnreachable: "error",
  fullMarksNotHighestBand: "error",
  doingMoreScoresLess: "warning",
  oneClauseWorthMuch: "note",
  statesNamedByNoBand: "note",
  printedGapClosedByRounding: "note",
  notAnalysed: "warning",
  // the rubric, as it is written
  bandsNotDescending: "warning",
  clauseUsedByNoBand: "warning",
  gateUsedByNoBand: "warning",
  statesNotToldApart: "note",
  deadlineWithoutLate: "note",
  duplicateClauseText: "warning",
  manualDespiteClauses: "note",
  // what belongs to an indicator
  fullMarksUnknown: "warning",
  baseRuleMissing: "warning",
  noEvidence: "warning",
  noLaw: "note",
  noSourcePlace: "warning",
  itemsSumDiffers: "error",
  // the pack
  statedMarksDiffer: "warning",
  numbersMissing: "note",
  numbersOutOfOrder: "note",
  foreignLetters: "warning",
  textTooLong: "warning",
  changeOfUnknownKey: "warning",
  acknowledgementWithoutFinding: "warning",
  // its test cases
  wrongCase: "error",
  caseNotScored: "error",
  bandWithoutCase: "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof severities;

/** What the linter found: where, the state that shows it, and whether the pack says that the paper is so. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Path in the pack as a `PackIssue` names it, or `cases[3]` for a test case. */
  readonly place: string;
  /** The number of the indicator it belongs to, or null. */
  readonly indicator: string | null;
  readonly witness: Witness | null;
  readonly values: Readonly<Record<string, string | number>>;
  readonly acknowledged: Acknowledgement | null;
}

/** The paper's words, and why they are no fault of the pack. */
export type Acknowledgement = Pick<NonNullable<Pack["acknowledged"]>[number], "quote" | "reason">;

/** A state with its score; where two are compared, the other one too. A score of null: no band takes the state. */
export interface Witness {
  readonly state: SeenState;
  readonly score: number | null;
  readonly other: { readonly state: SeenState; readonly score: number | null } | null;
}

interface About {
  /** Added to the place of what is being checked: `.rubric[2]`. */
  readonly at?: string;
  readonly values?: Finding["values"];
  readonly witness?: Witness;
}

/** Makes findings about one place. */
export type Report = (code: FindingCode, about?: About) => Finding;

export function reporter(place: string, indicator: string | null): Report {
  return (code, { at = "", values = {}, witness } = {}) => ({
    code,
    severity: severities[code],
    place: place + at,
    indicator,
    witness: witness ?? null,
    values,
    acknowledged: null,
  });
}
