import { clauseStates, type ClauseState } from "../../pack/clauseState";
import { baseCutWord, nothingToDoWords, rankOf, stateWords } from "../../score/cell";
import { arrayOf, call, literal, type Expression, type Literal } from "./syntax";
import { refer, sizeOf, type CellRange } from "../cells/cellRange";

/**
 * What a cell of a native checklist may hold: what the template's drop-downs and check boxes write, and nothing.
 *
 * LPA.SCORE takes many more words. A native formula that took them all would be ten times as long and no auditor would
 * read it: a template's native copy has a cell beside each entry that looks its word up and gives one of these. For any
 * other word the formula gives #N/A; it never takes one for another.
 * Cells are compared with `=`, not counted with COUNTIF: to COUNTIF the texts "1" and "01" are one number.
 */
const wordsOf: Readonly<Record<ClauseState, readonly Literal[]>> = {
  done: [stateWords.done[0] ?? "", true],
  late: stateWords.late.slice(0, 1),
  incomplete: stateWords.incomplete.slice(0, 1),
  none: ["", stateWords.none[0] ?? "", false],
};

/** Counts as done in a clause whose paper says that having nothing to do counts. */
export const nothingToDo: WordLiterals = nothingToDoWords.slice(0, 1);

export type WordLiterals = readonly Literal[];

export const baseCutWords: WordLiterals = [baseCutWord];

/** The words for some states (a bit set over state ranks), the best state first. */
export function wordsFor(states: number): WordLiterals {
  const asked = [...clauseStates].reverse().filter((state) => ((states >> rankOf[state]) & 1) === 1);
  return asked.flatMap((state) => wordsOf[state]);
}

/**
 * How many cells hold one of the words. They must not be those of `none`: a blank cell equals both "" and FALSE, and
 * would be counted twice.
 */
export function countOfWords(cells: CellRange, words: WordLiterals): Expression {
  const found = `(${equalsOneOf(cells, words)})*1`;
  return sizeOf(cells) === 1 && words.length === 1 ? found : call("SUMPRODUCT", found);
}

/** How many cells hold none of the words, of which there are several: SUMPRODUCT counts products, not lone TRUEs. */
export function countOther(cells: CellRange, words: WordLiterals): Expression {
  return call("SUMPRODUCT", words.map((word) => `(${refer(cells)}<>${literal(word)})`).join("*"));
}

/** Whether one cell holds one of the words. */
export function holdsOneOf(cell: CellRange, words: WordLiterals): Expression {
  return words.length === 1 ? equalsOneOf(cell, words) : call("OR", equalsOneOf(cell, words));
}

/** Every cell against every word: for SUMPRODUCT and OR only, which take it without array entry. */
function equalsOneOf(cells: CellRange, words: WordLiterals): Expression {
  const [first = "", ...more] = words;
  const isRow = cells.width > 1;
  return `${refer(cells)}=${more.length === 0 ? literal(first) : arrayOf(words, isRow ? ";" : ",")}`;
}
