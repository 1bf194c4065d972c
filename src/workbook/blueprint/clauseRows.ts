import { plainStates, type ClauseState } from "../../pack/clauseState";
import type { Clause } from "../../pack/schema";
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
import { wordsOfClause, wordsOfGate } from "../../score/words";
import { statePrompt } from "./statePrompt";
import { means } from "./wordTable";

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
    const own = answers.clauses?.[standing.clause.id] ?? {};
    const request = { indicator, fiscalYear, standing, answers: own, holidays: context.holidays.days };
    const row = sheet.next;
    const event = putEventDay(sheet, { ...request, row });
    if (event) finishRow(sheet, row);
    return { ...request, event };
  });
  const first = sheet.next;
  if (gate) sheet.put(first, columns.code, text(t.gate), "code");
  const gates = gate
    ? [
        putState(
          sheet,
          first,
          entered(answers.gate),
          { words: wordsOfGate, prompt: gatePrompt },
          entryName(key, "gate"),
          gate.text,
        ),
      ]
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
    { words: wordsOfClause(clause), prompt: promptOf(clause) },
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

/** The words of the drop-down, and what the cell says that may be typed. */
interface Offered {
  readonly words: readonly string[];
  readonly prompt: string;
}

const gatePrompt = statePrompt(["done", "none"], false);

function promptOf({ states = plainStates, nothingToDo, deadline }: Clause): string {
  const meanings = nothingToDo === undefined ? states : ([...states, "nothingToDo"] as const);
  return statePrompt(meanings, deadline !== undefined);
}

function putState(
  sheet: SheetBuilder,
  row: number,
  content: Content,
  offered: Offered,
  name: string,
  label: string,
): Ref {
  sheet.put(row, columns.text, text(label), "text");
  const state = sheet.put(row, columns.state, content, "inputState", name);
  const message = fill(t.stateMessage, { words: offered.words.join("  ") });
  sheet.validate({ kind: "offer", range: state.here, message, ...offered });
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
  const is = (state: ClauseState): string => means(first.here, state);
  sheet.format({ range, when: is("done"), look: "good" });
  sheet.format({ range, when: `OR(${is("late")},${is("incomplete")})`, look: "warning" });
  sheet.format({ range, when: is("none"), look: "bad" });
}
