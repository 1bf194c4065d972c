import { displayWidth } from "../text/displayWidth";
import { wrapLines } from "../text/wrapLines";

/** What a window shows beside another; longer texts go on in the next line. */
export const pageWidth = 100;

const gap = "  ";

/** Filled up to a width, the text first or last. */
export function padded(text: string, width: number, side: "left" | "right" = "left"): string {
  const room = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? text + room : room + text;
}

/** A text behind a lead, its further lines under its first. */
export function hanging(lead: string, text: string, width: number = pageWidth): readonly string[] {
  const room = displayWidth(lead);
  return wrapLines(text, Math.max(20, width - room)).map((line, index) =>
    `${index === 0 ? lead : " ".repeat(room)}${line}`.trimEnd(),
  );
}

/** Rows of a short first column and a text. */
export function aligned(rows: readonly (readonly [first: string, text: string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => displayWidth(first)));
  return rows.flatMap(([first, text]) => hanging(padded(first, width) + gap, text));
}

/**
 * A table whose first column holds words, which wrap where the page is too narrow, and whose others are numbers and short
 * words: those come to the right edge of their columns, or, where `leftFrom` says so, to the left.
 *
 * @param leftFrom The first of the columns that are words again.
 */
export function table(rows: readonly (readonly string[])[], leftFrom: number): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const others = widths.slice(1).reduce((sum, width) => sum + gap.length + width, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(20, pageWidth - others));
  return rows.flatMap(([label = "", ...cells]) => {
    const [head = "", ...further] = wrapLines(label, first);
    const beside = cells.map((cell, index) =>
      padded(cell, widths[index + 1] ?? 0, index + 1 >= leftFrom ? "left" : "right"),
    );
    return [[padded(head, first), ...beside].join(gap).trimEnd(), ...further];
  });
}
