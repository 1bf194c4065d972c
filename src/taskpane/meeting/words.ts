import type { PaneTexts } from "../../texts/pane/paneTexts";
import type { FunctionsTexts } from "../../texts/functionsTexts";
import { fill } from "../../texts/texts";
import { dateOf } from "../../text/serialDay";
import type { Effect, LineChange } from "../../year/changes";
import type { YearLine } from "../../year/lines";
import { fullOf, markItself, scoreOf, type Mark } from "../../year/mark";

/** Marks, days and names as a person reads them. */
export interface MeetingWords {
  /** The score, or why there is none. */
  readonly mark: (mark: Mark) => string;
  /** The full marks, or why they do not count. */
  readonly full: (mark: Mark) => string;
  /** A number of marks. */
  readonly marks: (marks: number) => string;
  /** Two decimals: 97.60. */
  readonly percent: (percent: number) => string;
  /** With its sign: +1, -0.29. */
  readonly signed: (number: number) => string;
  readonly points: (points: number) => string;
  readonly line: (line: YearLine) => string;
  readonly change: (change: Pick<LineChange, "from" | "to">) => string;
  readonly onTotal: (effect: Effect | null) => string;
  readonly onArea: (area: string, effect: Effect | null) => string;
  /** From the marks at the beginning of the meeting. */
  readonly sinceStart: (effect: Effect) => string;
  /** From the true marks. */
  readonly tried: (effect: Effect) => string;
  readonly day: (serialDay: number) => string;
  readonly time: (serialDay: number) => string;
}

type Meeting = PaneTexts["meeting"];

interface Language {
  readonly meeting: Meeting;
  readonly score: FunctionsTexts;
  readonly digits: (text: string) => string;
}

export function createWords({ meeting: t, score, digits }: Language): MeetingWords {
  const marks = (number: number): string => digits(plain(number));
  const instead = (value: Mark): string => markWord(value, t, score);
  const mark = (value: Mark): string => {
    const own = scoreOf(markItself(value));
    return own === null ? instead(value) : marks(own);
  };
  const full = (value: Mark): string => {
    const own = fullOf(markItself(value));
    return own === null ? instead(value) : marks(own);
  };
  const signed = (number: number): string => digits(withSign(number, plain(Math.abs(number))));
  const points = (number: number): string => digits(withSign(number, Math.abs(number).toFixed(2)));
  const effect = (
    { score: gained, full: fullMarks, points: percent }: Effect,
    both: Meeting["onTotal" | "onArea" | "sinceStart" | "whatIfEffect"],
    marksOnly: Meeting["onTotalMarks" | "onAreaMarks" | "sinceStartMarks" | "whatIfEffectMarks"],
    area = "",
  ): string => {
    const values = { area: digits(area), score: signed(gained) };
    const text =
      percent === null ? fill(marksOnly, values) : fill(both, { ...values, points: points(percent) });
    return fullMarks === 0 ? text : `${text}, ${fill(t.fullChanged, { full: signed(fullMarks) })}`;
  };
  return {
    ...{ mark, full, marks },
    percent: (percent) => digits(percent.toFixed(2)),
    signed,
    points,
    line: (line) =>
      line.kind === "area"
        ? fill(t.wholeArea, { area: digits(line.area.id) })
        : fill(t.indicator, { id: digits(line.indicator.id) }),
    change: ({ from, to }) =>
      to ? fill(t.change, changedMarks(from, to, mark, full)) : fill(t.changeGone, { from: mark(from) }),
    onTotal: (own) => (own ? effect(own, t.onTotal, t.onTotalMarks) : t.effectUnknown),
    onArea: (area, own) => (own ? effect(own, t.onArea, t.onAreaMarks, area) : ""),
    sinceStart: (own) => effect(own, t.sinceStart, t.sinceStartMarks),
    tried: (own) => effect(own, t.whatIfEffect, t.whatIfEffectMarks),
    day: (serialDay) => digits(formatted(serialDay, t.dayLocale, { dateStyle: "medium" })),
    time: (serialDay) =>
      digits(formatted(serialDay, t.dayLocale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })),
  };
}

/** Where only the full marks differ, these are what changed. */
function changedMarks(
  from: Mark,
  to: Mark,
  mark: (value: Mark) => string,
  full: (value: Mark) => string,
): { readonly from: string; readonly to: string } {
  if (mark(from) !== mark(to)) return { from: mark(from), to: mark(to) };
  const both = (value: Mark): string => `${mark(value)}/${full(value)}`;
  return { from: both(from), to: both(to) };
}

/** What is told where there are no marks. */
function markWord(value: Mark, t: PaneTexts["meeting"], score: FunctionsTexts): string {
  const own = markItself(value);
  switch (own.kind) {
    case "baseCut":
      return score.baseCut;
    case "notApplicable":
      return score.notApplicable;
    case "unknown":
      return t.unknownMark;
    default:
      return t.notEntered;
  }
}

/** Marks have at most two decimals that anyone reads. */
function plain(number: number): string {
  return String(Number(number.toFixed(2)));
}

/** The sign that Excel's own cells show. */
function withSign(number: number, size: string): string {
  return number === 0 ? size : `${number < 0 ? "-" : "+"}${size}`;
}

/** The day is the officer's own, whatever zone the browser is in. */
function formatted(serialDay: number, locale: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: "UTC" }).format(dateOf(serialDay));
}
