/// <reference lib="es2022.intl" />
import { displayWidth } from "./displayWidth";

const words = new Intl.Segmenter("th", { granularity: "word" });
/** What never begins a line. */
const clings = /^[\s.,:;!?%)\]}”’»ๆฯ–/]/u;
/** What never ends one. */
const leans = /[([{“‘«]$/u;

/** How much room a text takes in a line. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text into lines of so much room, between words: Thai is written without spaces, so a dictionary says where.
 * Nothing is cut; a word that is longer than a line stands alone on one.
 *
 * @param widthOf Left out, the columns of a terminal.
 */
export function wrapLines(text: string, room: number, widthOf: WidthOf = displayWidth): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, room, widthOf));
}

function wrapParagraph(paragraph: string, room: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(paragraph) <= room) return [paragraph];
  const lines: string[] = [];
  let line = "";
  for (const piece of unbreakable(paragraph)) {
    if (line === "" || widthOf((line + piece).trimEnd()) <= room) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()];
}

/** Words with the marks that belong to them. */
function unbreakable(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(paragraph)) {
    const before = pieces.at(-1);
    if (before !== undefined && (clings.test(segment) || leans.test(before)))
      pieces.splice(-1, 1, before + segment);
    else pieces.push(segment);
  }
  return pieces;
}
