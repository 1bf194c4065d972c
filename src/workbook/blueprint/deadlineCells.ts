import type { ClauseAnswers } from "../../answers/answers";
import { plainStates } from "../../pack/clauseState";
import type { Deadline, Indicator } from "../../pack/schema";
import { firstDayOfAnyPaper, firstDayTooLate } from "../../score/day";
import { wordOf } from "../../score/words";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import type { ClauseStanding, DueDay } from "../../year/clauseStanding";
import { clauseEntryName } from "../cells/entryNames";
import { quoted } from "../cells/quoted";
import { shownState } from "../../words/shownInSheet";
import type { Content, NativeContent } from "./blueprint";
import { columns } from "./columns";
import { blank, entered, native, number, text } from "./content";
import { daysOnly } from "./days";
import type { Ref, SheetBuilder } from "./sheetBuilder";

const t = templateTh.area;

export interface DayRequest {
  readonly row: number;
  readonly indicator: Indicator;
  readonly standing: ClauseStanding;
  /** The cell with the day of the event that is counted from, or null. */
  readonly event: Ref | null;
  readonly answers: ClauseAnswers;
}

interface DayCells {
  readonly date: Ref;
  readonly due: Ref;
}

/** The day done and the due day of a clause, side by side; the due day may be overwritten. */
export function putDays(sheet: SheetBuilder, request: DayRequest): DayCells {
  const { row, indicator, standing, answers } = request;
  const name = (field: "date" | "due"): string => clauseEntryName(indicator.key, standing.clause.id, field);
  const date = sheet.put(row, columns.date, entered(answers.date), "inputDay", name("date"));
  const due = sheet.put(row, columns.due, dueContent(request), "inputDay", name("due"));
  sheet.validate(daysOnly(`${date.here}:${due.here}`));
  return { date, due };
}

/** A row for the day that a clause's deadline is counted from, where only the officer knows it. */
export function putEventDay(sheet: SheetBuilder, request: Omit<DayRequest, "event">): Ref | null {
  const { row, indicator, standing, answers } = request;
  const { id, deadline } = standing.clause;
  if (!deadline || !("event" in deadline)) return null;
  sheet.put(row, columns.code, text(t.event), "code");
  sheet.put(row, columns.text, text(fill(t.eventText, { clause: id, event: deadline.event })), "text");
  const name = clauseEntryName(indicator.key, id, "event");
  const ref = sheet.put(row, columns.date, entered(answers.event), "inputDay", name);
  sheet.validate(daysOnly(ref.here));
  sheet.fit(row);
  return ref;
}

function dueContent({ standing, answers, event }: DayRequest): Content {
  const { due, clause } = standing;
  if (answers.due !== undefined && answers.due !== "") return entered(answers.due);
  if (due.kind === "day" && due.from === "pack") return number(due.day);
  if (!clause.deadline || !event) return blank;
  const counted = `IF(${isSound(event.here)},${countedFrom(clause.deadline, event.here)},${quoted(t.checkDay)})`;
  return native(`IF(${event.here}="","",${counted})`, shownDue(due));
}

function shownDue(due: DueDay): number | string {
  switch (due.kind) {
    case "none":
      return "";
    case "day":
      return due.day;
    case "unsound":
      return t.checkDay;
  }
}

function countedFrom(deadline: Deadline, day: string): string {
  if ("before" in deadline) return `${day}-${deadline.days}`;
  if ("months" in deadline) return `EDATE(${day},${deadline.months})`;
  return "days" in deadline ? `${day}+${deadline.days}` : day;
}

/**
 * The state that follows from the two days: in time, or late, which in a clause without that state is not done.
 *
 * Where a day is missing or cannot be meant – pasted text, a Buddhist year – the words say so, and no score is asked for:
 * a state that nobody entered would be a wrong score.
 */
export function stateFormula({ clause, state }: ClauseStanding, { date, due }: DayCells): NativeContent {
  const { states = plainStates } = clause;
  const late = wordOf(states.includes("late") ? "late" : "none");
  const compared = `IF(INT(${date.here})<=INT(${due.here}),${quoted(wordOf("done"))},${quoted(late)})`;
  const checked = `IF(AND(${isSound(date.here)},${isSound(due.here)}),${compared},${quoted(t.checkDay)})`;
  const dated = `IF(${due.here}="",${quoted(t.askDue)},${checked})`;
  return native(`IF(${date.here}="","",${dated})`, state.kind === "entered" ? null : shownState(state));
}

/** Whether a cell holds a day that can be meant; a text is larger than any number. */
function isSound(ref: string): string {
  return `AND(ISNUMBER(${ref}),${ref}>=${firstDayOfAnyPaper},${ref}<${firstDayTooLate})`;
}
