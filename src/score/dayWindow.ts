import { serialOf } from "../text/serialDay";

/** The days that can be meant, as whole Excel serial days (1 = 1 January 1900); both ends belong to it. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * 1 January 2543 to 31 December 2642 (2000–2099 CE). Excel reads the 67 of 15/1/67 as 1967, and 15/1/2567 as the Christian
 * year: neither lies inside.
 */
export const daysOfAnyPaper: DayWindow = { first: 36_526, last: 73_050 };

const yearsBefore = 1;
const yearsAfter = 2;

/**
 * The days that an officer can mean. The one rule for functions, year, sheets, native copies, reader and pane.
 *
 * @param fiscalYear The fiscal year examined, Buddhist: what counts for it was done from a year before it begins until two
 *   years after it ends. 2566 takes 1 October 2564 to 30 September 2568. Null where no pack is asked.
 * @param countsFrom The day from which the deadline counts, where nothing can be done in its name before; else null.
 */
export function dayWindow(fiscalYear: number | null, countsFrom: number | null = null): DayWindow {
  const { first, last } = fiscalYear === null ? daysOfAnyPaper : daysOfPack(fiscalYear);
  return { first: Math.max(first, countsFrom ?? first), last };
}

/** Whether a cell holds a day of the window, at whatever time of the day. */
export function isInWindow(cell: unknown, { first, last }: DayWindow): cell is number {
  return typeof cell === "number" && cell >= first && cell < last + 1;
}

/** 30 September, on which a fiscal year (Buddhist) ends. */
export function fiscalYearEnd(fiscalYear: number): number {
  return serialOf(new Date(Date.UTC(fiscalYear - 543, 8, 30)));
}

function daysOfPack(fiscalYear: number): DayWindow {
  const first = fiscalYearEnd(fiscalYear - 1 - yearsBefore) + 1;
  const last = fiscalYearEnd(fiscalYear + yearsAfter);
  return { first: Math.max(first, daysOfAnyPaper.first), last: Math.min(last, daysOfAnyPaper.last) };
}
