import type { Issue, NoValues } from "../outcome";
import type { ClauseState } from "../pack/clauseState";
import type { LaoType } from "../pack/laoType";

/** The argument a cell belongs to, as the functions name them. */
export type CellOf =
  | "checklist"
  | "indicators"
  | "scores"
  | "areas"
  | "full"
  | "percent"
  | "due"
  | "sent"
  | "perDay"
  | "holidays";

/** Where a cell stands inside the range a formula was given; both counted from 1. */
export interface CellPlace {
  readonly of: CellOf;
  readonly row: number;
  readonly column: number;
  /** What the cell answers, where that is certain. */
  readonly answers?: AnsweredByCell;
}

/** A clause by its number, or the precondition. */
export type AnsweredByCell = { readonly clause: string } | "gate";

/** Every code there is, with what its message needs. `found` is what the cell holds, shortened. */
export interface ScoreIssueValues {
  // what was asked for
  unknownIndicator: { indicator: string; pack: string };
  unknownArea: { area: string; pack: string };
  areaWithoutIndicators: { area: string; pack: string };
  unknownPack: { pack: string; packs: readonly string[] };
  twoPacks: { reference: string };
  olderPackMissing: NoValues;
  newerPackMissing: NoValues;
  unknownLaoType: { type: string };
  laoTypeNeeded: { indicator: string };
  fullMarksUnknown: { indicator: string; pack: string };
  /** The types that have the same full marks, together. */
  fullMarksByType: {
    of: { readonly indicator: string } | { readonly area: string };
    groups: readonly { readonly marks: number; readonly laoTypes: readonly LaoType[] }[];
  };
  itemInTotals: { indicator: string; parent: string };
  // the checklist
  wrongCellCount: { given: number; expected: number; hasGate: boolean };
  unknownWord: { found: string };
  errorCell: NoValues;
  stateNotOfClause: { clause: string; state: ClauseState; states: readonly ClauseState[] };
  clauseUnknown: { found: string; clauses: readonly string[] };
  clauseTwice: { clause: string };
  baseCutNotAllowed: { indicator: string; quote: string };
  baseCutWithOthers: NoValues;
  noBand: { indicator: string };
  dayWithoutDeadline: { clause: string };
  dueDayUnknown: { clause: string; event: string };
  nothingToDoCountsNot: { clause: string };
  // percents and scores; `full` is null where the paper does not say it
  bareFraction: { number: number };
  percentOutOfRange: { number: number };
  notAPercent: { found: string };
  notACount: { found: string };
  nothingToDivideBy: NoValues;
  moreThanAll: { done: number; all: number };
  noLines: NoValues;
  lineWidth: { given: number };
  notAScore: { found: string; full: number | null };
  scoreMissing: { full: number | null };
  scoreAboveFull: { score: number; full: number };
  // totals
  rangesDiffer: { counts: readonly number[] };
  indicatorTwice: { indicator: string };
  indicatorMissing: NoValues;
  scoredButNotAsked: { indicator: string; type: LaoType };
  askedButLeftOut: { indicator: string; type: LaoType | null };
  areaNameMissing: NoValues;
  notFullMarks: { found: string };
  nothingToAdd: NoValues;
  // days
  notADate: { found: string };
  buddhistSerial: NoValues;
  /** Buddhist years: as Excel read the day, as it was meant; and that one as a Christian year to type. */
  shortBuddhistYear: { year: number; meant: number; typed: number };
  /** The Buddhist year in which the day lies. */
  dayNotMeant: { year: number };
  notADeduction: { found: string };
}

export type ScoreIssueCode = keyof ScoreIssueValues;

/** Expected trouble with what was entered: what is wrong, in which cell, and the values its message needs. */
export type ScoreIssue<Code extends ScoreIssueCode = ScoreIssueCode> = Issue<ScoreIssueValues, Code> & {
  readonly cell: CellPlace | null;
};

export function scoreIssue<Code extends ScoreIssueCode>(
  code: Code,
  values: ScoreIssueValues[Code],
  cell: CellPlace | null = null,
): ScoreIssue<Code> {
  return { code, values, cell };
}
