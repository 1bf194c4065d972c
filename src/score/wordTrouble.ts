import { plainStates, statesOfClause, type ClauseState } from "../pack/clauseState";
import type { Clause } from "../pack/schema";
import { nearest } from "../text/nearest";
import { plainText } from "../text/plainText";
import { doubtfulSigns, isErrorCell, notApplicableWord, quoteCell, stateWords } from "./cell";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";

/** The states that a clause can have; a precondition, which is none of the clauses, is met or not. */
export function statesOf(clause: Clause | undefined): readonly ClauseState[] {
  return clause ? statesOfClause(clause) : plainStates;
}

/** Why a checklist's cell says none of the states that it could have. */
export function wordTrouble(cell: unknown, states: readonly ClauseState[], place: CellPlace): ScoreIssue {
  if (isErrorCell(cell)) return scoreIssue("errorCell", {}, place);
  const found = quoteCell(cell);
  const plain = typeof cell === "string" && cell.length <= longestTypo ? plainText(cell) : "";
  if (doubtfulSigns.includes(plain)) return scoreIssue("doubtfulSign", { found, states }, place);
  if (plain === notApplicableWord) return scoreIssue("notAssessedTyped", {}, place);
  return scoreIssue("unknownWord", { found, near: nearWord(plain, states), states }, place);
}

/** A longer text is no slip of the hand in one of the words. */
const longestTypo = 60;
/** In a shorter word any letter changed makes it another. */
const shortestTypo = 3;

/** The word that was probably meant: one of a clause's own, and never the opposite of what was typed. */
function nearWord(plain: string, states: readonly ClauseState[]): string | null {
  if (plain.length < shortestTypo) return null;
  const words = states.flatMap((state) => stateWords[state]);
  return nearest(
    plain,
    words.filter((word) => word.length >= shortestTypo && saysNo(word) === saysNo(plain)),
  );
}

/** The Thai "not", with its tone mark or without. */
function saysNo(plain: string): boolean {
  return /^(ยัง)?ไม่?/.test(plain);
}
