import { clauseStates, plainStates, type ClauseState } from "../pack/clauseState";
import type { Clause } from "../pack/schema";
import { nothingToDoWords, stateWords } from "./cell";

/** The word that drop-downs and formulas write for a state; every reader of states knows it. */
export function wordOf(state: ClauseState): string {
  return stateWords[state][0] ?? "";
}

/** The words a clause's cell may hold, the best state first. */
export function wordsOfClause({ states = plainStates, nothingToDo }: Clause): readonly string[] {
  const own = [...clauseStates].reverse().filter((state) => states.includes(state));
  return [...own.map(wordOf), ...(nothingToDo === undefined ? [] : nothingToDoWords.slice(0, 1))];
}

export const wordsOfGate: readonly string[] = [wordOf("done"), wordOf("none")];
