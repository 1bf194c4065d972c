import type { Deadline } from "../pack/schema";
import { calendarDay, serialOf } from "../text/serialDay";
import { fiscalYearEnd } from "./dayWindow";

/** A deadline that is counted from an event. */
export type EventDeadline = Extract<Deadline, { readonly event: string }>;

/**
 * The due day that follows from the pack alone, as an Excel serial day (1 = 1 January 1900). Months after the year's end
 * are whole ones: three end on 31 December.
 *
 * @param fiscalYear The fiscal year examined, Buddhist; it ends on 30 September.
 * @returns null where the day is counted from an event, whose day only the officer knows, or in working days, which depend
 *   on holidays.
 */
export function dueDay(deadline: Deadline, fiscalYear: number): number | null {
  if ("on" in deadline) return buddhistDay(deadline.on);
  if ("event" in deadline || "workingDays" in deadline) return null;
  const end = fiscalYearEnd(fiscalYear);
  return "months" in deadline ? lastOfMonth(end, deadline.months) : end + deadline.days;
}

/**
 * The due day of a deadline that is counted from an event on `eventDay` (an Excel serial day).
 *
 * @returns null where it is counted in working days.
 */
export function dueDayFromEvent(deadline: EventDeadline, eventDay: number): number | null {
  if ("workingDays" in deadline) return null;
  if ("before" in deadline) return eventDay - deadline.days;
  if ("dayOfMonth" in deadline) {
    const { months, dayOfMonth } = deadline;
    return Math.min(lastOfMonth(eventDay, months - 1) + dayOfMonth, lastOfMonth(eventDay, months));
  }
  return "months" in deadline ? addMonths(eventDay, deadline.months) : eventDay + deadline.days;
}

/** Working days from the day that is counted from to the due day, negative before it; null of any other deadline. */
export function workingDaysOf(deadline: Deadline): number | null {
  if (!("workingDays" in deadline)) return null;
  return "before" in deadline ? -deadline.workingDays : deadline.workingDays;
}

/**
 * The day from which a deadline counts forward, before which nothing is done in its name: a report on a fiscal year is not
 * sent before that year ends. Null for a fixed day and for days before an event, which count from nothing that lies
 * behind, and where the event's day is not known.
 *
 * @param eventDay An Excel serial day, or null.
 */
export function countsFrom(deadline: Deadline, fiscalYear: number, eventDay: number | null): number | null {
  if (!("after" in deadline)) return null;
  return deadline.after === "fiscalYearEnd" ? fiscalYearEnd(fiscalYear) : eventDay;
}

/** The same day of the month, or the month's last day where it has no such day, as Excel's EDATE does it. */
function addMonths(from: number, months: number): number {
  const { day } = calendarDay(from);
  return Math.min(lastOfMonth(from, months - 1) + day, lastOfMonth(from, months));
}

/** The last day of the month so many after the day's, as Excel's EOMONTH does it. */
function lastOfMonth(from: number, months: number): number {
  const { year, month } = calendarDay(from);
  return serialOf(new Date(Date.UTC(year, month + months, 0)));
}

/** "2566-09-30" as an Excel serial day. */
function buddhistDay(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return serialOf(new Date(Date.UTC(year - 543, month - 1, day)));
}
