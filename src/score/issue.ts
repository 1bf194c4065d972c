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
}

/** Expected trouble with what was entered: what is wrong, in which cell, and the values its message needs. */
export interface ScoreIssue {
  readonly code: ScoreIssueCode;
  readonly cell: CellPlace | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ScoreIssueCode =
  // what was asked for
  | "unknownIndicator"
  | "unknownArea"
  | "areaWithoutIndicators"
  | "unknownPack"
  | "twoPacks"
  | "unknownLaoType"
  | "laoTypeNeeded"
  | "fullMarksUnknown"
  | "itemInTotals"
  | "notRubricScored"
  // the checklist
  | "wrongCellCount"
  | "unknownWord"
  | "errorCell"
  | "stateNotOfClause"
  | "clauseUnknown"
  | "clauseTwice"
  | "baseCutNotAllowed"
  | "baseCutWithOthers"
  | "noBand"
  | "dayWithoutDeadline"
  | "dueDayUnknown"
  | "nothingToDoCountsNot"
  // percents and scores
  | "bareFraction"
  | "percentOutOfRange"
  | "notAPercent"
  | "notACount"
  | "nothingToDivideBy"
  | "moreThanAll"
  | "noLines"
  | "lineWidth"
  | "notAScore"
  | "scoreMissing"
  | "scoreAboveFull"
  // totals
  | "rangesDiffer"
  | "indicatorTwice"
  | "indicatorMissing"
  | "scoredButNotAsked"
  | "askedButLeftOut"
  | "areaNameMissing"
  | "notFullMarks"
  | "nothingToAdd"
  // days
  | "notADate"
  | "buddhistSerial"
  | "notADeduction";

export function issue(
  code: ScoreIssueCode,
  values: ScoreIssue["values"] = {},
  cell: CellPlace | null = null,
): ScoreIssue {
  return { code, cell, values };
}

/** A result or the trouble that stood in its way. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: ScoreIssue };

export function succeed<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function fail(...args: Parameters<typeof issue>): { readonly ok: false; readonly issue: ScoreIssue } {
  return { ok: false, issue: issue(...args) };
}
