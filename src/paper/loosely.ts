import { withoutMarks } from "./lines";

/**
 * A pattern that finds words in the `bare` text of a line, however their marks were recognised: written as the paper prints
 * the words, it is compared without Thai marks, and blanks may stand between any two of its words.
 */
export function loosely(pattern: RegExp): RegExp {
  return new RegExp(withoutMarks(pattern.source).replaceAll(" ", String.raw`\s*`), pattern.flags);
}
