import { clauseStates } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import { stateWords } from "../score/cell";
import type { ScoreIssue } from "../score/issue";
import { fill, type Texts } from "../texts/texts";

/** An issue as the officer reads it: the cell, what is wrong, and the remedy. */
export function issueText(texts: Texts, { code, cell, values }: ScoreIssue): string {
  return fill(texts.issue[code], {
    ...values,
    ...extras(texts, values),
    found: values["cell"] ?? "",
    cell: cell ? fill(texts.cells[cell.of], { row: cell.row, column: cell.column }) : "",
  }).trim();
}

function extras(texts: Texts, values: ScoreIssue["values"]): Record<string, string> {
  const { number, state, states, first, second, third, type } = values;
  const laoType = laoTypes.find((one) => one === type);
  return {
    words: acceptedWords(texts),
    gateNote: values["gate"] === 1 ? texts.gateNote : "",
    types: laoTypes.map((one) => laoAbbreviations[one]).join(texts.listSeparator),
    counts: [first, second, third].filter((count) => count !== undefined).join(" : "),
    ...(typeof number === "number" ? { asFraction: String(Number((number * 100).toPrecision(12))) } : {}),
    ...(state === undefined ? {} : { state: stateNames(texts, String(state)) }),
    ...(states === undefined ? {} : { states: stateNames(texts, String(states)) }),
    ...(laoType && { type: laoAbbreviations[laoType] }),
  };
}

function stateNames(texts: Texts, codes: string): string {
  return clauseStates
    .filter((state) => codes.split(",").includes(state))
    .map((state) => texts.states[state])
    .reverse()
    .join(texts.listSeparator);
}

function acceptedWords(texts: Texts): string {
  const list = (words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
  return fill(texts.words, {
    done: list(stateWords.done),
    late: list(stateWords.late),
    incomplete: list(stateWords.incomplete),
    none: list(stateWords.none),
  });
}
