import type { Deadline } from "../../pack/schema";
import { countsFrom, dueDay } from "../../score/deadline";
import { dayWindow, type DayWindow } from "../../score/dayWindow";

/** The cells of a clause with a deadline that hold days, as its formulas refer to them. */
export interface DayRefs {
  readonly date: string;
  readonly due: string;
  /** Null where the deadline counts from no event. */
  readonly event: string | null;
}

/** Pieces of formulas that say of a clause's days what `score/clauseDays` says; none becomes an error, whatever stands there. */
export interface DayFormulas {
  /** Nobody said by which day it had to be; null where the pack says so. */
  readonly dueUnknown: string | null;
  /** The due day that holds, where `isDueSound`. */
  readonly due: string;
  readonly isDueSound: string;
  /** The first day on which the clause can be done. */
  readonly first: string;
  readonly isDateSound: string;
}

export function dayFormulas(deadline: Deadline, fiscalYear: number, refs: DayRefs): DayFormulas {
  const { date, due, event } = refs;
  const window = dayWindow(fiscalYear);
  const follows = followingDue(deadline, fiscalYear, event, window);
  const isFollowing = follows.where(`OR(${due}="",AND(${due}>=${follows.day},${due}<${follows.day}+1))`);
  const first =
    follows.countsFrom === null
      ? String(window.first)
      : `IF(${isFollowing},${follows.countsFrom},${window.first})`;
  return {
    dueUnknown: event === null ? null : `AND(${due}="",${event}="")`,
    due: `IF(${due}="",${follows.day},INT(${due}))`,
    isDueSound: `OR(${isFollowing},${isSound(due, window)})`,
    first,
    isDateSound: `AND(ISNUMBER(${date}),${date}>=${first},${date}<${window.last + 1})`,
  };
}

/** Whether a cell holds a day of the window; a text is larger than any number. */
export function isSound(ref: string, { first, last }: DayWindow): string {
  return `AND(ISNUMBER(${ref}),${ref}>=${first},${ref}<${last + 1})`;
}

/** The due day that follows from an event's day, which is sound. */
export function dueFromEvent(deadline: Deadline, event: string): string {
  const day = `INT(${event})`;
  if ("before" in deadline) return `${day}-${deadline.days}`;
  if ("months" in deadline) return `EDATE(${day},${deadline.months})`;
  return "days" in deadline ? `${day}+${deadline.days}` : day;
}

interface Following {
  readonly day: string;
  readonly countsFrom: string | null;
  /** A condition that looks at `day` holds only where there is such a day. */
  readonly where: (condition: string) => string;
}

function followingDue(
  deadline: Deadline,
  fiscalYear: number,
  event: string | null,
  window: DayWindow,
): Following {
  if (event !== null)
    return {
      day: dueFromEvent(deadline, event),
      countsFrom: "after" in deadline ? `INT(${event})` : null,
      where: (condition) => `IF(${isSound(event, window)},${condition},FALSE)`,
    };
  const known = dueDay(deadline, fiscalYear);
  const start = countsFrom(deadline, fiscalYear, null);
  if (known === null) throw new Error("a deadline that counts from an event, without its cell");
  return {
    day: String(known),
    countsFrom: start === null ? null : String(start),
    where: (condition) => condition,
  };
}
