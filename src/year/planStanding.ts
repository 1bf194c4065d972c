import type { Entered, WorkPlanAnswers } from "../answers/answers";
import { isBlank, readCell } from "../score/cell";
import { daysOfAnyPaper, isInWindow } from "../score/dayWindow";
import type { Mark } from "./mark";
import { isBelowFull } from "./weakest";

/**
 * Whether the due day of a line of the work plan is over, nobody says that the work is finished, and marks are missing.
 *
 * @param today Excel serial day.
 */
export function isPlanOverdue({ due, status }: WorkPlanAnswers, mark: Mark, today: number): boolean {
  return isBelowFull(mark) && isPlanDay(due) && due < today && !isFinished(status);
}

/** Whether marks are missing, and nobody is named to see to them. */
export function isUnassigned({ owner }: WorkPlanAnswers, mark: Mark): boolean {
  return isBelowFull(mark) && isBlank(owner);
}

/** Whether the work plan's due day is a day that can be meant, as an Excel serial day. */
export function isPlanDay(due: Entered | undefined): due is number {
  return isInWindow(due, daysOfAnyPaper);
}

const done = 3;

/** Any word by which a clause is done says so of the work too. */
function isFinished(status: Entered | undefined): boolean {
  return readCell(status) === done;
}

/** Whether the head of the office ticked that it was looked at. */
export function isReviewed({ reviewed }: WorkPlanAnswers): boolean {
  return isFinished(reviewed);
}

/** Whether somebody ticked that it stands in the national system. */
export function isRecorded({ recorded }: WorkPlanAnswers): boolean {
  return isFinished(recorded);
}
