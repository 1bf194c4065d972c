/** Marks that stand above or below a letter and take no room in the line. */
const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

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
  return text
    .replace(marks, "")
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}
