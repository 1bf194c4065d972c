import type { Entered } from "../../answers/answers";
import { clauseStates, type ClauseState } from "../../pack/clauseState";
import type { MeetingTexts } from "../../texts/pane/meetingTexts";
import type { YearIssueTexts } from "../../texts/yearIssueTexts";
import { yearIssueText } from "../../words/yearIssueText";
import type { EntryChange, EntryPlace } from "../../year/entryChanges";
import { yearIssue, type YearIssue } from "../../year/yearIssue";
import { isWithoutEffect } from "./changeLog";
import type { MarkFault } from "./markFaults";
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
  /** A number or code as printed. */
  readonly number: (text: string) => string;
  /** A number of marks. */
  readonly marks: (marks: number) => string;
  /** Two decimals: 97.60. */
  readonly percent: (percent: number) => string;
  /** With its sign: +1, -0.29. */
  readonly signed: (number: number) => string;
  readonly points: (points: number) => string;
  readonly line: (line: YearLine) => string;
  readonly change: (change: Pick<LineChange, "from" | "to">) => string;
  /** One thing that was entered otherwise: "ข้อ 8: ล่าช้า เป็น ดำเนินการแล้ว". */
  readonly entry: (change: EntryChange) => string;
  /** What stands in the way of a line's marks, with the remedy. */
  readonly fault: (fault: MarkFault) => string;
  /** The line, and the clause that a fault is about. */
  readonly faultPlace: (fault: MarkFault) => string;
  readonly onTotal: (effect: Effect | null) => string;
  readonly onArea: (area: string, effect: Effect | null) => string;
  /** From the marks at the beginning of the meeting. */
  readonly sinceStart: (effect: Effect) => string;
  /** From the true marks. */
  readonly tried: (effect: Effect) => string;
  readonly day: (serialDay: number) => string;
  readonly time: (serialDay: number) => string;
}

interface Language {
  readonly meeting: MeetingTexts;
  readonly score: FunctionsTexts;
  readonly year: YearIssueTexts;
  readonly digits: (text: string) => string;
}

export function createWords({ meeting: t, score, year, digits }: Language): MeetingWords {
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
    { score: gained, full: fullMarks, points: percent, percents }: Effect,
    both: MeetingTexts["onTotal" | "onArea" | "sinceStart" | "whatIfEffect"],
    marksOnly: MeetingTexts["onTotalMarks" | "onAreaMarks" | "sinceStartMarks" | "whatIfEffectMarks"],
    area = "",
  ): string => {
    const values = { area: digits(area), score: signed(gained) };
    const text =
      percent === null || percents === null
        ? fill(marksOnly, values)
        : fill(both, {
            ...values,
            points: points(percent),
            from: digits(percents.from.toFixed(2)),
            to: digits(percents.to.toFixed(2)),
          });
    return fullMarks === 0 ? text : `${text}, ${fill(t.fullChanged, { full: signed(fullMarks) })}`;
  };
  const line = (own: YearLine): string =>
    own.kind === "area"
      ? fill(t.wholeArea, { area: digits(own.area.id) })
      : fill(t.indicator, { id: digits(own.indicator.id) });
  return {
    ...{ mark, full, marks, line, number: digits },
    percent: (percent) => digits(percent.toFixed(2)),
    signed,
    points,
    change: ({ from, to }) => {
      if (!to) return fill(t.changeGone, { from: mark(from) });
      return isWithoutEffect({ from, to })
        ? fill(t.changeNone, { mark: mark(to) })
        : fill(t.change, changedMarks(from, to, mark, full));
    },
    entry: (change) => digits(entryText(t, score, change)),
    fault: ({ why, cell }) => {
      const isOwnCell = why.code === "errorShown" && !cell.endsWith("_SCORE");
      return digits(isOwnCell ? t.faultError : yearIssueText(year, score, withoutPlace(why)));
    },
    faultPlace: ({ line: own, clause }) =>
      clause === null ? line(own) : fill(t.faultClause, { name: line(own), clause: digits(clause) }),
    onTotal: (own) => (own ? effect(own, t.onTotal, t.onTotalMarks) : t.effectUnknown),
    onArea: (area, own) => (own ? effect(own, t.onArea, t.onAreaMarks, area) : ""),
    sinceStart: (own) => effect(own, t.sinceStart, t.sinceStartMarks),
    tried: (own) => effect(own, t.whatIfEffect, t.whatIfEffectMarks),
    day: (serialDay) => digits(formatted(serialDay, t.dayLocale, { dateStyle: "medium" })),
    time: (serialDay) =>
      digits(formatted(serialDay, t.dayLocale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })),
  };
}

/** The clause is named already, with the way to its cell: where it stands in a checklist says nothing more. */
function withoutPlace(why: YearIssue): YearIssue {
  return why.code === "notScored"
    ? yearIssue("notScored", { issue: { ...why.values.issue, cell: null } })
    : why;
}

/** What was entered, by its place: a state in its word, a number as it is. */
function entryText(t: MeetingTexts, score: FunctionsTexts, { place, from, to }: EntryChange): string {
  const value = (entered: Entered | null): string => {
    if (entered === null) return t.notEntered;
    return isClauseState(entered) ? score.states[entered] : String(entered);
  };
  const text = fill(t.entryChange, { what: whatOf(t, place), from: value(from), to: value(to) });
  return place.item === null ? text : fill(t.entryOfItem, { item: place.item, text });
}

function whatOf(t: MeetingTexts, { of }: EntryPlace): string {
  switch (of.kind) {
    case "clause":
      return fill(t.entryClause, { clause: of.clause });
    case "line":
      return fill(of.field === "done" ? t.entryLineDone : t.entryLineAll, { line: of.line });
    default:
      return t[entryNames[of.kind]];
  }
}

const entryNames = {
  gate: "entryGate",
  done: "entryDone",
  all: "entryAll",
  counted: "entryCounted",
  score: "score",
  full: "entryFull",
  baseCut: "entryBaseCut",
} as const;

function isClauseState(entered: Entered): entered is ClauseState {
  return clauseStates.some((state) => state === entered);
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
function markWord(value: Mark, t: MeetingTexts, score: FunctionsTexts): string {
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
