import { distance } from "fastest-levenshtein";
import type { Deadline } from "../../pack/schema";
import { monthsByName } from "../../text/writtenDay";
import type { TimePhrase } from "./timeWords";

/** Why a deadline is not certain. */
export type DeadlineDoubt =
  /** The year is not printed, or not one that the paper can mean. */
  | "yearNotPrinted"
  /** Where the words for the event end is not certain. */
  | "eventEnd"
  /** Days are counted from or before an event that the words don't name. */
  | "eventNotNamed"
  /** A quarter of the fiscal year, or of the calendar's. */
  | "whichQuarter"
  /** More than one time is set. */
  | "severalTimes"
  /** A time is set in words that are not understood, or set elsewhere ("ภายในเวลาที่กำหนด"). */
  | "unknownWords"
  /** A pack can't say it yet. */
  | "noShape";

export interface PhraseReading {
  readonly readings: readonly Deadline[];
  readonly doubts: readonly DeadlineDoubt[];
}

/** What a phrase of this kind says. */
export function readPhrase(
  phrase: TimePhrase,
  { groups = {} }: RegExpMatchArray,
  fiscalYear: number,
): PhraseReading {
  const year = groups["year"] === undefined ? null : Number(groups["year"]);
  switch (phrase) {
    case "afterYearEnd":
      return asOfYear(afterYearEnd(spanOf(groups)), year, fiscalYear);
    case "afterEvent":
    case "beforeEvent":
      return aroundEvent(phrase, spanOf(groups), (groups["event"] ?? "").trim());
    case "ahead":
      return none("eventNotNamed");
    case "dayOfLaterMonth":
      return dayOfNextMonth(Number(groups["day"]), (groups["event"] ?? "").trim());
    case "day":
      return onDay(monthOf(groups["month"]), Number(groups["day"]), year, fiscalYear);
    case "month":
      return onDay(monthOf(groups["month"]), null, year, fiscalYear);
    case "quarter":
      return quarterEnd(Number(groups["quarter"]), groups["fiscal"] !== undefined, year, fiscalYear);
    case "yearEnd":
      return asOfYear(sure(dayOf(fiscalYear, 9, null)), year, fiscalYear);
  }
}

interface Span {
  readonly number: number;
  readonly unit: "days" | "months" | "workingDays";
}

function spanOf({ number, unit }: Record<string, string>): Span {
  const count = Number(number);
  if ((unit ?? "").includes("เดือน")) return { number: count, unit: "months" };
  if ((unit ?? "").includes("ปี")) return { number: 12 * count, unit: "months" };
  if ((unit ?? "").includes("สัปดาห์")) return { number: 7 * count, unit: "days" };
  return { number: count, unit: (unit ?? "").includes("ทำการ") ? "workingDays" : "days" };
}

/** What a pack can count to; more is misread sooner than printed. */
const most = { days: 3660, months: 120, workingDays: 200 } as const;

function canSay({ number, unit }: Span): boolean {
  return number <= most[unit] && (unit !== "workingDays" || number > 0);
}

function afterYearEnd(span: Span): PhraseReading {
  if (!canSay(span)) return none("noShape");
  const { number, unit } = span;
  switch (unit) {
    case "days":
      return sure({ after: "fiscalYearEnd", days: number });
    case "months":
      return sure({ after: "fiscalYearEnd", months: number });
    case "workingDays":
      return sure({ after: "fiscalYearEnd", workingDays: number });
  }
}

/** A paper that names no event leaves it to the reader from which month the next is counted. */
function dayOfNextMonth(dayOfMonth: number, event: string): PhraseReading {
  if (dayOfMonth < 1 || dayOfMonth > 31) return none("unknownWords");
  if (event === "") return none("eventNotNamed");
  return { readings: [{ after: "event", event, months: 1, dayOfMonth }], doubts: eventDoubts(event) };
}

/** Another clause may begin, or another year be meant, within the words for an event; an end is the end of something. */
const mayEnd = /และ|หรือ|โดย|พร้อม|ทั้งนี้|รวมทั้ง|แต่|\d|ปีงบ|สิ้น|^(?:วัน(?:ที่)?)?.{0,4}$/;

