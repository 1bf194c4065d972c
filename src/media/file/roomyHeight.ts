import { rowHeight } from "../../text/rowHeight";
import { wrapLines } from "../../text/wrapLines";

/** Of a column's width, what is left beside indents on a machine whose font is wider. */
const safeShare = 0.78;

/** A line of a Thai font that stands in for TH Sarabun New and is taller, in points. */
const tallLine = 28;

export function roomyLines(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLines(line, Math.floor(width * safeShare)));
}

/** A row's height in which texts that are broken between Thai words stand whole, in points: what was entered is long and printed. */
export function roomyHeight(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = Math.max(1, ...cells.map(([text, width]) => roomyLines(text, width).length));
  return Math.max(rowHeight(cells), lines * tallLine);
}
