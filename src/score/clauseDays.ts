import type { Deadline } from "../pack/schema";
import { readDay, type DayCell, type DayIssue } from "./day";
import { countsFrom, dueDay, dueDayFromEvent } from "./deadline";

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
      readonly from: "pack" | "event" | "entered";
      /** The day from which it counts, before which nothing is done in its name; or null. */
      readonly countsFrom: number | null;
    }
  /** What was entered as due day, or as the day it is counted from, can't be meant. */
  | { readonly kind: "refused"; readonly of: "event" | "due"; readonly issue: DayIssue };

/** The day done. */
export type SentDay =
  | { readonly kind: "notSent" }
  | { readonly kind: "day"; readonly day: number; readonly inTime: boolean }
  /** Nobody said by which day it had to be. */
  | { readonly kind: "dueUnknown" }
  | { readonly kind: "refused"; readonly of: keyof DayCells; readonly issue: DayIssue };

export interface ClauseDays {
  readonly due: DueDay;
  readonly sent: SentDay;
}

/**
 * What the days of a clause come to. The officer's own due day comes before the one that follows from pack or event, and
 * then the day done is held against it alone: the paper's “end of the fiscal year” may be read as another year's.
 *
 * @param fiscalYear The pack's, Buddhist.
 */
export function readClauseDays(deadline: Deadline, fiscalYear: number, cells: DayCells): ClauseDays {
  const due = dueOf(deadline, fiscalYear, cells);
  return { due, sent: sentOf(cells.date, due, fiscalYear) };
}

function dueOf(deadline: Deadline, fiscalYear: number, { due, event }: DayCells): DueDay {
  const follows = followingDue(deadline, fiscalYear, event);
  if (!due) return follows;
  const isOwn = follows.kind !== "day" || !isWithin(due.cell, follows.day);
  if (!isOwn) return follows;
  const read = readDay(due, { fiscalYear });
  return read.ok
    ? { kind: "day", day: read.value, from: "entered", countsFrom: null }
    : { kind: "refused", of: "due", issue: read.trouble };
}

/** The due day without one entered. */
function followingDue(deadline: Deadline, fiscalYear: number, event: DayCell | null): DueDay {
  const known = dueDay(deadline, fiscalYear);
  if (known !== null)
    return { kind: "day", day: known, from: "pack", countsFrom: countsFrom(deadline, fiscalYear, null) };
  if (!event) return { kind: "none" };
  const read = readDay(event, { fiscalYear });
  if (!read.ok) return { kind: "refused", of: "event", issue: read.trouble };
  const day = dueDayFromEvent(deadline, read.value);
  return day === null
    ? { kind: "none" }
    : { kind: "day", day, from: "event", countsFrom: countsFrom(deadline, fiscalYear, read.value) };
}

function isWithin(cell: unknown, day: number): boolean {
  return typeof cell === "number" && Math.floor(cell) === day;
}

function sentOf(date: DayCell | null, due: DueDay, fiscalYear: number): SentDay {
  if (!date) return { kind: "notSent" };
  if (due.kind === "none") return { kind: "dueUnknown" };
  if (due.kind === "refused") return due;
  const read = readDay(date, { fiscalYear, countsFrom: due.countsFrom });
  return read.ok
    ? { kind: "day", day: read.value, inTime: read.value <= due.day }
    : { kind: "refused", of: "date", issue: read.trouble };
}
