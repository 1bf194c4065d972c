/** Marks that stand above or below a letter and take no room in the line. */
const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** One line in points, tone marks and vowels below included; enough for the taller fonts that stand in for Sarabun. */
export const lineHeight = 28;
/** Excel's own limit, in points. */
const tallest = 409;

/** The height in points in which wrapped cells of these texts and column widths (in characters) stand whole. */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) => linesOf(text, width));
  return Math.min(tallest, lineHeight * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  // Thai breaks between words only, so that the end of a line stays blank: a tenth is set aside.
  const room = Math.max(1, width * 0.9);
  return text
    .replace(marks, "")
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}
