import type { Answers, ClauseAnswers, Entered, IndicatorAnswers } from "../answers/answers";
import type { Outcome } from "../outcome";
import type { ClauseState } from "../pack/clauseState";
import type { Clause, Pack } from "../pack/schema";
import { isBlank, quoteCell, readCell } from "../score/cell";
import { deductionPerDay } from "../score/lateness";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { scoreYear } from "../year/scoreYear";
import { evidenceLink, type LinkIssue } from "./evidenceLink";
import { latenessOf, type Lateness } from "./lateReport";
import {
  mediaForms,
  mediumNumbers,
  type ClauseSource,
  type FormField,
  type MediaForm,
  type MediumField,
  type MediumNumber,
} from "./letter";
import type { FormEntries, MediaReport } from "./mediaReport";
import { satisfactionOf, type Satisfaction, type SatisfactionIssue } from "./satisfaction";

/** Both forms as they stand, by the letter's own clauses. */
export interface MediaAssessment {
  readonly forms: readonly [AssessedForm, AssessedForm];
  /** By the order of the media. */
  readonly tallies: readonly (Outcome<Satisfaction, readonly SatisfactionIssue[]> | null)[];
  /** A word beside a tick that is none. */
  readonly unread: readonly UnreadTick[];
  /** Marks that the letter takes for a working day late. */
  readonly perWorkingDay: number;
}

export interface AssessedForm {
  readonly asked: MediaForm;
  readonly entries: FormEntries;
  /** What the scorer makes of it; marks are typed, since the letter gives none. */
  readonly marks: IndicatorMarks;
  readonly items: readonly ChecklistItem[];
  readonly lateness: Lateness;
  readonly link: Outcome<string, LinkIssue> | null;
}

/** A clause of the letter, and how far it is done. */
export interface ChecklistItem {
  readonly clause: Clause;
  readonly source: ClauseSource;
  /** Null where that can't be said yet. */
  readonly state: ClauseState | null;
  /** Media of which it is still missing; of what is not asked of each, none. */
  readonly missing: readonly MediumNumber[];
}

export interface UnreadTick {
  readonly field: "made" | "taught" | "considered" | "useWeights";
  readonly medium: MediumNumber | null;
  readonly found: string;
}

/** A tick is done, a blank not yet; any other word is told and counts as not yet. */
type Tick = "done" | "open" | "unread";

/**
 * Both forms of a report under the letter's pack. A clause is done where what it asks was entered, of both media where it asks
 * it of each; what was not entered stays open and is never a "no".
 */
export function assessMedia(pack: Pack, report: MediaReport): MediaAssessment {
  const useWeights = tickOf(report.useWeights) === "done";
  const tallies = mediumNumbers.map((medium) => satisfactionOf(report.levels, medium, useWeights));
  const perWorkingDay = deductionPerDay(pack);
  const assess = (asked: MediaForm): Standing => {
    const entries = report.forms[asked.form === 1 ? 0 : 1];
    const rule = { perWorkingDay, holidays: report.holidays, asked: { fiscalYear: pack.fiscalYear } };
    const lateness = latenessOf({ due: entries.due, sent: entries.sent }, rule);
    const link = evidenceLink(entries.link);
    const found = { report, lateness, link, tallies };
    const states = new Map(
      Object.entries(asked.clauses).map(([id, source]) => [id, { source, ...standingOf(source, found) }]),
    );
    return { asked, entries, lateness, link, states };
  };
  const [one, two] = mediaForms;
  const standings = [assess(one), assess(two)] as const;
  const { indicators } = scoreYear(pack, { type: null }, answersOf(standings));
  const form = ({ states, ...rest }: Standing): AssessedForm => {
    const marks = indicators.get(rest.asked.indicator);
    if (!marks) throw new Error(`the pack ${pack.id} has no indicator ${rest.asked.indicator}`);
    const items = marks.clauses.flatMap(({ clause }): readonly ChecklistItem[] => {
      const standing = states.get(clause.id);
      return standing ? [{ clause, ...standing }] : [];
    });
    return { ...rest, marks, items };
  };
  return {
    forms: [form(standings[0]), form(standings[1])],
    ...{ tallies, perWorkingDay, unread: unreadTicks(report) },
  };
}

type ClauseStanding = Pick<ChecklistItem, "state" | "missing">;

interface Standing extends Pick<AssessedForm, "asked" | "entries" | "lateness" | "link"> {
  readonly states: ReadonlyMap<string, ClauseStanding & Pick<ChecklistItem, "source">>;
}

function answersOf(standings: readonly Standing[]): Answers {
  const indicators = standings.map(({ asked, entries, states }): [string, IndicatorAnswers] => {
    const clauses = [...states].flatMap(([id, { state }]): readonly [string, ClauseAnswers][] =>
      state === null ? [] : [[id, { state }]],
    );
    const { score, full } = entries;
    return [
      asked.indicator,
      {
        clauses: Object.fromEntries(clauses),
        ...(score !== undefined && { score }),
        ...(full !== undefined && { full }),
      },
    ];
  });
  return { indicators: Object.fromEntries(indicators), areas: {} };
}

interface Found extends Pick<AssessedForm, "lateness" | "link"> {
  readonly report: MediaReport;
  readonly tallies: MediaAssessment["tallies"];
}

function standingOf(source: ClauseSource, { report, lateness, link, tallies }: Found): ClauseStanding {
  switch (source.kind) {
    case "media":
      return ofEach((medium) => isThere(source.field, report.media[medium - 1]?.[source.field]));
    case "form":
      return whole(isThere(source.field, report.fields[source.field]));
    case "satisfaction":
      return ofEach((medium) => tallies[medium - 1]?.ok === true);
    case "link":
      return whole(link?.ok === true);
    case "sent":
      return { state: sentState(lateness), missing: [] };
  }
}

function ofEach(isDone: (medium: MediumNumber) => boolean): ClauseStanding {
  const missing = mediumNumbers.filter((medium) => !isDone(medium));
  return { state: missing.length === 0 ? "done" : null, missing };
}

function whole(isDone: boolean): ClauseStanding {
  return { state: isDone ? "done" : null, missing: [] };
}

function sentState(lateness: Lateness): ClauseState | null {
  switch (lateness.kind) {
    case "inTime":
      return "done";
    case "late":
    case "holidaysMissing":
    case "holidayRefused":
      return "late";
    case "notSent":
    case "dueUnknown":
    case "refused":
      return null;
  }
}

const ticks: ReadonlySet<MediumField | FormField> = new Set(["made", "taught", "considered"]);

function isThere(field: MediumField | FormField, entered: Entered | undefined): boolean {
  return ticks.has(field) ? tickOf(entered) === "done" : !isBlank(entered);
}

function tickOf(entered: Entered | undefined): Tick {
  if (isBlank(entered)) return "open";
  switch (readCell(entered)) {
    case 3:
      return "done";
    case 0:
      return "open";
    default:
      return "unread";
  }
}

function unreadTicks({ media, fields, useWeights }: MediaReport): readonly UnreadTick[] {
  const ofMedium = mediumNumbers.flatMap((medium) =>
    (["made", "taught"] as const).map((field) => ({ field, medium, entered: media[medium - 1]?.[field] })),
  );
  const all = [
    ...ofMedium,
    { field: "considered", medium: null, entered: fields.considered } as const,
    { field: "useWeights", medium: null, entered: useWeights } as const,
  ];
  return all.flatMap(({ field, medium, entered }) =>
    tickOf(entered) === "unread" ? [{ field, medium, found: quoteCell(entered) }] : [],
  );
}
