import { clauseStates, type ClauseState } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import { stateWords } from "../score/cell";
import type { CellPlace, ScoreIssue } from "../score/issue";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";
import { sayIssue } from "./sayIssue";

/**
 * An issue as the officer reads it: the cell, what is wrong, and the remedy.
 *
 * @param cell The cell's name, where it is known better than by its place in the range.
 */
export function issueText(
  texts: FunctionsTexts,
  found: ScoreIssue,
  cell = cellText(texts, found.cell),
): string {
  return messageOf(texts, found, cell).trim();
}

function cellText({ cells }: FunctionsTexts, cell: CellPlace | null): string {
  return cell ? fill(cells[cell.of], { row: cell.row, column: cell.column }) : "";
}

function messageOf(texts: FunctionsTexts, found: ScoreIssue, cell: string): string {
  const { issue: t } = texts;
  switch (found.code) {
    case "unknownLaoType": {
      const types = laoTypes.map((type) => laoAbbreviations[type]);
      return fill(t.unknownLaoType, { ...found.values, types });
    }
    case "wrongCellCount": {
      const { given, expected, hasGate } = found.values;
      return fill(t.wrongCellCount, { given, expected, gateNote: hasGate ? texts.gateNote : "" });
    }
    case "unknownWord":
      return fill(t.unknownWord, { ...found.values, cell, words: acceptedWords(texts) });
    case "stateNotOfClause": {
      const { clause, state, states } = found.values;
      const names = { state: texts.states[state], states: bestFirst(states).map((one) => texts.states[one]) };
      return fill(t.stateNotOfClause, { cell, clause, ...names });
    }
    case "bareFraction": {
      const { number } = found.values;
      return fill(t.bareFraction, { cell, number, asFraction: Number((number * 100).toPrecision(12)) });
    }
    case "notAScore":
      return fill(t.notAScore, { cell, found: found.values.found, full: found.values.full ?? "?" });
    case "scoreMissing":
      return fill(t.scoreMissing, { cell, full: found.values.full ?? "?" });
    case "rangesDiffer":
      return fill(t.rangesDiffer, { counts: found.values.counts.join(" : ") });
    case "scoredButNotAsked":
    case "askedButLeftOut": {
      const { indicator, type } = found.values;
      return fill(t[found.code], { cell, indicator, type: type === null ? "" : laoAbbreviations[type] });
    }
    default:
      return sayIssue(t, found, { cell });
  }
}

function bestFirst(states: readonly ClauseState[]): readonly ClauseState[] {
  return clauseStates.filter((state) => states.includes(state)).reverse();
}

function acceptedWords(texts: FunctionsTexts): string {
  const list = (words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
  return fill(texts.words, {
    done: list(stateWords.done),
    late: list(stateWords.late),
    incomplete: list(stateWords.incomplete),
    none: list(stateWords.none),
  });
}
