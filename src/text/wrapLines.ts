/// <reference lib="es2022.intl" />
import { displayWidth } from "./displayWidth";

const words = new Intl.Segmenter("th", { granularity: "word" });
/** What never begins a line. */
const clings = /^[\s.,:;!?%)\]}”’»ๆฯ–/]/u;
/** What never ends one. */
const leans = /[([{“‘«]$/u;

/**
 * Breaks a text into lines of so many columns, between words: Thai is written without spaces, so a dictionary says where.
 * Nothing is cut; a word that is longer than a line stands alone on one.
 */
export function wrapLines(text: string, columns: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, columns));
}

function wrapParagraph(paragraph: string, columns: number): readonly string[] {
  if (displayWidth(paragraph) <= columns) return [paragraph];
  const lines: string[] = [];
  let line = "";
  for (const piece of unbreakable(paragraph)) {
    if (line === "" || displayWidth((line + piece).trimEnd()) <= columns) line += piece;
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
