import { toArabicDigits } from "./thaiDigits";

/** What leaves no trace on the screen: zero-width and direction marks, soft hyphens, control characters. */
const invisible = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Control}/gu;
/** Sara am typed as its two halves, in either order, a tone mark between them. */
const splitSaraAm = /\u0E4D([\u0E48-\u0E4B]*)\u0E32|\u0E32([\u0E48-\u0E4B]*)\u0E4D/g;
/** A tone mark typed after the vowel that follows its letter, as in ผา่น and นำ้. */
const lateTone = /([\u0E30\u0E32\u0E33])([\u0E48-\u0E4B]+)/g;
/** The same with อ for a vowel at the end of a word, as in ขอ้. */
const lateToneOfO = /(\u0E2D)([\u0E48-\u0E4B]+)(?![\u0E01-\u0E4E])(?<=[\u0E01-\u0E2C\u0E2E]\1\2)/g;
/** The marks over and under one letter. */
const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}/g;
const fullWidth = /[\uFF01-\uFF5E]/g;
/** Hyphens, dashes and the minus sign, which look alike in a cell. */
const dash = /[\p{Dash_Punctuation}\u2212]/gu;
/** Printed signs of ASCII without a blank, such as the number of a clause: nothing of them is another way to type something else. */
const alreadyPlain = /^[!-~]*$/;

/**
 * What a person typed, with the differences that nobody sees or means taken out: one Unicode form, one kind of digit
 * and of dash, no invisible characters, single spaces, lower case; Thai marks in the order in which they are written,
 * each once, however they were typed. `"  ตัวช้ีวัดท่ี ๓ "` → `"ตัวชี้วัดที่ 3"`.
 */
export function plainText(typed: string): string {
  return withoutHidden(typed).toLowerCase();
}

/** The same with capitals kept, for numbers such as `1A`. */
export function withoutHidden(typed: string): string {
  if (alreadyPlain.test(typed)) return typed;
  return asPrinted(toArabicDigits(typed))
    .replace(fullWidth, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replace(dash, "-");
}

/** What a reader sees, digits and dashes as they are printed: single spaces, no invisible characters, marks in their order. */
export function asPrinted(text: string): string {
  return inThaiOrder(text.normalize("NFC").replace(invisible, "").replace(/\s+/g, " ").trim());
}

function inThaiOrder(text: string): string {
  return text
    .replace(/\u0E40\u0E40/g, "\u0E41")
    .replace(splitSaraAm, "$1$2\u0E33")
    .replace(lateTone, "$2$1")
    .replace(lateToneOfO, "$2$1")
    .replace(marks, oncePerLetter);
}

/** Vowels before tones, as they are written, and none twice. */
function oncePerLetter(marksOfLetter: string): string {
  const once = [...new Set(marksOfLetter)];
  return [...once.filter((mark) => !isAboveVowel(mark)), ...once.filter(isAboveVowel)].join("");
}

/** Tone marks and the killer, which stand above a vowel. */
function isAboveVowel(mark: string): boolean {
  return mark >= "\u0E48" && mark <= "\u0E4C";
}
