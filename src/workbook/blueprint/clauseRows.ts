import type { Clause, Indicator } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { block } from "../cells/cellRange";
import type { ClauseAnswers } from "../../answers/answers";
import { columns } from "./columns";
import { blank, entered, text } from "./content";
import { answersOf, type Context } from "./context";
import { putDays, putEventDay, stateFromDays } from "./deadlineCells";
import { clauseName, indicatorName } from "../cells/names";
import type { Content } from "./blueprint";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { wordOf, wordsOfClause, wordsOfGate } from "./words";

const t = templateTh.area;

/** The precondition and the clauses, one row each, then the days that their deadlines are counted from. */
export function putClauses(sheet: SheetBuilder, context: Context, indicator: Indicator): readonly Ref[] {
  const { gate, clauses, key } = indicator;
  const answers = answersOf(context, indicator);
  const first = sheet.next;
  if (gate) sheet.put(first, columns.code, text(t.gate), "code");
  const gates = gate
    ? [putState(sheet, first, entered(answers.gate), wordsOfGate, indicatorName(key, "GATE"), gate.text)]
    : [];
  if (gate) finishRow(sheet, first);
  const firstClause = first + gates.length;
  const firstEvent = firstClause + clauses.length;
  let events = 0;
  const states = clauses.map((clause, index) => {
    const own = answers.clauses?.[clause.id] ?? {};
    const request = { indicator, clause, answers: own };
    const { deadline } = clause;
    const event = deadline && putEventDay(sheet, { ...request, deadline, row: firstEvent + events });
    if (event) events += 1;
    return putClause(sheet, context, { ...request, row: firstClause + index, event: event ?? null });
  });
  markStates(sheet, [...gates, ...states]);
  return [...gates, ...states];
}

interface ClauseRequest {
  readonly row: number;
  readonly indicator: Indicator;
  readonly clause: Clause;
  readonly event: Ref | null;
  readonly answers: ClauseAnswers;
}

function putClause(sheet: SheetBuilder, context: Context, request: ClauseRequest): Ref {
  const { row, indicator, clause, answers } = request;
  const name = (what: "STATE" | "LINK" | "NOTE"): string => clauseName(indicator.key, clause.id, what);
  sheet.put(row, columns.code, text(clause.id), "code");
  const state = putState(
    sheet,
    row,
    stateContent(sheet, context, request),
    wordsOfClause(clause),
    name("STATE"),
    clause.text,
  );
  sheet.put(row, columns.evidence, entered(answers.evidence), "inputText", name("LINK"));
  sheet.put(row, columns.note, entered(answers.note), "inputText", name("NOTE"));
  finishRow(sheet, row);
  return state;
}

function stateContent(sheet: SheetBuilder, context: Context, request: ClauseRequest): Content {
  const { clause, answers } = request;
  const { deadline } = clause;
  if (!deadline) return entered(answers.state);
  const days = putDays(sheet, context, { ...request, deadline });
  return answers.state === undefined ? stateFromDays(clause, days) : entered(answers.state);
}

function putState(
  sheet: SheetBuilder,
  row: number,
  content: Content,
  words: readonly string[],
  name: string,
  label: string,
): Ref {
  sheet.put(row, columns.text, text(label), "text");
  const state = sheet.put(row, columns.state, content, "inputState", name);
  const message = fill(t.stateMessage, { words: words.join("  ") });
  sheet.validate({ kind: "list", range: state.here, words, message });
  return state;
}

/** Boxes the cells of the row that nothing was put in. */
function finishRow(sheet: SheetBuilder, row: number): void {
  for (let column = columns.date; column <= columns.note; column += 1)
    if (!sheet.has(row, column)) sheet.put(row, column, blank, "text");
  sheet.fit(row);
}

function markStates(sheet: SheetBuilder, states: readonly Ref[]): void {
  const [first, last] = [states[0], states.at(-1)];
  if (!first || !last) return;
  const range = block(first.row, first.column, last.row, last.column);
  const is = (state: "done" | "late" | "incomplete" | "none"): string => `${first.here}="${wordOf(state)}"`;
  sheet.format({ range, when: is("done"), look: "good" });
  sheet.format({ range, when: `OR(${is("late")},${is("incomplete")})`, look: "warning" });
  sheet.format({ range, when: is("none"), look: "bad" });
}
