import type { ScoreIssue } from "../score/issue";

/** What stands in the way of a mark, in the pack's own terms: which clause, which entry. */
export type YearIssue =
  /** The scorer refuses what was entered; rows of its cell count the checklist's cells from 1. */
  | { readonly code: "notScored"; readonly issue: ScoreIssue }
  /** Done on a day, but the last day in time is not known yet. */
  | { readonly code: "dueDayMissing"; readonly clause: string }
  /** A day that can't be meant. */
  | { readonly code: "dayUnsound"; readonly clause: string }
  /** The score was entered, and its full marks were not. */
  | { readonly code: "fullMarksMissing" }
  | { readonly code: "notFullMarks"; readonly entered: string }
  | { readonly code: "notMarks"; readonly entered: string }
  | { readonly code: "aboveFull"; readonly score: number; readonly full: number }
  /** The cell that says whether the base is cut says something else. */
  | { readonly code: "notBaseCut"; readonly entered: string }
  /** The workbook's cell shows an error. */
  | { readonly code: "errorShown" };
