import type { Deadline } from "../pack/schema";
import { calendarDay, serialOf } from "../text/serialDay";
import { fiscalYearEnd } from "./dayWindow";

/**
 * The due day that follows from the pack alone, as an Excel serial day (1 = 1 January 1900).
 *
 * @param fiscalYear The fiscal year examined, Buddhist; it ends on 30 September.
 * @returns null where the day is counted from an event, whose day only the officer knows.
 */
export function dueDay(deadline: Deadline, fiscalYear: number): number | null {
  if ("on" in deadline) return buddhistDay(deadline.on);
  if ("after" in deadline && deadline.after === "fiscalYearEnd")
    return fiscalYearEnd(fiscalYear) + deadline.days;
  return null;
}

/** The due day of a deadline that is counted from an event on `eventDay` (an Excel serial day). */
export function dueDayFromEvent(deadline: Deadline, eventDay: number): number | null {
  if ("before" in deadline) return eventDay - deadline.days;
  if (!("after" in deadline) || deadline.after !== "event") return null;
  return "months" in deadline ? addMonths(eventDay, deadline.months) : eventDay + deadline.days;
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
  const { year, month, day } = calendarDay(from);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return serialOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))));
}

/** "2566-09-30" as an Excel serial day. */
function buddhistDay(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return serialOf(new Date(Date.UTC(year - 543, month - 1, day)));
}
