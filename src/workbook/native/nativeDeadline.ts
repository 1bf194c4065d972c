import { plainStates } from "../../pack/clauseState";
import type { Clause, Deadline } from "../../pack/schema";
import { refer, type CellRange } from "./cellRange";
import { toFormula, type NativeFormula } from "./nativeFormula";
import { allOf, call, ifElse, literal, notAvailable, type Expression } from "./syntax";
import { wordOf } from "./words";

/** 1 January 1954 to 31 December 2399: what lies before is no day, what lies after was typed in the Buddhist era. */
const [firstDay, firstDayTooLate] = [19_725, 182_623];

/**
 * The state of a clause with a deadline, from the day it was done and its due day: done, late (as good as not done in
 * a clause without that state), or not done where no day stands. A text in the day's cell is taken for the state.
 * #N/A where either is no day, or a day of the Buddhist era.
 */
export function nativeDeadlineState(
  { states = plainStates }: Pick<Clause, "states">,
  dateCell: CellRange,
  dueCell: CellRange,
): NativeFormula {
  const [day, due] = [refer(dateCell), refer(dueCell)];
  const [done, late, none] = [
    wordOf("done"),
    wordOf(states.includes("late") ? "late" : "none"),
    wordOf("none"),
  ];
  const inTime = `${dayOf(day)}<=${dayOf(due)}`;
  const compared = ifElse(inTime, literal(done), literal(late));
  const known = ifElse(allOf([...isDay(day), ...isDay(due)]), compared, notAvailable);
  const entered = ifElse(`${day}=""`, literal(none), known);
  return toFormula(ifElse(call("ISTEXT", day), day, entered));
}

/**
 * The due day as a date. One counted from an event is blank until the event's day is entered, and #N/A where that is
 * no day.
 *
 * @param fiscalYear The fiscal year examined, Buddhist.
 * @param eventCell The day of the event; not read by deadlines that need none.
 */
export function nativeDueDay(deadline: Deadline, fiscalYear: number, eventCell: CellRange): NativeFormula {
  if ("on" in deadline) return toFormula(buddhistDate(deadline.on));
  if ("after" in deadline && deadline.after === "fiscalYearEnd")
    return toFormula(`${date(fiscalYear - 543, 9, 30)}+${deadline.days}`);
  const event = refer(eventCell);
  const known = ifElse(allOf(isDay(event)), fromEvent(deadline, event), notAvailable);
  return toFormula(ifElse(`${event}=""`, literal(""), known));
}

function fromEvent(
  deadline: Exclude<Deadline, { readonly on: string } | { readonly after: "fiscalYearEnd" }>,
  event: Expression,
): Expression {
  if ("before" in deadline) return `${dayOf(event)}-${deadline.days}`;
  return "months" in deadline
    ? call("EDATE", event, String(deadline.months))
    : `${dayOf(event)}+${deadline.days}`;
}

function isDay(cell: Expression): readonly Expression[] {
  return [`${cell}>=${firstDay}`, `${cell}<${firstDayTooLate}`];
}

/** The day without its time; EDATE cuts that off, and there is no other use for the months. */
function dayOf(cell: Expression): Expression {
  return call("EDATE", cell, "0");
}

function buddhistDate(text: string): Expression {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return date(year - 543, month, day);
}

function date(year: number, month: number, day: number): Expression {
  return call("DATE", String(year), String(month), String(day));
}
