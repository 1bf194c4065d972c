import { baseCutWord, notApplicableWord } from "../../score/cell";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import type { FunctionsTexts } from "../../texts/functionsTexts";
import { fill } from "../../texts/texts";
import { dateOf } from "../../text/serialDay";
import type { Line } from "./lines";
import type { Mark, Marks } from "./marks";
import type { Change, Effect } from "./meetingLog";

/** Marks, days and names as a person reads them. */
export interface Words {
  readonly mark: (mark: Mark) => string;
  /** Two decimals: 97.60. */
  readonly percent: (percent: number) => string;
  /** With its sign: +1, -0.29. */
  readonly signed: (number: number) => string;
  readonly points: (points: number) => string;
  readonly line: (line: Line) => string;
  readonly change: (change: Pick<Change, "from" | "to">) => string;
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

export function createWords({ meeting: t, score, digits }: Language): Words {
  const mark = (value: Mark): string => markText(value, t, score, digits);
  const signed = (number: number): string => digits(withSign(number, plain(Math.abs(number))));
  const points = (number: number): string => digits(withSign(number, Math.abs(number).toFixed(2)));
  const effect = (
    { score: marks, full, points: percent }: Effect,
    both: Meeting["onTotal" | "onArea" | "sinceStart" | "whatIfEffect"],
    marksOnly: Meeting["onTotalMarks" | "onAreaMarks" | "sinceStartMarks" | "whatIfEffectMarks"],
    area = "",
  ): string => {
    const values = { area: digits(area), score: signed(marks) };
    const text =
      percent === null ? fill(marksOnly, values) : fill(both, { ...values, points: points(percent) });
    return full === 0 ? text : `${text}, ${fill(t.fullChanged, { full: signed(full) })}`;
  };
  return {
    mark,
    percent: (percent) => digits(percent.toFixed(2)),
    signed,
    points,
    line: (line) =>
      line.kind === "area"
        ? fill(t.wholeArea, { area: digits(line.area.id) })
        : fill(t.indicator, { id: digits(line.indicator.id) }),
    change: ({ from, to }) =>
      to ? fill(t.change, changedMarks(from, to, mark)) : fill(t.changeGone, { from: mark(from.score) }),
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
  from: Marks,
  to: Marks,
  mark: (value: Mark) => string,
): { readonly from: string; readonly to: string } {
  if (from.score !== to.score) return { from: mark(from.score), to: mark(to.score) };
  const both = ({ score, full }: Marks): string => `${mark(score)}/${mark(full)}`;
  return { from: both(from), to: both(to) };
}

function markText(
  value: Mark,
  t: PaneTexts["meeting"],
  score: FunctionsTexts,
  digits: (text: string) => string,
): string {
  if (value === null) return t.unknownMark;
  if (typeof value === "number") return digits(plain(value));
  if (value === "") return t.notEntered;
  if (value === baseCutWord) return score.baseCut;
  return value === notApplicableWord ? score.notApplicable : value;
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
