import { clauseStates, type ClauseState } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import { stateWords } from "../score/cell";
import type { AnsweredByCell, CellOf, CellPlace, ScoreIssue } from "../score/issue";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { asShown } from "../score/rounding";
import { wordOf } from "../score/words";
import { fill } from "../texts/texts";
import { dayIssueText } from "./dayIssueText";
import { sayIssue } from "./sayIssue";

/** Where a cell is on its sheet, such as "B5"; null where the host does not tell. */
export type AddressOf = (place: CellPlace) => string | null;

const unknownAddress: AddressOf = () => null;

/** An issue as the officer reads it: the cell, what is wrong, and the remedy. */
export function issueText(
  texts: FunctionsTexts,
  found: ScoreIssue,
  addressOf: AddressOf = unknownAddress,
): string {
  return messageOf(texts, found, cellText(texts, found, addressOf)).trim();
}

/** "ข้อ 3 (เซลล์ B5)"; without an address what the cell answers, else its place, which is no row of the sheet. */
function cellText({ cells, place: t }: FunctionsTexts, found: ScoreIssue, addressOf: AddressOf): string {
  const { cell } = found;
  if (cell === null) return "";
  const { of, row, column, answers = answeredIn(found) } = cell;
  const address = addressOf(cell);
  const name =
    answers === undefined ? argumentName(cells, of) : answers === "gate" ? t.gate : fill(t.clause, answers);
  if (address === null) return name ?? fill(cells[of], { row, column });
  const at = fill(t.cell, { address });
  return name === null ? at : fill(t.named, { name, cell: at });
}

/** The clause that an issue is about; the precondition has no number. */
function answeredIn({ values }: ScoreIssue): AnsweredByCell | undefined {
  if (!("clause" in values)) return undefined;
  return values.clause === "" || values.clause === null ? "gate" : { clause: values.clause };
}

/** What an argument of a single cell is called. */
function argumentName(cells: FunctionsTexts["cells"], of: CellOf): string | null {
  switch (of) {
    case "percent":
    case "target":
    case "due":
    case "sent":
    case "perDay":
      return cells[of];
    default:
      return null;
  }
}

function messageOf(texts: FunctionsTexts, found: ScoreIssue, cell: string): string {
  const { issue: t } = texts;
  switch (found.code) {
    case "unknownLaoType": {
      const types = laoTypes.map((type) => laoAbbreviations[type]);
      return fill(t.unknownLaoType, { ...found.values, types });
    }
    case "fullMarksByType": {
      const { of, groups } = found.values;
      const marks = groups.map(({ laoTypes: own, marks: full }) =>
        fill(texts.marksOfTypes, { types: own.map((type) => laoAbbreviations[type]), marks: full }),
      );
      const what = "area" in of ? fill(texts.ofArea, of) : fill(texts.ofIndicator, of);
      return fill(t.fullMarksByType, { of: what, marks: marks.join("; ") });
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
      const { state, states } = found.values;
      const names = { state: texts.states[state], states: bestFirst(states).map((one) => texts.states[one]) };
      return fill(t.stateNotOfClause, { cell, ...names });
    }
    case "nothingToDoCountsNot": {
      const clause = clauseName(texts, found.values.clause);
      return fill(t.nothingToDoCountsNot, { ...found.values, cell, clause });
    }
    case "bareFraction": {
      const { number, upTo } = found.values;
      const asFraction = asShown(number * 100);
      const typed =
        asFraction > upTo ? fill(texts.withoutSign, { percent: asFraction }) : `'${String(asFraction)}%`;
      return fill(saidOf(texts, found).bareFraction, { cell, number, asFraction, typed });
    }
    case "numberOutOfRange":
      return fill(t.numberOutOfRange, { ...found.values, cell, most: found.values.most ?? "∞" });
    case "zeroMayBeBlank":
      return fill(saidOf(texts, found).zeroMayBeBlank, { cell });
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

/** What is said of a percent, by what it is for. */
function saidOf(
  { level, target, issue }: FunctionsTexts,
  { cell }: ScoreIssue,
): FunctionsTexts["level"] | FunctionsTexts["target"] | FunctionsTexts["issue"] {
  switch (cell?.of) {
    case "percent":
      return level;
    case "target":
      return target;
    default:
      return issue;
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
