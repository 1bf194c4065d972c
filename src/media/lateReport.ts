import type { Entered, HolidayLine } from "../answers/answers";
import { isBlank } from "../score/cell";
import { readDay, type DayAsked, type DayIssue } from "../score/day";
import { workingDaysLate } from "../score/lateness";
import { roundHalfUp } from "../score/rounding";
import { calendarDay } from "../text/serialDay";

/** How a report came in against its due day. */
export type Lateness =
  /** Nothing was sent yet. */
  | { readonly kind: "notSent"; readonly due: number | null }
  /** Sent, but nobody said by which day it had to be. */
  | { readonly kind: "dueUnknown"; readonly sent: number }
  | { readonly kind: "inTime"; readonly due: number; readonly sent: number }
  | {
      readonly kind: "late";
      readonly due: number;
      readonly sent: number;
      readonly workingDays: number;
      /** In marks: for each working day late what the letter takes. */
      readonly deduction: number;
    }
  /** Late, but of a calendar year in which days are counted no holiday is listed. @see score/workingDays */
  | {
      readonly kind: "holidaysMissing";
      readonly due: number;
      readonly sent: number;
      /** Buddhist. */
      readonly years: readonly number[];
    }
  | { readonly kind: "refused"; readonly of: "due" | "sent"; readonly issue: DayIssue }
  /** @see HolidayTrouble */
  | { readonly kind: "holidayRefused"; readonly line: number; readonly issue: DayIssue };

/** What is entered of a report's days; Excel serial days. */
export interface ReportDays {
  readonly due: Entered | undefined;
  readonly sent: Entered | undefined;
}

export interface LateRule {
  /** Marks a working day. */
  readonly perWorkingDay: number;
  readonly holidays: readonly HolidayLine[];
  readonly asked: DayAsked;
}

/** Working days that a report was late, and what that costs. */
export function latenessOf(days: ReportDays, { perWorkingDay, holidays, asked }: LateRule): Lateness {
  const due = dayIn(days.due, asked);
  if (due !== null && !due.ok) return { kind: "refused", of: "due", issue: due.trouble };
  const sent = dayIn(days.sent, asked);
  if (sent === null) return { kind: "notSent", due: due?.value ?? null };
  if (!sent.ok) return { kind: "refused", of: "sent", issue: sent.trouble };
  if (due === null) return { kind: "dueUnknown", sent: sent.value };
  const both = { due: due.value, sent: sent.value };
  if (both.sent <= both.due) return { kind: "inTime", ...both };
  const listed = new Set<number>();
  for (const [index, { day }] of holidays.entries()) {
    const read = dayIn(day, { fiscalYear: null });
    if (read === null) continue;
    if (!read.ok) return { kind: "holidayRefused", line: index + 1, issue: read.trouble };
    listed.add(read.value);
  }
  const years = yearsWithout(listed, both.due, both.sent);
  if (years.length > 0) return { kind: "holidaysMissing", ...both, years };
  const workingDays = workingDaysLate(both.due, both.sent, listed);
  return { kind: "late", ...both, workingDays, deduction: roundHalfUp(workingDays * perWorkingDay, 6) };
}

function dayIn(cell: Entered | undefined, asked: DayAsked): ReturnType<typeof readDay> | null {
  return isBlank(cell) ? null : readDay({ cell, place: null }, asked);
}

/** Every year has holidays, so a year without any was not entered. */
function yearsWithout(listed: ReadonlySet<number>, due: number, sent: number): readonly number[] {
  const known = new Set([...listed].map((day) => calendarDay(day).year));
  const [first, last] = [calendarDay(due).year, calendarDay(sent).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => !known.has(year))
    .map((year) => year + 543);
}
