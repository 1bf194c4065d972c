import { findLaoType } from "../pack/laoType";
import { plainText } from "../text/plainText";
import { authoringEn } from "../texts/authoring.en";
import { authoringTh } from "../texts/authoring.th";
import { wordsOf, type ChoiceName } from "./choices";
import { nearest } from "../text/nearest";

/** A workbook is read alike whichever language its words are in. */
const languages = [authoringTh, authoringEn] as const;

const yes = new Set(["true", "1", "y", "✓", ...languages.map(({ words }) => plainText(words.yes))]);
const no = new Set(["false", "0", "n", "ไม่", "✗", ...languages.map(({ words }) => plainText(words.no))]);
const notStated = new Set(languages.map(({ words }) => plainText(words.notStated)));

/** true or false, or null where the word is neither. */
export function readYesNo(typed: string): boolean | null {
  const plain = plainText(typed);
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : null;
}

export function isNotStated(typed: string): boolean {
  return notStated.has(plainText(typed));
}

/** The code that a word of a list means, in Thai, in English or as the code itself. */
export function readChoice(name: ChoiceName, typed: string): string | null {
  const plain = plainText(typed);
  if (name === "laoTypes") return findLaoType(typed);
  for (const { choices } of languages)
    for (const [code, word] of wordsOf(choices, name))
      if (plain === plainText(code) || plain === plainText(word)) return code;
  return null;
}

/** The word of the list that was probably meant, in the language it was typed in; null where none is near. */
export function nearestChoice(name: ChoiceName, typed: string): string | null {
  const words = languages.flatMap(({ choices }) => wordsOf(choices, name).flat());
  return nearest(plainText(typed), words);
}
