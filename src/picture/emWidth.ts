import { isThaiMark } from "../text/thaiMark";

/** Letters of Sarabun that take much more, or less, than others. */
const wide = /^[ฌญฒณฟฝๆ๐-๙mwMWQO@%฿…—]$/u;
const narrow = /^[\s.,:;!|'()[\]{}\-/\\ijlIftrเโไใแ·]$/u;
const single = /^[\p{Script=Latin}\p{Script=Thai}\p{P}\p{N}\p{Sm}\p{Sc}]$/u;

/**
 * How wide a text is in the picture's font, in parts of its size: a little more than it is, bold or not. No page measures
 * text here, so letters are known by three widths; those of other scripts and pictures are taken for square.
 */
export function emWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (isThaiMark(letter.charCodeAt(0))) return 0;
  if (narrow.test(letter)) return 0.42;
  if (wide.test(letter)) return 0.9;
  return single.test(letter) ? 0.64 : 1.1;
}
