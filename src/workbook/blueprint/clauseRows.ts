import type { CompiledIndicator } from "../../score/compile";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { block } from "../cells/cellRange";
import { columns } from "./columns";
import { blank, entered, text } from "./content";
import { enteredFor, marksOf, type Context } from "./context";
import { putDays, putEventDay, type DayRequest } from "./deadlineCells";
import { clauseEntryName, entryName } from "../cells/entryNames";
import type { Content } from "./blueprint";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { wordOf, wordsOfClause, wordsOfGate } from "../../score/words";

const t = templateTh.area;

/** The days that deadlines are counted from, then the precondition and the clauses in one block, a row each. */
export function putClauses(
  sheet: SheetBuilder,
  context: Context,
  { indicator }: CompiledIndicator,
): readonly Ref[] {
  const { gate, key } = indicator;
  const answers = enteredFor(context, indicator);
  const { fiscalYear } = context.pack;
  const rows = marksOf(context, indicator).clauses.map((standing) => {
    const request = { indicator, fiscalYear, standing, answers: answers.clauses?.[standing.clause.id] ?? {} };
    const row = sheet.next;
    const event = putEventDay(sheet, { ...request, row });
    if (event) finishRow(sheet, row);
    return { ...request, event };
  });
  const first = sheet.next;
  if (gate) sheet.put(first, columns.code, text(t.gate), "code");
  const gates = gate
    ? [putState(sheet, first, entered(answers.gate), wordsOfGate, entryName(key, "gate"), gate.text)]
    : [];
  if (gate) finishRow(sheet, first);
  const states = rows.map((request) => putClause(sheet, { ...request, row: sheet.next }));
  markStates(sheet, [...gates, ...states]);
  return [...gates, ...states];
}

function putClause(sheet: SheetBuilder, request: DayRequest): Ref {
  const { row, indicator, standing, answers } = request;
  const { clause } = standing;
  const name = (field: "state" | "evidence" | "note"): string =>
    clauseEntryName(indicator.key, clause.id, field);
  sheet.put(row, columns.code, text(clause.id), "code");
  const state = putState(
    sheet,
    row,
    stateContent(sheet, request),
    wordsOfClause(clause),
    name("state"),
    clause.text,
  );
  sheet.put(row, columns.evidence, entered(answers.evidence), "inputText", name("evidence"));
  sheet.put(row, columns.note, entered(answers.note), "inputText", name("note"));
  finishRow(sheet, row);
  return state;
}

function stateContent(sheet: SheetBuilder, request: DayRequest): Content {
  const { standing, answers } = request;
  const { deadline } = standing.clause;
  if (!deadline) return entered(answers.state);
  const follows = putDays(sheet, request, deadline);
  switch (standing.state.kind) {
    case "entered":
      return entered(standing.state.value);
    case "promptLeft":
      return entered(standing.state.prompt);
    default:
      return follows;
  }
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
