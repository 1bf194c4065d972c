import { clauseStates } from "../pack/clauseState";
import { laoTypes } from "../pack/laoType";

/** The closed lists of words a cell may hold, by their codes in the pack. The words officers see are texts. */
export const choices = {
  overall: ["sum", "meanOfAreas"],
  goalKind: ["quality", "quantity"],
  counted: ["real", "pilot"],
  setBy: ["province"],
  measureKind: ["percent", "mean", "number"],
  measureBetter: ["lower"],
  rubric: ["bands", "manual", "sumOfItems", "bestOfItems"],
  states: clauseStates,
  deadlineAfter: ["fiscalYearEnd", "event"],
  deadlineBefore: ["event"],
  noteOf: ["pack", "area", "unit", "indicator"],
  noteKind: ["trap", "reading", "unknown", "erratum"],
  changeKind: ["same", "reworded", "split", "merged", "new", "dropped"],
  laoTypes,
  /** What an overlay does to an indicator of its base. */
  baseChange: ["replaced", "dropped"],
} as const;

export type ChoiceName = keyof typeof choices;
export type ChoiceWord<Name extends ChoiceName> = (typeof choices)[Name][number];

/** Every choice list with its words in one language. */
export type ChoiceWords = {
  readonly [Name in ChoiceName]: Readonly<Record<ChoiceWord<Name>, string>>;
};

/** The codes of a list with their words, in the list's order. */
export function wordsOf(words: ChoiceWords, name: ChoiceName): readonly (readonly [string, string])[] {
  const ofList: Readonly<Record<string, string>> = words[name];
  return choices[name].map((code) => [code, ofList[code] ?? code]);
}
