import { distance } from "fastest-levenshtein";
import { plainText } from "../text/plainText";
import { asShown } from "./rounding";

/** What a name comes to: the thing, none, or the one of that number, whose title is another than the one typed. */
export type NumberedFound<Value> =
  | { readonly kind: "found"; readonly value: Value }
  | { readonly kind: "none" }
  | { readonly kind: "otherTitle"; readonly value: Value };

/** No name with its title is longer; a longer text is none. */
const longestName = 1_000;

/** A cell as a name to look up; what can't be a name becomes one that nothing bears. */
export function plainName(cell: unknown): string {
  if (typeof cell === "number") return String(asShown(cell));
  return typeof cell === "string" && cell.length <= longestName ? plainText(cell) : "";
}

/** What officers put before a number. */
const before = /^(?:ตัวชี้วัด(?:ย่อย)?|ข้อ(?:ย่อย)?|indicator|kpi|clause|no\.?)? ?(?:ที่|:)? ?/;
/** A number of digits ends where the title begins, be it without a blank: "3.การจัดทำ". */
const digitsFirst = /^\(?(\d+(?:\.\d+)*)[.):]* ?(\p{L}.*)?$/u;
const wordFirst = /^\(?([^\s():]+?)[.):]*(?: (.*))?$/;

/**
 * Finds what a plain name means: "3", "3.", "(3)", "ข้อ 3", "ตัวชี้วัดที่ 3 การจัดทำ…". A title behind the number must be
 * that of the thing, or the beginning or a part of it: with another title the number may be another year's.
 */
export function findNumbered<Value>(
  plain: string,
  byNumber: (number: string) => Value | undefined,
  titleOf: (value: Value) => string,
): NumberedFound<Value> {
  const exact = byNumber(plain);
  if (exact !== undefined) return { kind: "found", value: exact };
  const bare = plain.replace(before, "");
  for (const shape of [digitsFirst, wordFirst]) {
    const [, number = "", title = ""] = shape.exec(bare) ?? [];
    const value = byNumber(number);
    if (value !== undefined)
      return { kind: isTitleOf(titleOf(value), title) ? "found" : "otherTitle", value };
  }
  return { kind: "none" };
}

/** Fewer letters are in any title, or belong to the number, as in "3ก". */
const leastOfTitle = 3;
const leastOfShortened = 12;

/** A title typed in part, with a slip of the hand, or with a remark in brackets behind it. */
function isTitleOf(title: string, typed: string): boolean {
  const [whole, part] = [letters(title), letters(typed.replace(/\([^()]*\)/g, ""))];
  if (part === "" || part.includes(whole)) return true;
  if (part.length < leastOfTitle) return false;
  if (whole.includes(part) || isShortened(whole, part)) return true;
  return distance(part, whole.slice(0, part.length)) <= part.length / 5;
}

/** Words of the title left out, the others in their order; so many letters are in no other title in the same order. */
function isShortened(whole: string, part: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length && part.length >= leastOfShortened;
}

/** Whether a text is the title itself, however it is spaced. */
export function isSameTitle(title: string, typed: string): boolean {
  return typed.length >= leastOfTitle && letters(title) === letters(typed);
}

function letters(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
