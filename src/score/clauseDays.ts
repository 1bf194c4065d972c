import type { Deadline } from "../pack/schema";
import { readDay, type DayCell, type DayIssue } from "./day";
import { countsFrom, dueDay, dueDayFromEvent, workingDaysOf } from "./deadline";
import { fiscalYearEnd } from "./dayWindow";
import type { CountWorkingDays, HolidayTrouble } from "./workingDays";

/** What a year says for all its days. */
export interface DayFrame {
  /** The pack's, Buddhist. */
  readonly fiscalYear: number;
  readonly workingDay: CountWorkingDays;
}

/** The cells of a clause with a deadline that hold days; null where nothing was entered. */
export interface DayCells {
  readonly date: DayCell | null;
  readonly due: DayCell | null;
  /** The day of the event from which the deadline counts. */
  readonly event: DayCell | null;
}

/** The last day in time, as an Excel serial day. */
export type DueDay =
  | { readonly kind: "none" }
  | {
      readonly kind: "day";
      readonly day: number;
      /** Entered only where it is another than the one that follows. */
      readonly from: "pack" | "event" | "holidays" | "entered";
      /** The day from which it counts, before which nothing is done in its name; or null. */
      readonly countsFrom: number | null;
    }
  /** It is counted in working days, and the holidays are not all known. */
  | { readonly kind: "holidays"; readonly trouble: HolidayTrouble }
  /** What was entered as due day, or as the day it is counted from, can't be meant. */
  | { readonly kind: "refused"; readonly of: "event" | "due"; readonly issue: DayIssue };

/** The day done. */
export type SentDay =
  | { readonly kind: "notSent" }
  | { readonly kind: "day"; readonly day: number; readonly inTime: boolean }
  /** Nobody said by which day it had to be. */
  | { readonly kind: "dueUnknown" }
  | Extract<DueDay, { readonly kind: "holidays" }>
  | { readonly kind: "refused"; readonly of: keyof DayCells; readonly issue: DayIssue };

export interface ClauseDays {
  readonly due: DueDay;
  readonly sent: SentDay;
}

/**
 * What the days of a clause come to. The officer's own due day comes before the one that follows from pack or event, and
 * then the day done is held against it alone: the paper's “end of the fiscal year” may be read as another year's.
 */
export function readClauseDays(deadline: Deadline, frame: DayFrame, cells: DayCells): ClauseDays {
  const due = dueOf(deadline, frame, cells);
  return { due, sent: sentOf(cells.date, due, frame.fiscalYear) };
}

function dueOf(deadline: Deadline, frame: DayFrame, { due, event }: DayCells): DueDay {
  const follows = followingDue(deadline, frame, event);
  if (!due) return follows;
  const isOwn = follows.kind !== "day" || !isWithin(due.cell, follows.day);
  if (!isOwn) return follows;
  const read = readDay(due, frame);
  return read.ok
    ? { kind: "day", day: read.value, from: "entered", countsFrom: null }
    : { kind: "refused", of: "due", issue: read.trouble };
}

/** The due day without one entered. */
function followingDue(deadline: Deadline, frame: DayFrame, event: DayCell | null): DueDay {
  const { fiscalYear } = frame;
  if (!("event" in deadline)) {
    const start = countsFrom(deadline, fiscalYear, null);
    const day = dueDay(deadline, fiscalYear);
    return day === null
      ? dueByWorkingDays(deadline, frame, fiscalYearEnd(fiscalYear))
      : { kind: "day", day, from: "pack", countsFrom: start };
  }
  if (!event) return { kind: "none" };
  const read = readDay(event, frame);
  if (!read.ok) return { kind: "refused", of: "event", issue: read.trouble };
  const day = dueDayFromEvent(deadline, read.value);
  return day === null
    ? dueByWorkingDays(deadline, frame, read.value)
    : { kind: "day", day, from: "event", countsFrom: countsFrom(deadline, fiscalYear, read.value) };
}

function dueByWorkingDays(deadline: Deadline, { fiscalYear, workingDay }: DayFrame, start: number): DueDay {
  const found = workingDay(start, workingDaysOf(deadline) ?? 0);
  return found.kind === "day"
    ? { ...found, from: "holidays", countsFrom: countsFrom(deadline, fiscalYear, start) }
    : { kind: "holidays", trouble: found };
}

function isWithin(cell: unknown, day: number): boolean {
  return typeof cell === "number" && Math.floor(cell) === day;
}

function sentOf(date: DayCell | null, due: DueDay, fiscalYear: number): SentDay {
  if (!date) return { kind: "notSent" };
  if (due.kind === "none") return { kind: "dueUnknown" };
  if (due.kind === "refused" || due.kind === "holidays") return due;
  const read = readDay(date, { fiscalYear, countsFrom: due.countsFrom });
  return read.ok
    ? { kind: "day", day: read.value, inTime: read.value <= due.day }
    : { kind: "refused", of: "date", issue: read.trouble };
}
