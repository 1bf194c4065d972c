import type { Detail, Figures } from "./figures";
import { changesNow, newestFirst, type LoggedChange } from "./changeLog";
import type { YearLine } from "../../year/lines";
import { trialsFor, type Trial, type Trials } from "../../year/trial";
import { startOf, type MeetingStart } from "./meetingStart";

/** All that the view of a meeting shows. */
export interface MeetingState {
  /** Undefined until the workbook was read; null where it has no template. */
  readonly figures: Figures | null | undefined;
  /** Formulas may still follow what was entered. */
  readonly isSettled: boolean;
  /** Why the workbook could not be read the last time. */
  readonly problem: string | null;
  readonly start: MeetingStart | null;
  /** Whether a reloaded pane would find the meeting again. */
  readonly isKept: boolean;
  /** Newest first. */
  readonly changes: readonly LoggedChange[];
  readonly trials: Trials;
  /** The line that something is tried on. */
  readonly picked: string | null;
  readonly draft: MeetingDraft;
  readonly ending: Ending;
}

/** What is typed for the history. */
export interface MeetingDraft {
  readonly meeting: string;
  /** Excel serial day; null for the day on which it is written. */
  readonly day: number | null;
  readonly note: string;
  /** By the line's id. */
  readonly decisions: Readonly<Record<string, string>>;
}

/** How far a meeting's end is. */
export type Ending =
  | { readonly kind: "none" }
  | { readonly kind: "typing" }
  /** `row` counts from 1. */
  | {
      readonly kind: "written";
      readonly sheet: string;
      readonly row: number;
      readonly extended: boolean;
      /** The whole meeting as text, to be copied. */
      readonly minutes: string;
    }
  /** Nothing was written; what was typed is still there. */
  | { readonly kind: "notWritten"; readonly why: string };

const emptyDraft: MeetingDraft = { meeting: "", day: null, note: "", decisions: {} };

export const atFirst: MeetingState = {
  figures: undefined,
  isSettled: false,
  problem: null,
  start: null,
  isKept: true,
  changes: [],
  trials: {},
  picked: null,
  draft: emptyDraft,
  ending: { kind: "none" },
};

export function detailIn({ figures }: MeetingState): Detail | null {
  return figures?.detail.kind === "detail" ? figures.detail : null;
}

/** New figures. What was logged stays where the template, or its criteria, can't be read any more. */
export function withFigures(state: MeetingState, figures: Figures | null, isSettled: boolean): MeetingState {
  const next = { ...state, figures, isSettled, problem: null };
  const detail = detailIn(next);
  if (!detail) return next;
  return withChanges({ ...next, trials: trialsFor(state.trials, detail.lines) }, detail);
}

function withChanges(state: MeetingState, detail: Detail): MeetingState {
  const { start } = state;
  if (!start) return { ...state, changes: [] };
  if (isOfOther(state)) return state;
  return { ...state, changes: newestFirst(state.changes, changesNow(start, detail)) };
}

/** Whether the meeting began in another template of the workbook, or with other criteria. */
export function isOfOther({ start, figures }: MeetingState): boolean {
  if (!start || figures?.detail.kind !== "detail") return false;
  return start.book !== figures.book || start.pack !== figures.detail.pack.id;
}

/** What was kept of the meeting is gone: it ended elsewhere, or its template was taken out. */
export function forgotten(state: MeetingState): MeetingState {
  return { ...state, start: null, changes: [], draft: emptyDraft, ending: { kind: "none" } };
}

/** Remembers all marks as they are now; null where they can't be read. */
export function begun(state: MeetingState, now: number): MeetingState | null {
  const { figures } = state;
  if (figures?.detail.kind !== "detail") return null;
  const { detail, book } = figures;
  const start = startOf(detail, { startedAt: now, book, pack: detail.pack.id });
  return { ...state, start, changes: [], draft: emptyDraft, ending: { kind: "none" } };
}

/** A meeting that an earlier pane began. */
export function resumed(state: MeetingState, start: MeetingStart): MeetingState {
  const next = { ...state, start };
  const detail = detailIn(next);
  return detail ? withChanges(next, detail) : next;
}

/** The meeting is over, and its line is in the history. */
export function written(state: MeetingState, place: Extract<Ending, { kind: "written" }>): MeetingState {
  return { ...state, start: null, changes: [], draft: emptyDraft, ending: place };
}

/** @param trial Null takes the line's trial back. */
export function withTrial(state: MeetingState, id: string, trial: Trial | null): MeetingState {
  const others = Object.entries(state.trials).filter(([own]) => own !== id);
  return { ...state, trials: Object.fromEntries(trial ? [...others, [id, trial]] : others) };
}

export function lineWithId({ lines }: Detail, id: string | null): YearLine | undefined {
  return lines.find((line) => line.id === id);
}
