import type { ClauseAnswers, Entered } from "../answers/answers";
import { plainStates, type ClauseState } from "../pack/clauseState";
import type { Clause } from "../pack/schema";
import {
  readClauseDays,
  type ClauseDays,
  type DayCells,
  type DayFrame,
  type DueDay,
} from "../score/clauseDays";
import type { DayCell, DayIssue } from "../score/day";
import { isDayPrompt } from "../score/dayPrompts";
import type { HolidayTrouble } from "../score/workingDays";

/** One clause as it stands: its state, and the days that it follows from. */
export interface ClauseStanding {
  readonly clause: Clause;
  readonly state: StandingState;
  readonly due: DueDay;
  /** The day on which it was done, as an Excel serial day; null where none was entered, or none that can be meant. */
  readonly sent: number | null;
}

export type StandingState =
  /** As it was entered; not read yet. */
  | { readonly kind: "entered"; readonly value: Entered }
  /** What the template's formula says while it waits for a day stands there as if it had been entered. */
  | { readonly kind: "promptLeft"; readonly prompt: string }
  | UnenteredState;

/** Where no state was entered: what follows from the days, if anything. */
export type UnenteredState =
  /** It follows from the day done and the due day. */
  | { readonly kind: "fromDays"; readonly state: ClauseState }
  | { readonly kind: "notEntered" }
  /** Done on a day, but nobody said by which day it had to be. */
  | { readonly kind: "dueMissing" }
  /** Done on a day, but the due day is counted in working days, and the holidays are not all known. */
  | { readonly kind: "holidays"; readonly trouble: HolidayTrouble }
  | { readonly kind: "dayRefused"; readonly of: keyof DayCells; readonly issue: DayIssue };

const noDays: ClauseDays = { due: { kind: "none" }, sent: { kind: "notSent" } };

/** @param frame Says which days can be meant, and which are working days. */
export function clauseStanding(clause: Clause, answers: ClauseAnswers, frame: DayFrame): ClauseStanding {
  const { due, sent } = daysOf(clause, answers, frame);
  const follows = stateFrom(clause, sent);
  return {
    clause,
    due,
    sent: sent.kind === "day" ? sent.day : null,
    state: stateOf(clause, answers.state, follows),
  };
}

/** In time, or late, which in a clause without that state is as good as not done. */
export function stateFromDays(clause: Clause, answers: ClauseAnswers, frame: DayFrame): UnenteredState {
  return stateFrom(clause, daysOf(clause, answers, frame).sent);
}

/** The officer's own due day comes first. */
export function dueOf(clause: Clause, answers: ClauseAnswers, frame: DayFrame): DueDay {
  return daysOf(clause, answers, frame).due;
}

function daysOf({ deadline }: Clause, { date, due, event }: ClauseAnswers, frame: DayFrame): ClauseDays {
  if (!deadline) return noDays;
  return readClauseDays(deadline, frame, { date: cellOf(date), due: cellOf(due), event: cellOf(event) });
}

function cellOf(entered: Entered | undefined): DayCell | null {
  return isEntered(entered) ? { cell: entered, place: null } : null;
}

/** What was entered stands above what follows from the days. */
function stateOf({ deadline }: Clause, entered: Entered | undefined, follows: UnenteredState): StandingState {
  if (!isEntered(entered)) return follows;
  if (!deadline || !isDayPrompt(entered)) return { kind: "entered", value: entered };
  const isAsking =
    follows.kind === "dueMissing" || follows.kind === "holidays" || follows.kind === "dayRefused";
  return isAsking ? follows : { kind: "promptLeft", prompt: entered };
}

function stateFrom({ states = plainStates }: Clause, sent: ClauseDays["sent"]): UnenteredState {
  switch (sent.kind) {
    case "notSent":
      return { kind: "notEntered" };
    case "dueUnknown":
      return { kind: "dueMissing" };
    case "holidays":
      return sent;
    case "refused":
      return { kind: "dayRefused", of: sent.of, issue: sent.issue };
    case "day": {
      const late = states.includes("late") ? "late" : "none";
      return { kind: "fromDays", state: sent.inTime ? "done" : late };
    }
  }
}

function isEntered(entered: Entered | undefined): entered is Entered {
  return entered !== undefined && entered !== "";
}
