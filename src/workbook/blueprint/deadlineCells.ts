import { plainStates } from "../../pack/clauseState";
import type { Clause, Deadline, Indicator } from "../../pack/schema";
import { firstDayOfAnyPaper, firstDayTooLate } from "../../score/day";
import { dueDay, dueDayFromEvent } from "../../score/deadline";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { quoted } from "../cells/quoted";
import type { ClauseAnswers } from "../../answers/answers";
import { columns } from "./columns";
import { blank, entered, native, number, text } from "./content";
import type { Context } from "./context";
import { daysOnly } from "./days";
import { isNumber } from "./formulas";
import { clauseName } from "../cells/names";
import type { Content, NativeFormula } from "./blueprint";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { wordOf } from "./words";

const t = templateTh.area;

export interface DayCells {
  readonly date: Ref;
  readonly due: Ref;
}

/** The day done and the due day of a clause, side by side; the due day may be overwritten. */
export function putDays(
  sheet: SheetBuilder,
  context: Context,
  { row, indicator, clause, deadline, event, answers }: DayRequest,
): DayCells {
  const name = (what: "DATE" | "DUE"): string => clauseName(indicator.key, clause.id, what);
  const date = sheet.put(row, columns.date, entered(answers.date), "inputDay", name("DATE"));
  const dueContent = answers.due === undefined ? dueOf(deadline, context, event) : entered(answers.due);
  const due = sheet.put(row, columns.due, dueContent, "inputDay", name("DUE"));
  sheet.validate(daysOnly(`${date.here}:${due.here}`));
  return { date, due };
}

interface DayRequest {
  readonly row: number;
  readonly indicator: Indicator;
  readonly clause: Clause;
  readonly deadline: Deadline;
  /** The cell with the day of the event that is counted from, or null. */
  readonly event: Ref | null;
  readonly answers: ClauseAnswers;
}

/** A row for the day that a clause's deadline is counted from, where only the officer knows it. */
export function putEventDay(
  sheet: SheetBuilder,
  { row, indicator, clause, deadline, answers }: Omit<DayRequest, "event">,
): Ref | null {
  if (!("event" in deadline)) return null;
  sheet.put(row, columns.code, text(t.event), "code");
  sheet.put(row, columns.text, text(fill(t.eventText, { clause: clause.id, event: deadline.event })), "text");
  const name = clauseName(indicator.key, clause.id, "EVENT");
  const ref = sheet.put(row, columns.date, entered(answers.event), "inputDay", name);
  sheet.validate(daysOnly(ref.here));
  sheet.fit(row);
  return ref;
}

function dueOf(deadline: Deadline, { pack }: Context, event: Ref | null): Content {
  const known = dueDay(deadline, pack.fiscalYear);
  if (known !== null) return number(known);
  if (!event) return blank;
  const counted = countedFrom(deadline, event.here);
  const day = isNumber(event.value) ? dueDayFromEvent(deadline, event.value) : "";
  return native(`IF(${event.here}="","",${counted})`, day);
}

function countedFrom(deadline: Deadline, day: string): string {
  if ("before" in deadline) return `${day}-${deadline.days}`;
  if ("months" in deadline) return `EDATE(${day},${deadline.months})`;
  return "days" in deadline ? `${day}+${deadline.days}` : day;
}

/**
 * The state that follows from the two days: in time, or late, which in a clause without that state is not done.
 *
 * Where a day is missing or cannot be meant – pasted text, a Buddhist year – the words say so, and LPA.SCORE shows an
 * error: a state that nobody entered would be a wrong score.
 */
export function stateFromDays({ states = plainStates }: Clause, { date, due }: DayCells): NativeFormula {
  const done = wordOf("done");
  const late = wordOf(states.includes("late") ? "late" : "none");
  const compared = `IF(INT(${date.here})<=INT(${due.here}),${quoted(done)},${quoted(late)})`;
  const sound = [date, due]
    .map(({ here }) => `${here}>=${firstDayOfAnyPaper},${here}<${firstDayTooLate}`)
    .join(",");
  const checked = `IF(AND(${sound}),${compared},${quoted(t.checkDay)})`;
  const dated = `IF(${due.here}="",${quoted(t.askDue)},${checked})`;
  return native(`IF(${date.here}="","",${dated})`, stateNow(date.value, due.value, { done, late }));
}

function stateNow(
  date: Ref["value"],
  due: Ref["value"],
  { done, late }: { readonly done: string; readonly late: string },
): string | null {
  if (date === "") return "";
  if (due === "") return t.askDue;
  if (date === null || due === null) return null;
  if (!isSoundDay(date) || !isSoundDay(due)) return t.checkDay;
  return Math.floor(date) <= Math.floor(due) ? done : late;
}

function isSoundDay(day: Ref["value"]): day is number {
  return isNumber(day) && day >= firstDayOfAnyPaper && day < firstDayTooLate;
}
