import type { Issue, NoValues } from "../outcome";
import type { DayCells } from "../score/clauseDays";
import type { DayIssue } from "../score/day";
import type { ScoreIssue } from "../score/issue";

/** Every code there is, with what its message needs. `entered` is what the cell holds, shortened. */
export interface YearIssueValues {
  /** The scorer refuses what was entered; rows of its cell count the checklist's cells from 1. */
  notScored: { issue: ScoreIssue };
  /** Done on a day, but the last day in time is not known yet. */
  dueDayMissing: { clause: string };
  /** Done on a day, but it falls due in working days, and of a year that is counted no holiday is listed. */
  holidaysMissing: { clause: string };
  /** The same where one of the list, by its line from 1, is no day; its issue names no cell. */
  holidayRefused: { clause: string; line: number; issue: DayIssue };
  /** A day that can't be meant, in which of the clause's cells; its issue names none. */
  dayRefused: { clause: string; of: keyof DayCells; issue: DayIssue };
  /** The cell of the state holds what the template's formula says while it waits for a day. */
  promptLeft: { clause: string; prompt: string };
  /** The score was entered, and its full marks were not. */
  fullMarksMissing: NoValues;
  notFullMarks: { entered: string };
  notMarks: { entered: string };
  aboveFull: { score: number; full: number };
  /** The cell that says whether the base is cut says something else. */
  notBaseCut: { entered: string };
  /** Where one row of an indicator's block should stand, the workbook has another's: sorted, or rows put between. */
  rowsMoved: { row: string; found: string };
  /** A row that is none of the indicator's stands between its rows, and something is entered in it. */
  rowInserted: { entered: string };
  /** Answers to another pack's questions wait for a person's yes. */
  reviewOpen: { count: number };
  /** The same, where only the sheet's own cell says so. */
  reviewHeld: NoValues;
  /** The workbook's cell shows an error. */
  errorShown: NoValues;
}

type Code = keyof YearIssueValues;

/** What stands in the way of a mark, in the pack's own terms: which clause, which entry. */
export type YearIssue<One extends Code = Code> = Issue<YearIssueValues, One>;

export function yearIssue<One extends Code>(code: One, values: YearIssueValues[One]): YearIssue<One> {
  return { code, values };
}
