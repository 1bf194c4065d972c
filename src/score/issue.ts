import type { Issue, NoValues } from "../outcome";
import type { ClauseState } from "../pack/clauseState";
import type { LaoType } from "../pack/laoType";
import type { DayWindow } from "./dayWindow";

/** The argument a cell belongs to, as the functions name them. */
export type CellOf =
  | "checklist"
  | "indicators"
  | "scores"
  | "areas"
  | "full"
  | "percent"
  | "target"
  | "due"
  | "sent"
  | "perDay"
  | "holidays"
  | "table";

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
  /** The number is there, with another title than the one typed behind it. */
  otherTitle: { indicator: string; pack: string; id: string; title: string };
  /** "2567/3" became a day in the cell; `day` is Excel's serial day. */
  referenceBecameDay: { day: number; reference: string };
  /** An error value where a name is wanted: ๓ without quotes is a name to Excel. */
  errorForName: NoValues;
  unknownArea: { area: string; pack: string };
  areaWithoutIndicators: { area: string; pack: string };
  unknownPack: { pack: string; packs: readonly string[] };
  /** The workbook's own pack is gone from it, or can't be read; the pane says what to do. */
  packLost: { pack: string };
  /** Two packs named in one formula. */
  twoPacks: { reference: string; pack: string };
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
  /** A cell too many, which is a heading or a line of sums. */
  notOfChecklist: { found: string; expected: number };
  /** `near` is the word that was probably meant; `states` those that the clause can have. */
  unknownWord: { found: string; near: string | null; states: readonly ClauseState[] };
  doubtfulSign: { found: string; states: readonly ClauseState[] };
  wordOfTwoStates: { found: string; states: readonly ClauseState[] };
  /** ไม่ประเมิน in a cell for what was done or scored. */
  notAssessedTyped: NoValues;
  /** Two columns with a tick in one of them, and no heading that says which is which. */
  optionsWithoutHeading: NoValues;
  optionNotOne: NoValues;
  errorCell: NoValues;
  /** `clause` is null for the precondition. */
  stateNotOfClause: { clause: string | null; state: ClauseState; states: readonly ClauseState[] };
  clauseUnknown: { found: string; clauses: readonly string[] };
  clauseTwice: { clause: string };
  baseCutNotAllowed: { indicator: string; quote: string };
  baseCutWithOthers: NoValues;
  noBand: { indicator: string };
  dayWithoutDeadline: { clause: string };
  dueDayUnknown: { clause: string; event: string };
  /** Counted in working days, of which a function knows no holidays. */
  dueDayByHolidays: { clause: string };
  /** `text` is the clause's own; `clause` is null for the precondition. */
  nothingToDoCountsNot: { clause: string | null; found: string; text: string };
  notADueDay: { found: string };
  /** A template's cell still asks for a day. */
  dayAwaited: { clause: string; found: string };
  // percents and scores; `full` is null where the paper does not say it
  /** Up to `upTo` a bare number may be a fraction. */
  bareFraction: { number: number; upTo: number };
  percentOutOfRange: { number: number };
  notAPercent: { found: string };
  /** 0 where older Excel hands a blank cell over as 0. */
  zeroMayBeBlank: NoValues;
  /** A blank cell where 0 would be the best there is. */
  numberMissing: NoValues;
  notACount: { found: string };
  notANumber: { found: string; decimals: number };
  /** `most` is null where there is no limit. */
  numberOutOfRange: { number: number; least: number; most: number | null };
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
  /** A row that adds up others would count them twice: by its name, or by its marks. */
  rowOfSums: { found: string };
  sumOfAbove: { found: string };
  notFullMarks: { found: string };
  nothingToAdd: NoValues;
  // a flat table
  trackerHeadingMissing: NoValues;
  trackerHeadingTwice: { found: string };
  trackerIndicatorMissing: NoValues;
  /** Clauses of an indicator, the precondition by its text, that have no row. */
  clauseRowsMissing: { indicator: string; missing: readonly string[] };
  // a path to a target
  notATarget: { found: string };
  noPassMarks: { pack: string };
  notAnEffort: { found: string };
  /** Of an indicator without clauses, which has one effort. */
  effortTwice: { indicator: string };
  /** All together they are more than can be added up exactly. */
  effortsTooLarge: NoValues;
  // days
  // Excel serial days; `meant` is the one that was likely meant, or null.
  notADate: { found: string; meant: number | null; within: DayWindow };
  /** No day that can be meant: a slip of the hand, or a Buddhist year where Excel reads a Christian one. */
  dayNotMeant: { day: number; meant: number | null; within: DayWindow };
  /** Before the day from which the deadline counts. */
  dayBeforeStart: { day: number; start: number; meant: number | null };
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
