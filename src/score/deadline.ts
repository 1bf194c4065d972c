import type { Deadline } from "../pack/schema";

/**
 * The due day that follows from the pack alone, as an Excel serial day (1 = 1 January 1900).
 *
 * @param fiscalYear The fiscal year examined, Buddhist; it ends on 30 September.
 * @returns null where the day is counted from an event, whose day only the officer knows.
 */
export function dueDay(deadline: Deadline, fiscalYear: number): number | null {
  if ("on" in deadline) return serialDay(...buddhistDay(deadline.on));
  if ("after" in deadline && deadline.after === "fiscalYearEnd")
    return serialDay(fiscalYear - 543, 9, 30) + deadline.days;
  return null;
}

/** The due day of a deadline that is counted from an event on `eventDay` (an Excel serial day). */
export function dueDayFromEvent(deadline: Deadline, eventDay: number): number | null {
  if ("before" in deadline) return eventDay - deadline.days;
  if (!("after" in deadline) || deadline.after !== "event") return null;
  return "months" in deadline ? addMonths(eventDay, deadline.months) : eventDay + deadline.days;
}

/** The same day of the month, or the month's last day where it has no such day, as Excel's EDATE does it. */
function addMonths(day: number, months: number): number {
  const from = new Date((day - unixEpoch) * msPerDay);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / msPerDay + unixEpoch;
}

const msPerDay = 86_400_000;

/** 1 January 1970 as an Excel serial day. */
const unixEpoch = 25_569;

function serialDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay + unixEpoch;
}

/** "2566-09-30" as year (CE), month, day. */
function buddhistDay(text: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return [year - 543, month, day];
}
