import type { ClauseState } from "../../pack/clauseState";
import { baseCutWord, nothingToDoWords, stateWords, unfinishedWords } from "../../score/cell";

/** What looks the same on the screen and is another letter, with what stands for it: no width, no break, two letters for one. */
const lookalikes = [
  ["\u200B", ""],
  ["\u00A0", " "],
  ["\u0E40\u0E40", "\u0E41"],
  ["\u0E4D\u0E32", "\u0E33"],
] as const;

/** A cell's word without what nobody sees, as a formula of Excel 2010. */
export function plainWord(ref: string): string {
  return `TRIM(${lookalikes.reduce((rest, [seen, meant]) => `SUBSTITUTE(${rest},"${seen}","${meant}")`, ref)})`;
}

/** What that formula gives for an entry. */
export function asSheetReads(entered: string | number | boolean): string {
  const text = typeof entered === "boolean" ? String(entered).toUpperCase() : String(entered);
  return lookalikes
    .reduce((rest, [seen, meant]) => rest.replaceAll(seen, meant), text)
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
}

/** What a word in a checklist's cell is read as; its place, from 1, is its code on the sheet of words. */
export const wordMeanings = [
  "done",
  "late",
  "incomplete",
  "none",
  "nothingToDo",
  /** Begun and not finished: not done, but in a clause that can be incomplete nobody can tell which of the two. */
  "unfinished",
  "baseCut",
] as const;

export type WordMeaning = (typeof wordMeanings)[number];

export interface KnownWord {
  readonly word: string;
  readonly meaning: WordMeaning;
}

/** Other forms of a word, which the scorer takes for the same: Thai digits, wide letters, longer dashes. */
const otherForms: readonly KnownWord[] = [
  ...["๑", "／"].map((word) => ({ word, meaning: "done" as const })),
  ...["๐", "Ｘ", "–", "—", "−"].map((word) => ({ word, meaning: "none" as const })),
];

const states: readonly ClauseState[] = ["done", "late", "incomplete", "none"];

/** Every word that a checklist's cell may hold, each once, as Excel compares words: without regard to case. */
export const knownWords: readonly KnownWord[] = distinct([
  ...states.flatMap((meaning) => stateWords[meaning].map((word) => ({ word, meaning }))),
  ...nothingToDoWords.map((word) => ({ word, meaning: "nothingToDo" as const })),
  ...unfinishedWords.map((word) => ({ word, meaning: "unfinished" as const })),
  { word: baseCutWord, meaning: "baseCut" },
  ...otherForms,
]);

function distinct(words: readonly KnownWord[]): readonly KnownWord[] {
  const first = new Map<string, KnownWord>();
  for (const one of words) {
    const plain = asSheetReads(one.word).toLowerCase();
    if (plain !== "" && !first.has(plain)) first.set(plain, one);
  }
  return [...first.values()];
}

/** The word that stands for all of its meaning: what drop-downs offer and native formulas compare with. */
export function chiefWord(meaning: WordMeaning): string {
  switch (meaning) {
    case "nothingToDo":
      return nothingToDoWords[0] ?? "";
    case "baseCut":
      return baseCutWord;
    case "unfinished":
      return stateWords.none[0] ?? "";
    default:
      return stateWords[meaning][0] ?? "";
  }
}

const meanings: ReadonlyMap<string, WordMeaning> = new Map(
  knownWords.map(({ word, meaning }) => [asSheetReads(word).toLowerCase(), meaning]),
);

/** What the sheet of words makes of an entry; null for a word that it does not have. */
export function meaningOf(entered: string | number | boolean): WordMeaning | null {
  return meanings.get(asSheetReads(entered).toLowerCase()) ?? null;
}

/** Excel's limit of a conditional format's formula where it is typed, less what stands around the words. */
const mostOfCondition = 190;

/** The first words of each meaning, as many as a condition has room for, between bars. */
const listed: ReadonlyMap<WordMeaning, string> = new Map(
  wordMeanings.map((meaning) => [meaning, `|${firstWords(meaning).join("|")}|`]),
);

function firstWords(meaning: WordMeaning): readonly string[] {
  let room = mostOfCondition;
  const words: string[] = [];
  for (const one of knownWords) {
    if (one.meaning !== meaning || one.word.length >= room) continue;
    words.push(one.word.toLowerCase());
    room -= one.word.length + 1;
  }
  return words;
}

/**
 * Whether a cell holds a word of the meaning, as a condition that refers to no other sheet: every Excel takes it in a
 * conditional format. It knows the first words only where they are many; the look of a cell then waits, never its score.
 */
export function means(ref: string, meaning: WordMeaning): string {
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${ref}))&"|","${listed.get(meaning) ?? ""}"))`;
}
