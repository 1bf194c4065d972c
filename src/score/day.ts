import { isErrorCell, quoteCell } from "./cell";
import { fail, succeed, type Outcome } from "../outcome";
import { dateOf } from "../text/serialDay";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";

/** 1 January 2543 (2000 CE), before which no paper has a day: Excel reads the 67 of 15/1/67 as 1967. */
export const firstDayOfAnyPaper = 36_526;

/** 1 January 2643 (2100 CE). */
export const firstDayTooLate = 73_051;

/** 1 January 2400 CE: a later day is a Buddhist year typed where Excel reads a Christian one. */
const firstBuddhistDay = 182_623;

/** 18 May 1927: a smaller number in a checklist is a count or a slip, and was not meant as a day. */
const leastDay = 10_000;

/** Whether a cell of a checklist holds a number that may have been meant as a day, be it one that can't be. */
export function isDay(cell: unknown): boolean {
  return typeof cell === "number" && cell >= leastDay;
}

/** Whether an entry is a day that an officer can mean: no slip of the hand, and no Buddhist year, of two digits or four. */
export function isSoundDay(entered: unknown): entered is number {
  return typeof entered === "number" && entered >= firstDayOfAnyPaper && entered < firstDayTooLate;
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
  if (typeof cell !== "number" || !isDay(cell) || !Number.isFinite(cell))
    return fail(scoreIssue("notADate", { found: quoteCell(cell) }, place));
  if (isSoundDay(cell)) return succeed(Math.floor(cell));
  if (cell >= firstBuddhistDay) return fail(scoreIssue("buddhistSerial", {}, place));
  return fail(notMeant(cell, place));
}

/** A day of the last century is a Buddhist year of two digits, which Excel takes for a Christian one. */
function notMeant(day: number, place: CellPlace): ScoreIssue {
  const year = dateOf(day).getUTCFullYear();
  const buddhist = year + 543;
  if (year < 1930 || year > 1999) return scoreIssue("dayNotMeant", { year: buddhist }, place);
  const meant = 2500 + (year % 100);
  return scoreIssue("shortBuddhistYear", { year: buddhist, meant, typed: meant - 543 }, place);
}
