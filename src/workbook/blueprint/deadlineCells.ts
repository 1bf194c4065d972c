import type { ClauseAnswers } from "../../answers/answers";
import { plainStates } from "../../pack/clauseState";
import type { Deadline, Indicator } from "../../pack/schema";
import { dayPrompts } from "../../score/dayPrompts";
import { dayWindow } from "../../score/dayWindow";
import { countsFrom, workingDaysOf } from "../../score/deadline";
import { wordOf } from "../../score/words";
import { functionsTh } from "../../texts/functions.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { dayText } from "../../words/dayText";
import { shownState } from "../../words/shownInSheet";
import type { ClauseStanding } from "../../year/clauseStanding";
import { rangeBetween, referFixed } from "../cells/cellRange";
import { clauseEntryName } from "../cells/entryNames";
import { quoted } from "../cells/quoted";
import type { Content, NativeContent, ValidationBlueprint } from "./blueprint";
import { columns } from "./columns";
import { blank, entered, native, number, text } from "./content";
import { dayFormulas, dueFormula, type DayFormulas } from "./dayFormulas";
import { daysOnly } from "./days";
import type { Ref, SheetBuilder } from "./sheetBuilder";

const t = templateTh.area;

export interface DayRequest {
  readonly row: number;
  readonly indicator: Indicator;
  /** The pack's, Buddhist. */
  readonly fiscalYear: number;
  readonly standing: ClauseStanding;
  /** The cell with the day of the event that is counted from, or null. */
  readonly event: Ref | null;
  /** The cells of the holidays, from any sheet. */
  readonly holidays: string;
  readonly answers: ClauseAnswers;
}

/**
 * The day done and the due day of a clause, side by side; the due day may be overwritten.
 *
 * @returns The formula of the state that follows from them.
 */
export function putDays(sheet: SheetBuilder, request: DayRequest, deadline: Deadline): NativeContent {
  const { row, indicator, fiscalYear, holidays, standing, answers } = request;
  const name = (field: "date" | "due"): string => clauseEntryName(indicator.key, standing.clause.id, field);
  const date = sheet.put(row, columns.date, entered(answers.date), "inputDay", name("date"));
  const due = sheet.put(row, columns.due, dueContent(request), "inputDay", name("due"));
  const event = request.event?.here ?? null;
  sheet.validate(dateRule(request, deadline, { date, due }));
  sheet.validate(daysOnly(due.here, dayWindow(fiscalYear)));
  return stateFormula(
    standing,
    dayFormulas(deadline, fiscalYear, { date: date.here, due: due.here, event, holidays }),
    date,
  );
}

/**
 * Lets no day in before the one from which the deadline counts, unless a due day of the officer's own stands beside it. Of
 * working days that condition is longer than Excel lets a rule be; there the state's formula alone refuses the day.
 */
function dateRule(
  { fiscalYear, event, holidays }: DayRequest,
  deadline: Deadline,
  { date, due }: Readonly<Record<"date" | "due", Ref>>,
): ValidationBlueprint {
  const start = countsFrom(deadline, fiscalYear, null);
  const refs = { date: pinned(date), due: pinned(due), event: event && pinned(event), holidays };
  const alert =
    start === null
      ? event && "after" in deadline && t.dateAlertEvent
      : fill(t.dateAlertStart, { start: dayText(start, functionsTh.days.format) });
  const isLong = workingDaysOf(deadline) !== null;
  return daysOnly(date.here, dayWindow(fiscalYear, isLong ? null : start), {
    ...(!isLong && { least: dayFormulas(deadline, fiscalYear, refs).first }),
    ...(event && { prompt: t.datePromptEvent }),
    ...(typeof alert === "string" && { alert }),
  });
}

/** A row for the day that a clause's deadline is counted from, where only the officer knows it. */
export function putEventDay(sheet: SheetBuilder, request: Omit<DayRequest, "event">): Ref | null {
  const { row, indicator, fiscalYear, standing, answers } = request;
  const { id, deadline } = standing.clause;
  if (!deadline || !("event" in deadline)) return null;
  sheet.put(row, columns.code, text(t.event), "code");
  sheet.put(row, columns.text, text(fill(t.eventText, { clause: id, event: deadline.event })), "text");
  const name = clauseEntryName(indicator.key, id, "event");
  const ref = sheet.put(row, columns.date, entered(answers.event), "inputDay", name);
  sheet.validate(daysOnly(ref.here, dayWindow(fiscalYear)));
  return ref;
}

/** $D$38, which a validation means whichever cell it is looked at from. */
function pinned({ row, column }: Ref): string {
  return referFixed(rangeBetween(null, { row, column }));
}

function dueContent({ standing, answers, event, fiscalYear, holidays }: DayRequest): Content {
  const { due, clause } = standing;
  if (answers.due !== undefined && answers.due !== "") return entered(answers.due);
  if (due.kind === "day" && due.from === "pack") return number(due.day);
  const refs = { event: event?.here ?? null, holidays };
  const formula = clause.deadline && dueFormula(clause.deadline, fiscalYear, refs);
  return formula ? native(formula, shownDue(standing)) : blank;
}

function shownDue({ due }: ClauseStanding): number | string {
  switch (due.kind) {
    case "none":
      return "";
    case "day":
      return due.day;
    case "holidays":
      return dayPrompts.checkHolidays;
    case "refused":
      return dayPrompts.checkDay;
  }
}

/**
 * The state that follows from the days: in time, or late, which in a clause without that state is not done.
 *
 * Where a day is missing or cannot be meant – pasted text, a Buddhist year – the words say so, and no score is asked for:
 * a state that nobody entered would be a wrong score.
 */
function stateFormula({ clause, state }: ClauseStanding, days: DayFormulas, date: Ref): NativeContent {
  const { states = plainStates } = clause;
  const late = wordOf(states.includes("late") ? "late" : "none");
  const compared = `IF(INT(${date.here})<=${days.due},${quoted(wordOf("done"))},${quoted(late)})`;
  const checked = `IF(AND(${days.isDueSound},${days.isDateSound}),${compared},${quoted(dayPrompts.checkDay)})`;
  const asked = days.asks.reduceRight(
    (rest, { when, prompt }) => `IF(${when},${quoted(prompt)},${rest})`,
    checked,
  );
  const isTyped = state.kind === "entered" || state.kind === "promptLeft";
  return native(`IF(${date.here}="","",${asked})`, isTyped ? null : shownState(state));
}
