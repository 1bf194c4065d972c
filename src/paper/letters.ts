/**
 * Letters of neighbouring scripts that text recognition puts into Thai words. Devanagari and Thai have one ancestor, so
 * that each letter has its Thai one in the same place of the alphabet; Lao letters stand 128 places behind the Thai ones.
 */
const devanagari: ReadonlyMap<string, string> = pairs(
  "\u0915\u0916\u0917\u0918\u0919\u091A\u091B\u091C\u091D\u091E\u091F\u0920\u0921\u0922\u0923\u0924\u0925\u0926\u0927\u0928\u092A\u092B\u092C\u092D\u092E\u092F\u0930\u0932\u0935\u0936\u0937\u0938\u0939\u093E\u093F\u0940\u0941\u0942",
  "\u0E01\u0E02\u0E04\u0E06\u0E07\u0E08\u0E09\u0E0A\u0E0C\u0E0D\u0E0F\u0E10\u0E11\u0E12\u0E13\u0E15\u0E16\u0E17\u0E18\u0E19\u0E1B\u0E1C\u0E1E\u0E20\u0E21\u0E22\u0E23\u0E25\u0E27\u0E28\u0E29\u0E2A\u0E2B\u0E32\u0E34\u0E35\u0E38\u0E39",
);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from).map((letter, index) => [letter, to.charAt(index)]));
}

const laoOffset = 0x80;
const isThai = /^[\u0E01-\u0E3A\u0E40-\u0E5B]$/;

function thaiFor(letter: string): string | null {
  const known = devanagari.get(letter);
  if (known !== undefined) return known;
  const shifted = String.fromCharCode(letter.charCodeAt(0) - laoOffset);
  return /^[\u0E80-\u0EFF]$/.test(letter) && isThai.test(shifted) ? shifted : null;
}

const neighbours = /[\u0900-\u097F\u0E80-\u0EFF]+/g;
/** Letters of a script that no paper is written in; what they stand for can't be told. */
const foreign = /(?![\p{Script=Thai}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

export interface RepairedText {
  readonly text: string;
  /** Whether letters of another script were read as Thai ones. */
  readonly repaired: boolean;
  /** Whether letters are left that are neither Thai nor Latin. */
  readonly foreign: boolean;
}

/** The text with letters of Thai's neighbours, where they stand in a Thai word, read as the Thai letters of their sound. */
export function repairLetters(text: string): RepairedText {
  const repaired = text.replace(neighbours, (letters: string, at: number) => {
    const inThai = /[\u0E01-\u0E4E]/.test(text.charAt(at - 1) + text.charAt(at + letters.length));
    const thai = Array.from(letters, thaiFor);
    return inThai && thai.every((letter) => letter !== null) ? thai.join("") : letters;
  });
  return { text: repaired, repaired: repaired !== text, foreign: foreign.test(repaired) };
}
