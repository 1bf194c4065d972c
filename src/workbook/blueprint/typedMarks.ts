import { baseCutWord, notApplicableWord } from "../../score/cell";
import { toArabicDigits, toThaiDigits } from "../../text/thaiDigits";
import { quoted } from "../cells/quoted";
import { isTrouble } from "./formulas";

const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Blanks that come with pasted text, which TRIM leaves: a no-break space and one of no width. */
const pastedBlanks = ["\u00A0", "\u200B"] as const;

/** What stands in a cell without the blanks around it. */
export function trimmed(ref: string): string {
  return `TRIM(${pastedBlanks.reduce((rest, blank) => `SUBSTITUTE(${rest},"${blank}"," ")`, ref)})`;
}

/** The number in a cell, typed as a number or as text, in Arabic or Thai digits; #N/A where it is none. */
export function numberIn(ref: string): string {
  const arabic = digits.reduce(
    (rest, digit) => `SUBSTITUTE(${rest},"${toThaiDigits(digit)}","${digit}")`,
    trimmed(ref),
  );
  const others = digits.reduce((rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`, arabic);
  const isDigits = `SUBSTITUTE(${others},".","",1)=""`;
  return `IF(ISNUMBER(${ref}),${ref},IF(${isDigits},IFERROR(VALUE(${arabic}),NA()),NA()))`;
}

/** What that gives for an entry; null where it is no number. */
export function numberOf(entered: string | number | boolean): number | null {
  if (typeof entered === "number") return entered;
  const text = toArabicDigits(withoutBlanks(String(entered)));
  return /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

function withoutBlanks(text: string): string {
  return pastedBlanks.reduce((rest, blank) => rest.replaceAll(blank, " "), text).trim();
}

/** Typed full marks: blank until typed, #N/A where they are none above 0. */
export function typedFullFormula(ref: string): string {
  const number = numberIn(ref);
  return `IF(${trimmed(ref)}="","",IF(${number}>0,${number},NA()))`;
}

/**
 * A typed score: blank until typed, #N/A where it is none from 0 to the full marks.
 *
 * @param full A number; null where there is no limit.
 * @param words Those that take it out of both sums, which stay as they are.
 */
export function typedScoreText(ref: string, full: number | null, words: readonly string[]): string {
  const number = numberIn(ref);
  const limits = full === null ? `${number}>=0` : `AND(${number}>=0,${number}<=${full})`;
  const marks = `IF(${trimmed(ref)}="","",IF(${limits},${number},NA()))`;
  return keepingWords(ref, words, marks);
}

/** The same out of the full marks that another cell shows: blank as long as that is, and #N/A while it is in trouble. */
export function typedScoreOutOf(ref: string, full: string): string {
  const number = numberIn(ref);
  const marks = `IF(AND(${number}>=0,${number}<=${full}),${number},NA())`;
  const waiting = `IF(${number}>=0,"",NA())`;
  const entered = `IF(${full}="",${waiting},${marks})`;
  const known = `IF(${trimmed(ref)}="","",${entered})`;
  return keepingWords(ref, outWords, `IF(${isTrouble(full)},NA(),${known})`);
}

function keepingWords(ref: string, words: readonly string[], marks: string): string {
  return words.reduceRight(
    (rest, word) => `IF(${trimmed(ref)}=${quoted(word)},${quoted(word)},${rest})`,
    marks,
  );
}

/** The words by which marks leave both sums. */
const outWords: readonly string[] = [notApplicableWord, baseCutWord];
