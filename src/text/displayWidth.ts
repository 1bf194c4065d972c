import { isThaiMark } from "./thaiMark";

/** Marks of other scripts, and characters that only steer: they take no room either. */
const withoutRoom = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Chinese, Japanese and Korean letters, full-width forms and pictures take two columns. */
const wide =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]$/u;

/** How many columns of a terminal a text takes: "ที่" takes one. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + columnsOf(letter), 0);
}

function columnsOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (isThaiMark(code)) return 0;
  if (code < 0x300) return 1;
  if (withoutRoom.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
}
