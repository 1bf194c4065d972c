import { isThaiMark } from "./thaiMark";

/** One line of the 16-point font, which takes 24, with a tone mark above a vowel and a vowel below. */
export const lineHeight = 25;
/** Above the first line and below the last. */
const margin = 3;
/** Excel's own limit, in points. */
const tallest = 409;

/** The height in which wrapped texts stand whole in columns of so many characters. */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) => linesOf(text, width));
  return Math.min(tallest, lineHeight * Math.max(1, ...lines) + margin);
}

function linesOf(text: string, width: number): number {
  // Thai breaks between words only, so that the end of a line stays blank: a tenth is set aside.
  const room = Math.max(1, width * 0.9);
  const lineFeed = 0x0a;
  let [lines, letters] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === lineFeed) {
      lines += linesFor(letters, room);
      letters = 0;
    } else if (!isThaiMark(code)) letters += 1;
  }
  return lines + linesFor(letters, room);
}

function linesFor(letters: number, room: number): number {
  return Math.max(1, Math.ceil(letters / room));
}
