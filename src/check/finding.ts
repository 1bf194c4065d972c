import type { Issue, NoValues } from "../outcome";
import type { ClauseState } from "../pack/clauseState";
import type { DayCells } from "../score/clauseDays";
import type { DayIssue } from "../score/day";
import type { BookCell } from "../workbook/cells/names";
import type { Entry } from "../workbook/cells/entryNames";
import type { WorkPlanAnswers } from "../answers/answers";
import type { CellAddress, ReadIssue } from "../workbook/read/readIssue";
import type { YearLine } from "../year/lines";
import type { Mark } from "../year/mark";
import type { YearIssue } from "../year/yearIssue";

/**
 * error: the result is not what the answers give, or can't be counted; warning: marks may be lost, or the team will ask;
 * note: worth knowing before it is sent.
 */
export const checkSeverities = ["error", "warning", "note"] as const;

export type CheckSeverity = (typeof checkSeverities)[number];

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: CheckSeverity }[],
): Readonly<Record<CheckSeverity, number>> {
  const count = (of: CheckSeverity): number => findings.filter(({ severity }) => severity === of).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** Every code there is, with what its message needs. Days are Excel serial days, years Buddhist. */
export interface CheckFindingValues {
  unreadableEntry: { readonly entry: Entry; readonly issue: YearIssue };
  unreadableWorkbook: { readonly issue: ReadIssue };
  /** The workbook says another year than its pack. */
  packOfOtherYear: { written: string; year: number };
  /** The pack inside is older than the one of its id that comes with the add-in. */
  packOlder: { id: string; used: string; builtIn: string };
  /** A typed mark stands where the answers give one. */
  formulaOverwritten: { readonly shown: Mark; readonly scored: Mark };
  /** The workbook shows another mark than its answers give. */
  markDiffers: { readonly shown: Mark; readonly scored: Mark };
  /** The marks are those of the answers, and the percent beside them is another; null where none is shown, or there is none. */
  percentDiffers: { readonly shown: number | null; readonly scored: number | null; decimals: number };
  /** The level that is shown is not that of the percent. */
  levelDiffers: { shown: string; scored: string };
  /** The cell of a line's marks, or of the total, is gone. */
  markGone: NoValues;
  notAssessed: { full: number | null };
  pilotNotAssessed: NoValues;
  /** Entries for an indicator that is not asked of the LAO's type. */
  notAskedButFilled: { entries: number };
  baseCutWithoutReason: NoValues;
  doneWithoutEvidence: NoValues;
  /** All days that evidence or note tell lie outside the fiscal year examined; `day` is the first of them. */
  evidenceOfOtherYear: { day: number; fiscalYear: number };
  /** The clause's own due day is over, and it is not done. */
  clauseOverdue: { due: number };
  /** A typed state that the days beside it contradict; the typed one counts. */
  stateAgainstDays: { typed: ClauseState; follows: ClauseState };
  /** A day that can't be meant, in which of the clause's cells, beside a typed state, which counts. */
  dayPassedOver: { readonly clause: string; readonly of: keyof DayCells; readonly issue: DayIssue };
  planOverdue: { due: number };
  /** What stands as due day in the work plan is no day. */
  planDueUnread: { entered: string };
  noOwner: NoValues;
  /** As printed, less done would give more; one more step gives as many, or more. */
  trapLifted: { score: number; less: number; clause: string; after: number };
}

export type CheckCode = keyof CheckFindingValues;

/** Where it is put right: found by the house's own names of cells. */
export type CheckPlace =
  | { readonly of: "entry"; readonly entry: Entry }
  /** The cell of a line's marks. */
  | { readonly of: "mark"; readonly line: YearLine }
  | { readonly of: "area"; readonly area: string; readonly what: "SCORE" | "PERCENT" }
  | { readonly of: "plan"; readonly key: string; readonly field: keyof WorkPlanAnswers }
  | { readonly of: "book"; readonly cell: BookCell }
  /** As the reader found it; null where the cell is gone. */
  | { readonly of: "cell"; readonly cell: CellAddress | null };

/** What a finding is about, by the numbers that are printed; null where it is about more than that. */
export interface CheckSubject {
  readonly area: string | null;
  readonly indicator: string | null;
  /** Of an indicator that is added up from items. */
  readonly item: string | null;
  readonly clause: string | null;
}

/** One thing to look at before a year is sent. */
export type CheckFinding<Code extends CheckCode = CheckCode> = Issue<CheckFindingValues, Code> & {
  readonly severity: CheckSeverity;
  readonly subject: CheckSubject;
  readonly place: CheckPlace;
};
