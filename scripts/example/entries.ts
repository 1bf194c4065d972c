import type { Answers, ClauseAnswers, Entered, IndicatorAnswers } from "../../src/answers/answers";
import type { Clause, Indicator } from "../../src/pack/schema";
import { wordOf, wordsOfClause } from "../../src/score/words";
import type { Content } from "./exampleSheet";

/** One row of a checklist: what is asked, what is entered, and the words to choose from where it is no check box. */
export interface Entry {
  readonly text: string;
  readonly content: Content;
  readonly words: readonly string[];
}

/**
 * The rows of an indicator's checklist, in the order in which LPA.SCORE takes them.
 *
 * @throws Error where the indicator is entered in a way that the example has no rows for.
 */
export function entriesOf(indicator: Indicator, { indicators }: Answers): readonly Entry[] {
  const answers = indicators[indicator.key] ?? {};
  const { gate, clauses, measure } = indicator;
  if (measure?.kind === "percent") return countsOf(measure, answers);
  if (measure || clauses.length === 0) throw new Error(`the example has no rows for ${indicator.key}`);
  const gates = gate ? [box(gate.text, answers.gate)] : [];
  return [...gates, ...clauses.map((clause) => clauseEntry(clause, answers.clauses?.[clause.id] ?? {}))];
}

function countsOf(
  { done, all }: { readonly done: string; readonly all: string },
  answers: IndicatorAnswers,
): readonly Entry[] {
  return [
    { text: done, content: numberIn(answers.done), words: [] },
    { text: all, content: numberIn(answers.all), words: [] },
  ];
}

function numberIn(entered: Entered | undefined): number | null {
  return typeof entered === "number" ? entered : null;
}

/** A clause that is done or not is ticked; one that can be late or incomplete too takes a word. */
function clauseEntry(clause: Clause, { state }: ClauseAnswers): Entry {
  if (!clause.states) return box(clause.text, state);
  const done = clause.states.includes("incomplete") ? "ครบถ้วน" : "ทันเวลา";
  const words = wordsOfClause(clause).map((word) => (word === wordOf("done") ? done : word));
  const entered = state === wordOf("done") ? done : state;
  return { text: clause.text, content: typeof entered === "string" ? entered : null, words };
}

function box(text: string, entered: Entered | undefined): Entry {
  return { text, content: { ticked: entered === undefined ? null : entered === wordOf("done") }, words: [] };
}
