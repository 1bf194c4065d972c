import { clauseStates, type ClauseState } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import { stateWords } from "../score/cell";
import type { AnsweredByCell, CellOf, CellPlace, ScoreIssue } from "../score/issue";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";
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
  return values.clause === "" ? "gate" : { clause: values.clause };
}

/** What an argument of a single cell is called. */
function argumentName(cells: FunctionsTexts["cells"], of: CellOf): string | null {
  switch (of) {
    case "percent":
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
    case "unknownWord":
      return fill(t.unknownWord, { ...found.values, cell, words: acceptedWords(texts) });
    case "stateNotOfClause": {
      const { state, states } = found.values;
      const names = { state: texts.states[state], states: bestFirst(states).map((one) => texts.states[one]) };
      return fill(t.stateNotOfClause, { cell, ...names });
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
