import { rowHeight } from "../../src/text/rowHeight";
import { font } from "./looks";

/** Pixels that a letter takes in a line, and the points of the font for which a row's height is reckoned. */
const letterWidth = 6.74;
const reckonedSize = 12;

/** Pixels of a row in whose widest texts all lines are seen, each text with the pixels of its column. */
export function textHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const inLetters = texts.map(([text, width]) => [text, Math.round(width / letterWidth)] as const);
  return Math.round((rowHeight(inLetters) * font.size) / reckonedSize);
}
