import { clauseStates, type ClauseState } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import { stateWords } from "../score/cell";
import type { CellPlace, ScoreIssue } from "../score/issue";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { asShown } from "../score/rounding";
import { wordOf } from "../score/words";
import { fill } from "../texts/texts";
import { dayIssueText } from "./dayIssueText";
import { sayIssue } from "./sayIssue";

/** An issue as the officer reads it: the cell, what is wrong, and the remedy. */
export function issueText(texts: FunctionsTexts, found: ScoreIssue): string {
  return messageOf(texts, found, cellText(texts, found.cell)).trim();
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
    case "unknownWord": {
      const { near, states } = found.values;
      const guess = near === null ? "" : fill(texts.guess, { near });
      return fill(t.unknownWord, {
        cell,
        found: found.values.found,
        guess,
        words: acceptedWords(texts, states),
      });
    }
    case "doubtfulSign":
    case "wordOfTwoStates": {
      const words = bestFirst(found.values.states).map(wordOf).join(texts.or);
      return fill(t[found.code], { cell, found: found.values.found, words });
    }
    case "stateNotOfClause": {
      const { clause, state, states } = found.values;
      const names = { state: texts.states[state], states: bestFirst(states).map((one) => texts.states[one]) };
      return fill(t.stateNotOfClause, { cell, clause: clauseName(texts, clause), ...names });
    }
    case "nothingToDoCountsNot": {
      const clause = clauseName(texts, found.values.clause);
      return fill(t.nothingToDoCountsNot, { ...found.values, cell, clause });
    }
    case "bareFraction": {
      const { number } = found.values;
      const asFraction = asShown(number * 100);
      const typed =
        asFraction > 1 ? fill(texts.withoutSign, { percent: asFraction }) : `'${String(asFraction)}%`;
      const text = found.cell?.of === "percent" ? texts.level.bareFraction : t.bareFraction;
      return fill(text, { cell, number, asFraction, typed });
    }
    case "zeroMayBeBlank":
      return fill(found.cell?.of === "percent" ? texts.level.zeroMayBeBlank : t.zeroMayBeBlank, { cell });
    case "notAScore": {
      const words = found.cell?.of === "checklist" ? "" : texts.outWords;
      const { full } = found.values;
      return fill(t.notAScore, { cell, found: found.values.found, marks: marksText(texts, full), words });
    }
    case "scoreMissing":
      return fill(t.scoreMissing, { cell, marks: marksText(texts, found.values.full) });
    case "rangesDiffer":
      return fill(t.rangesDiffer, { counts: found.values.counts.join(" : ") });
    case "scoredButNotAsked":
    case "askedButLeftOut": {
      const { indicator, type } = found.values;
      return fill(t[found.code], { cell, indicator, type: type === null ? "" : laoAbbreviations[type] });
    }
    case "notADate":
    case "dayNotMeant":
    case "dayBeforeStart":
      return dayIssueText(texts, found, cell);
    default:
      return sayIssue(t, found, { cell });
  }
}

function bestFirst(states: readonly ClauseState[]): readonly ClauseState[] {
  return clauseStates.filter((state) => states.includes(state)).reverse();
}

/** Null is the precondition. */
function clauseName(texts: FunctionsTexts, clause: string | null): string {
  return clause === null ? texts.checklist.gate : fill(texts.clause, { clause });
}

function marksText(texts: FunctionsTexts, full: number | null): string {
  return full === null ? texts.marksFromZero : fill(texts.marksUpTo, { full });
}

/** So many of a state's words are told: the rest are their like. */
const wordsTold = 7;

/** One state a line. */
function acceptedWords(texts: FunctionsTexts, states: readonly ClauseState[]): string {
  const lines = bestFirst(states).map((state) => {
    const words = stateWords[state].filter((word) => word !== "").slice(0, wordsTold);
    const line = fill(texts.wordsOfState, { state: texts.states[state], words: words.join(" · ") });
    return state === "none" ? `${line}${texts.orBlank}` : line;
  });
  return [texts.words, ...lines].join("\n");
}
