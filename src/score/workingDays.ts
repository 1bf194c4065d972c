import { calendarDay } from "../text/serialDay";
import type { DayIssue } from "./day";
import { isWeekday } from "./lateness";

/** Why a day that is counted in working days is not known. */
export type HolidayTrouble =
  /** One of the list, by its line from 1, is no day: what it was meant for would count as a working day. */
  | { readonly kind: "refused"; readonly line: number; readonly issue: DayIssue }
  /** Of a calendar year in which days are counted no holiday is listed, though every year has some. */
  | { readonly kind: "missing" }
  /** A function of a cell is handed none. */
  | { readonly kind: "notGiven" };

/**
 * The working day so many after a day, or before it where `count` is negative; the day itself is not counted.
 *
 * @param from An Excel serial day.
 */
export type CountWorkingDays = (
  from: number,
  count: number,
) => { readonly kind: "day"; readonly day: number } | HolidayTrouble;

export const withoutHolidays: CountWorkingDays = () => ({ kind: "notGiven" });

/**
 * Counts as Excel's WORKDAY does.
 *
 * @param holidays Excel serial days (วันหยุดราชการ, substitution days among them).
 */
export function countingWith(holidays: ReadonlySet<number>): CountWorkingDays {
  const years = new Set([...holidays].map(yearOf));
  return (from, count) => {
    let day = from;
    for (let left = Math.abs(count); left > 0;) {
      day += Math.sign(count);
      if (isWeekday(day) && !holidays.has(day)) left -= 1;
    }
    return years.has(yearOf(from)) && years.has(yearOf(day)) ? { kind: "day", day } : { kind: "missing" };
  };
}

function yearOf(day: number): number {
  return calendarDay(day).year;
}
