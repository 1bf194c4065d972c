import { isErrorCell, quoteCell } from "./cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";

/** 1 January 2400 CE: a later day is a Buddhist year typed where Excel reads a Christian one. */
export const firstDayTooLate = 182_623;

/** 1 January 1954: a smaller number in a checklist is no day but a slip of the hand. */
export const firstDayOfAnyPaper = 19_725;

/** Whether a cell of a checklist holds a number that can be meant as a day. */
export function isDay(cell: unknown): boolean {
  return typeof cell === "number" && cell >= firstDayOfAnyPaper;
}

/** Whether an entry is a day that an officer can mean: no slip of the hand, and no Buddhist year typed as it is. */
export function isSoundDay(entered: unknown): entered is number {
  return isDay(entered) && typeof entered === "number" && entered < firstDayTooLate;
}

/** A day from a cell: an Excel serial day (1 = 1 January 1900), its time of day cut off. */
export function readDay({
  cell,
  place,
}: {
  readonly cell: unknown;
  readonly place: CellPlace;
}): Outcome<number, ScoreIssue> {
  if (isErrorCell(cell)) return fail(scoreIssue("errorCell", {}, place));
  if (typeof cell !== "number" || !(cell >= 1) || !Number.isFinite(cell))
    return fail(scoreIssue("notADate", { found: quoteCell(cell) }, place));
  return cell >= firstDayTooLate ? fail(scoreIssue("buddhistSerial", {}, place)) : succeed(Math.floor(cell));
}
