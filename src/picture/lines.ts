/// <reference lib="es2022.intl" />
import { visibleText } from "../text/visibleText";
import { wrapLines } from "../text/wrapLines";
import { emWidth } from "./emWidth";

const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** Lines of a text in one size, in pixels. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The lines of a text within so many pixels; a word that is longer is broken between letters, never inside one. */
export function linesWithin(text: string, width: number, size: number): readonly string[] {
  const room = width / size;
  return wrapLines(oneLine(text), room, emWidth).flatMap((line) =>
    emWidth(line) <= room ? [line] : brokenAnywhere(line, room),
  );
}

/** The largest of some sizes in which a text takes no more than so many lines; the smallest where none is small enough. */
export function fittedText(
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
  most: number,
): FittedText {
  const tried = sizes.map((size): FittedText => ({ size, lines: linesWithin(text, width, size) }));
  const [smallest] = [...tried].reverse();
  return tried.find(({ lines }) => lines.length <= most) ?? smallest ?? { size: sizes[0], lines: [text] };
}

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, " ").trim();
}

function brokenAnywhere(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const { segment } of letters.segment(line)) {
    if (current !== "" && emWidth(current + segment) > room) {
      lines.push(current);
      current = segment;
    } else current += segment;
  }
  return [...lines, current];
}
