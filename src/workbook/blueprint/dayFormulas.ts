import type { Deadline } from "../../pack/schema";
import { dueDay, workingDaysOf } from "../../score/deadline";
import { dayPrompts } from "../../score/dayPrompts";
import { daysOfAnyPaper, dayWindow, fiscalYearEnd, type DayWindow } from "../../score/dayWindow";
import { quoted } from "../cells/quoted";

/** The cells of a clause with a deadline that hold days, as its formulas refer to them. */
export interface DayRefs {
  readonly date: string;
  readonly due: string;
  /** Null where the deadline counts from no event. */
  readonly event: string | null;
  /** The cells of the holidays. */
  readonly holidays: string;
}

/** Pieces of formulas that say of a clause's days what `score/clauseDays` says; none becomes an error, whatever stands there. */
export interface DayFormulas {
  /** While the first of these holds, nobody knows by which day it had to be, and the cell of the state says what is missing. */
  readonly asks: readonly { readonly when: string; readonly prompt: string }[];
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
  const follows = followingDue(deadline, fiscalYear, refs);
  const isFollowing = follows.where(`OR(${due}="",AND(${due}>=${follows.day},${due}<${follows.day}+1))`);
  const first =
    follows.countsFrom === null
      ? String(window.first)
      : `IF(${isFollowing},${follows.countsFrom},${window.first})`;
  const askStart = { when: `AND(${due}="",${event ?? ""}="")`, prompt: dayPrompts.askStart };
  const isDueOpen = `OR(${due}="",${due}=${quoted(dayPrompts.checkHolidays)})`;
  const { lacksHolidays } = follows;
  return {
    asks: [
      ...(event === null ? [] : [askStart]),
      ...(lacksHolidays === null
        ? []
        : [{ when: `IF(${isDueOpen},${lacksHolidays},FALSE)`, prompt: dayPrompts.checkHolidays }]),
    ],
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

/** What the cell of a due day says where the officer enters none; null where the pack alone says it. */
export function dueFormula(
  deadline: Deadline,
  fiscalYear: number,
  { event, holidays }: Pick<DayRefs, "event" | "holidays">,
): string | null {
  const start = startOf(fiscalYear, event);
  const count = workingDaysOf(deadline);
  const counted =
    count === null
      ? dueFromEvent(deadline, start)
      : `IF(${areListed({ start, count, holidays })},${workday({ start, count, holidays })},${quoted(dayPrompts.checkHolidays)})`;
  if (event === null) return count === null ? null : counted;
  const checked = `IF(${isSound(event, dayWindow(fiscalYear))},${counted},${quoted(dayPrompts.checkDay)})`;
  return `IF(${event}="","",${checked})`;
}

/** The whole day that is counted from. */
function startOf(fiscalYear: number, event: string | null): string {
  return event === null ? String(fiscalYearEnd(fiscalYear)) : `INT(${event})`;
}

/** The due day that follows from a sound day, of a deadline in days or months. */
function dueFromEvent(deadline: Deadline, day: string): string {
  if ("dayOfMonth" in deadline) {
    const { months, dayOfMonth } = deadline;
    return `MIN(EOMONTH(${day},${months - 1})+${dayOfMonth},EOMONTH(${day},${months}))`;
  }
  if ("months" in deadline) return `EDATE(${day},${deadline.months})`;
  if (!("days" in deadline)) return day;
  return "before" in deadline ? `${day}-${deadline.days}` : `${day}+${deadline.days}`;
}

interface WorkingDays {
  readonly start: string;
  /** Negative before the start. */
  readonly count: number;
  readonly holidays: string;
}

function workday({ start, count, holidays }: WorkingDays): string {
  return `WORKDAY(${start},${count},${holidays})`;
}

/** Whether the holidays are nothing but days, some of them of each year between whose days is counted. */
function areListed(days: WorkingDays): string {
  const { start, holidays } = days;
  const { first, last } = daysOfAnyPaper;
  const ofYear = (day: string): string =>
    `${countBetween(holidays, `">="&DATE(YEAR(${day}),1,1)`, `"<"&DATE(YEAR(${day})+1,1,1)`)}>0`;
  const areDays = `COUNTA(${holidays})=${countBetween(holidays, `">=${first}"`, `"<${last + 1}"`)}`;
  return `IF(${areDays},AND(${ofYear(start)},${ofYear(workday(days))}),FALSE)`;
}

function countBetween(range: string, from: string, to: string): string {
  return `COUNTIFS(${range},${from},${range},${to})`;
}

interface Following {
  readonly day: string;
  readonly countsFrom: string | null;
  /** A condition that looks at `day` holds only where there is such a day. */
  readonly where: (condition: string) => string;
  /** Whether all is there but holidays; null where none are counted. */
  readonly lacksHolidays: string | null;
}

function followingDue(deadline: Deadline, fiscalYear: number, { event, holidays }: DayRefs): Following {
  const start = startOf(fiscalYear, event);
  const count = workingDaysOf(deadline);
  const fromEvent = (condition: string): string =>
    event === null ? condition : `IF(${isSound(event, dayWindow(fiscalYear))},${condition},FALSE)`;
  const from = "after" in deadline ? start : null;
  if (count !== null) {
    const listed = areListed({ start, count, holidays });
    return {
      day: workday({ start, count, holidays }),
      countsFrom: from,
      where: (condition) => fromEvent(`IF(${listed},${condition},FALSE)`),
      lacksHolidays: fromEvent(`NOT(${listed})`),
    };
  }
  const known = dueDay(deadline, fiscalYear);
  const day = known === null ? dueFromEvent(deadline, start) : String(known);
  return { day, countsFrom: from, where: fromEvent, lacksHolidays: null };
}
