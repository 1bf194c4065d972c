import type { Issue, NoValues } from "../outcome";
import type { ClauseState } from "../pack/clauseState";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import type { ScoreIssueCode } from "../score/issue";
import type { SeenState } from "../score/space/seenState";

/**
 * error: a score is wrong or ambiguous; warning: the officer should hold the pack against the paper; note: worth knowing;
 * settled: the paper leaves it open and the pack's own settings close it, so that nobody needs to look.
 */
export type Severity = "error" | "warning" | "note" | "settled";

/** Every code there is, with what its message needs. Bands are counted from 1, in the printed order. */
export interface FindingValues {
  // the rubric, proved over every state
  gap: { states: number };
  overlap: { band: number; winner: number };
  maskedBand: { band: number; score: number; winner: number };
  bandNeverHolds: { band: number; score: number };
  otherwiseNeverReached: { band: number; score: number };
  unreachableScore: { score: number; band: number };
  fullMarksUnreachable: { full: number };
  fullMarksNotHighestBand: { full: number; highest: number };
  doingMoreScoresLess: { clauses: readonly string[] };
  oneClauseWorthMuch: { gain: number; full: number; clauses: readonly string[] };
  statesNamedByNoBand: { states: number; band: number };
  printedGapClosedByRounding: { low: number; high: number; decimals: number };
  notAnalysed: { states: number; most: number };
  // the rubric, as it is written
  bandsNotDescending: { band: number; score: number; before: number };
  clauseUsedByNoBand: { clause: string };
  gateUsedByNoBand: NoValues;
  statesNotToldApart: { clause: string; states: readonly ClauseState[] };
  deadlineWithoutLate: { clause: string };
  /** The clause's words count working days and its deadline does not, or the other way round. */
  workingDaysDiffer: { clause: string };
  duplicateClauseText: { clause: string; same: string };
  manualDespiteClauses: { clauses: number };
  // what belongs to an indicator
  fullMarksUnknown: NoValues;
  baseRuleMissing: NoValues;
  noEvidence: NoValues;
  noLaw: NoValues;
  noSourcePlace: NoValues;
  itemsSumDiffers: { full: number; sum: number };
  /** The best that one of the items can give. */
  itemsBestDiffers: { full: number; best: number };
  sameTitle: { same: string };
  variantsForAllTypes: NoValues;
  bandTextsSwapped: { band: number; other: number };
  bandTextTwice: { band: number; same: number };
  // its years, Buddhist, and days as year-month-day
  fiscalYearUnusual: { year: number; fiscalYear: number; usual: number };
  titleOfOtherYear: { found: number; year: number };
  sourcesOfOtherYear: { found: number; year: number; count: number };
  textOfOtherYear: { found: number; fiscalYear: number };
  dueDayOfOtherYear: { clause: string; day: string; from: string; last: string };
  dueDayBeforeYearEnd: { clause: string; day: string; end: string };
  // the pack
  passMarkOfUnknownArea: { passMark: string; area: string; areas: readonly string[] };
  statedMarksDiffer: { stated: number; sum: number; types: readonly LaoType[] };
  numbersMissing: { missing: readonly string[] };
  numbersOutOfOrder: { number: string; before: string };
  /** Runs of letters, and the code points of all of them. */
  foreignLetters: { letters: readonly string[]; codes: readonly string[] };
  changeOfUnknownKey: { key: string };
  acknowledgementWithoutFinding: { finding: string };
  // its test cases
  wrongCase: { title: string; score: number; band: number; scored: number; scoredBand: number };
  caseNotScored: { title: string; problem: CaseProblem };
  bandWithoutCase: { band: number; score: number };
}

export type FindingCode = keyof FindingValues;

/** Why a test case gets no score: what became of it instead, or what is wrong with its cells. */
export type CaseProblem = "entered" | "baseCut" | "notApplicable" | ScoreIssueCode;

/** What the linter found: where, the state that shows it, and whether the pack says that the paper is so. */
export type Finding<Code extends FindingCode = FindingCode> = Issue<FindingValues, Code> & {
  readonly severity: Severity;
  /** Path in the pack as a `PackIssue` names it, or `cases[3]` for a test case. */
  readonly place: string;
  /** The number of the indicator it belongs to, or null. */
  readonly indicator: string | null;
  readonly witness: Witness | null;
  readonly acknowledged: Acknowledgement | null;
};

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
  readonly witness?: Witness;
}

/** How much each finding matters. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
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
  printedGapClosedByRounding: "settled",
  notAnalysed: "warning",
  bandsNotDescending: "warning",
  clauseUsedByNoBand: "warning",
  gateUsedByNoBand: "warning",
  statesNotToldApart: "note",
  deadlineWithoutLate: "note",
  workingDaysDiffer: "warning",
  duplicateClauseText: "warning",
  manualDespiteClauses: "note",
  fullMarksUnknown: "warning",
  baseRuleMissing: "warning",
  noEvidence: "warning",
  noLaw: "note",
  noSourcePlace: "warning",
  itemsSumDiffers: "error",
  itemsBestDiffers: "error",
  sameTitle: "warning",
  variantsForAllTypes: "warning",
  bandTextsSwapped: "warning",
  bandTextTwice: "warning",
  fiscalYearUnusual: "warning",
  titleOfOtherYear: "warning",
  sourcesOfOtherYear: "warning",
  textOfOtherYear: "warning",
  dueDayOfOtherYear: "error",
  dueDayBeforeYearEnd: "warning",
  passMarkOfUnknownArea: "error",
  statedMarksDiffer: "warning",
  numbersMissing: "note",
  numbersOutOfOrder: "note",
  foreignLetters: "warning",
  changeOfUnknownKey: "warning",
  acknowledgementWithoutFinding: "warning",
  wrongCase: "error",
  caseNotScored: "error",
  bandWithoutCase: "warning",
};

/** Makes findings about one place. */
export type Report = <Code extends FindingCode>(
  code: Code,
  values: FindingValues[Code],
  about?: About,
) => Finding<Code>;

export function reporter(place: string, indicator: string | null): Report {
  return (code, values, { at = "", witness } = {}) => ({
    code,
    severity: severities[code],
    place: place + at,
    indicator,
    witness: witness ?? null,
    values,
    acknowledged: null,
  });
}
