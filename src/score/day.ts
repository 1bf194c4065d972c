import { fail, succeed, type Outcome } from "../outcome";
import { isErrorCell, quoteCell } from "./cell";
import { dayWindow, isInWindow } from "./dayWindow";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import { lastDayOfExcel, likelyDay } from "./likelyDay";

/** A cell that takes a day, as Excel hands it over; `place` is null where it stands in no range of a formula. */
export interface DayCell {
  readonly cell: unknown;
  readonly place: CellPlace | null;
}

/** What may keep an entry from being a day. */
export type DayIssue = ScoreIssue<"errorCell" | "notADate" | "dayNotMeant" | "dayBeforeStart">;

/** 18 May 1927: a smaller number in a checklist is a count or a slip, and was not meant as a day. */
const leastDay = 10_000;

/** Whether a cell of a checklist holds a number that may have been meant as a day, be it one that can't be. */
export function isDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= leastDay;
}

/** What a day is held against. */
export interface DayAsked {
  /** The pack's, Buddhist; null where no pack is asked. */
  readonly fiscalYear: number | null;
  /** The day from which its deadline counts, or null. */
  readonly countsFrom?: number | null;
}

/** A day from a cell: an Excel serial day (1 = 1 January 1900), its time of day cut off. */
export function readDay(
  { cell, place }: DayCell,
  { fiscalYear, countsFrom = null }: DayAsked = { fiscalYear: null },
): Outcome<number, DayIssue> {
  const within = dayWindow(fiscalYear, countsFrom);
  if (isInWindow(cell, within)) return succeed(Math.floor(cell));
  if (isErrorCell(cell)) return fail(scoreIssue("errorCell", {}, place));
  const meant = likelyDay(cell, within);
  if (!isDay(cell) || cell > lastDayOfExcel)
    return fail(scoreIssue("notADate", { found: quoteCell(cell), meant, within }, place));
  const day = Math.floor(cell);
  return fail(
    countsFrom !== null && isInWindow(cell, dayWindow(fiscalYear))
      ? scoreIssue("dayBeforeStart", { day, start: countsFrom, meant }, place)
      : scoreIssue("dayNotMeant", { day, meant, within }, place),
  );
}