const yearEnd = /วันสิ้นปีงบประมาณ/.source;

/** An event whose words are nearly those for the fiscal year's end is that day, misread. */
function isNearYearEnd(event: string): boolean {
  return 2 * distance(event, yearEnd) <= yearEnd.length;
}

function eventDoubts(event: string): readonly DeadlineDoubt[] {
  return mayEnd.test(event) || isNearYearEnd(event) ? ["eventEnd"] : [];
}

function aroundEvent(phrase: "afterEvent" | "beforeEvent", span: Span, event: string): PhraseReading {
  if (!canSay(span)) return none("noShape");
  const read = phrase === "afterEvent" ? afterEvent(span, event) : beforeEvent(span, event);
  return read ? { readings: [read], doubts: eventDoubts(event) } : none("noShape");
}

function afterEvent({ number, unit }: Span, event: string): Deadline {
  switch (unit) {
    case "days":
      return { after: "event", event, days: number };
    case "months":
      return { after: "event", event, months: number };
    case "workingDays":
      return { after: "event", event, workingDays: number };
  }
}

/** A pack counts no months before an event. */
function beforeEvent({ number, unit }: Span, event: string): Deadline | null {
  switch (unit) {
    case "days":
      return { before: "event", event, days: number };
    case "months":
      return null;
    case "workingDays":
      return { before: "event", event, workingDays: number };
  }
}

function monthOf(name: string | undefined): number | null {
  return monthsByName.get(name?.replaceAll(".", "") ?? "") ?? null;
}

/** Years that a paper may name beside the fiscal year examined: that in which it begins, ends, and is assessed. */
function isNear(year: number, fiscalYear: number): boolean {
  return year >= fiscalYear - 1 && year <= fiscalYear + 2;
}

/**
 * @param day Null for the month's last.
 * @param year Calendar year, Buddhist. Where none is printed the day lies in the fiscal year, or a plan's before it, a
 *   report's after it: both readings.
 */
function onDay(
  month: number | null,
  day: number | null,
  year: number | null,
  fiscalYear: number,
): PhraseReading {
  if (month === null) return none("unknownWords");
  const calendarYear = month >= 10 ? fiscalYear - 1 : fiscalYear;
  const other = month >= 7 && month < 10 ? calendarYear - 1 : calendarYear + 1;
  const years = year === null ? [calendarYear, other] : [year];
  const days = years.map((one) => dayOf(one, month, day));
  const readings = days.flatMap((one) => (one ? [one] : []));
  if (readings.length < days.length) return none("unknownWords");
  return { readings, doubts: year !== null && isNear(year, fiscalYear) ? [] : ["yearNotPrinted"] };
}

/** Quarters of the fiscal year, unless the calendar's are meant. */
function quarterEnd(
  quarter: number,
  isFiscal: boolean,
  year: number | null,
  fiscalYear: number,
): PhraseReading {
  const own = dayOf(quarter === 1 ? fiscalYear - 1 : fiscalYear, (3 * quarter + 9) % 12 || 12, null);
  const calendars = dayOf(fiscalYear, 3 * quarter, null);
  if (isFiscal) return asOfYear(sure(own), year, fiscalYear);
  return { readings: [own, calendars].flatMap((one) => (one ? [one] : [])), doubts: ["whichQuarter"] };
}

/** The same where the fiscal year examined is meant: another one printed beside it is another year's deadline. */
function asOfYear(reading: PhraseReading, year: number | null, fiscalYear: number): PhraseReading {
  return year === null || year === fiscalYear ? reading : none("yearNotPrinted");
}

/** Null where there is no such day. */
function dayOf(year: number, month: number, day: number | null): Deadline | null {
  const last = new Date(Date.UTC(year - 543, month, 0)).getUTCDate();
  const date = day ?? last;
  if (date < 1 || date > last) return null;
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return { on: `${String(year)}-${twoDigits(month)}-${twoDigits(date)}` };
}

function sure(deadline: Deadline | null): PhraseReading {
  return deadline ? { readings: [deadline], doubts: [] } : none("unknownWords");
}

function none(doubt: DeadlineDoubt): PhraseReading {
  return { readings: [], doubts: [doubt] };
}
