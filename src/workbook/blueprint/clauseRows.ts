import { plainStates, type ClauseState } from "../../pack/clauseState";
import type { Clause } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { block } from "../cells/cellRange";
import { columns } from "./columns";
import { blank, entered, text } from "./content";
import { enteredFor, marksOf, type Context } from "./context";
import { putDays, putEventDay, stateFormula, type DayRequest } from "./deadlineCells";
import { clauseEntryName, entryName } from "../cells/entryNames";
import type { Content } from "./blueprint";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { wordsOfClause, wordsOfGate } from "../../score/words";
import { statePrompt } from "./statePrompt";
import { means } from "./wordTable";

const t = templateTh.area;

/** The precondition and the clauses, one row each, then the days that their deadlines are counted from. */
export function putClauses(
  sheet: SheetBuilder,
  context: Context,
  { indicator }: CompiledIndicator,
): readonly Ref[] {
  const { gate, clauses, key } = indicator;
  const standings = marksOf(context, indicator).clauses;
  const answers = enteredFor(context, indicator);
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
  const firstClause = first + gates.length;
  const firstEvent = firstClause + clauses.length;
  let events = 0;
  const states = clauses.map((clause, index) => {
    const standing = standings[index];
    if (!standing) throw new Error(`no standing of clause ${clause.id}`);
    const request = { indicator, standing, answers: answers.clauses?.[clause.id] ?? {} };
    const event = putEventDay(sheet, { ...request, row: firstEvent + events });
    if (event) events += 1;
    return putClause(sheet, { ...request, row: firstClause + index, event });
  });
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
  if (!standing.clause.deadline) return entered(answers.state);
  const days = putDays(sheet, request);
  return standing.state.kind === "entered" ? entered(standing.state.value) : stateFormula(standing, days);
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
