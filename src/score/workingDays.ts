import { calendarDay } from "../text/serialDay";
import type { DayIssue } from "./day";
import { isWeekday } from "./lateness";

/** The holidays (วันหยุดราชการ, substitution days among them) by which working days are counted. */
export type Holidays =
  /** Excel serial days. */
  | { readonly kind: "listed"; readonly days: ReadonlySet<number> }
  /** One of the list, by its line from 1, is no day: what it was meant for would count as a working day. */
  | { readonly kind: "refused"; readonly line: number; readonly issue: DayIssue }
  /** A function of a cell is handed none. */
  | { readonly kind: "notGiven" };

/** Why a due day in working days is not known. */
export type HolidayTrouble =
  | Exclude<Holidays, { readonly kind: "listed" }>
  /** Of a calendar year in which days are counted no holiday is listed, though every year has some. */
  | { readonly kind: "missing" };

export const holidaysNotGiven: Holidays = { kind: "notGiven" };

/**
 * The working day so many after a day, or before it where `count` is negative; the day itself is not counted. As Excel's
 * WORKDAY reckons it.
 *
 * @param from An Excel serial day.
 */
export function workingDayFrom(
  from: number,
  count: number,
  holidays: Holidays,
): { readonly kind: "day"; readonly day: number } | HolidayTrouble {
  if (holidays.kind !== "listed") return holidays;
  const { days } = holidays;
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day += Math.sign(count);
    if (isWeekday(day) && !days.has(day)) left -= 1;
  }
  const years = new Set([...days].map(yearOf));
  return [from, day].every((one) => years.has(yearOf(one))) ? { kind: "day", day } : { kind: "missing" };
}

function yearOf(day: number): number {
  return calendarDay(day).year;
}
