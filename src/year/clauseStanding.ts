import type { ClauseAnswers, Entered } from "../answers/answers";
import { plainStates, type ClauseState } from "../pack/clauseState";
import type { Clause } from "../pack/schema";
import { isSoundDay } from "../score/day";
import { dueDay, dueDayFromEvent } from "../score/deadline";

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
  { readonly kind: "entered"; readonly value: Entered } | UnenteredState;

/** Where no state was entered: what follows from the days, if anything. */
export type UnenteredState =
  /** It follows from the day done and the due day. */
  | { readonly kind: "fromDays"; readonly state: ClauseState }
  | { readonly kind: "notEntered" }
  /** Done on a day, but nobody said by which day it had to be. */
  | { readonly kind: "dueMissing" }
  | { readonly kind: "dayUnsound" };

/** The last day in time, as an Excel serial day. */
export type DueDay =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly day: number; readonly from: "pack" | "event" | "entered" }
  /** What was entered as due day, or as the day it is counted from, can't be meant. */
  | { readonly kind: "unsound"; readonly from: "event" | "entered" };

const noDue: DueDay = { kind: "none" };

/** @param fiscalYear Buddhist; deadlines are counted from its end. */
export function clauseStanding(clause: Clause, answers: ClauseAnswers, fiscalYear: number): ClauseStanding {
  const due = dueOf(clause, answers, fiscalYear);
  const sent = isSoundDay(answers.date) ? Math.floor(answers.date) : null;
  return { clause, due, sent, state: stateOf(clause, answers, due) };
}

/** The officer's own due day comes first. */
export function dueOf({ deadline }: Clause, answers: ClauseAnswers, fiscalYear: number): DueDay {
  if (!deadline) return noDue;
  if (isEntered(answers.due))
    return isSoundDay(answers.due)
      ? { kind: "day", day: answers.due, from: "entered" }
      : { kind: "unsound", from: "entered" };
  const known = dueDay(deadline, fiscalYear);
  if (known !== null) return { kind: "day", day: known, from: "pack" };
  if (!isEntered(answers.event)) return noDue;
  const day = isSoundDay(answers.event) ? dueDayFromEvent(deadline, answers.event) : null;
  return day === null ? { kind: "unsound", from: "event" } : { kind: "day", day, from: "event" };
}

function stateOf(clause: Clause, answers: ClauseAnswers, due: DueDay): StandingState {
  if (isEntered(answers.state)) return { kind: "entered", value: answers.state };
  return clause.deadline ? stateFromDays(clause, answers.date, due) : { kind: "notEntered" };
}

/** In time, or late, which in a clause without that state is as good as not done. */
export function stateFromDays(
  { states = plainStates }: Clause,
  date: Entered | undefined,
  due: DueDay,
): UnenteredState {
  if (!isEntered(date)) return { kind: "notEntered" };
  if (due.kind === "none") return { kind: "dueMissing" };
  if (due.kind === "unsound" || !isSoundDay(due.day) || !isSoundDay(date)) return { kind: "dayUnsound" };
  const late = states.includes("late") ? "late" : "none";
  return { kind: "fromDays", state: Math.floor(date) <= Math.floor(due.day) ? "done" : late };
}

function isEntered(entered: Entered | undefined): entered is Entered {
  return entered !== undefined && entered !== "";
}
