import { displayWidth } from "../text/displayWidth";
import { asPrinted, plainText } from "../text/plainText";
import { repairLetters } from "./letters";
import { withoutMarkup } from "./markup";

/** What is not quite sure of a line's own letters. */
export interface LineDoubts {
  /** Letters of another script were read as Thai ones. */
  readonly repaired: boolean;
  /** Letters of a script that no paper is written in are left. */
  readonly foreign: boolean;
  /** A table's row that does not end. */
  readonly cut: boolean;
}

/** A line of a paper, or a table's row that is printed over several. */
export interface Line {
  /** Places in the text as it came, counted from 1. */
  readonly numbers: readonly number[];
  /** The words as printed, without markup and bullets. */
  readonly text: string;
  /** The same as words are told by: Arabic digits, small letters, one kind of dash. */
  readonly plain: string;
  /** `plain` without Thai marks, which text recognition loses, doubles and exchanges. */
  readonly bare: string;
  /** The columns of a table's row, empty ones left out; otherwise the whole text alone. */
  readonly cells: readonly string[];
  readonly doubts: LineDoubts;
  /** Columns that the text takes on paper. */
  readonly width: number;
  /** Whether a blank line stands before it. */
  readonly afterGap: boolean;
}

/** Rows of a table are printed over a few lines, hardly over more. */
const longestRow = 12;

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/;

/** The text line by line, as lines are counted everywhere. */
export function printedLines(text: string): readonly string[] {
  return text === "" ? [] : text.split(lineEnd);
}

/** The lines of a paper that hold a letter, a digit or a table's rule, in their order. */
export function readLines(text: string): readonly Line[] {
  const printed = printedLines(text);
  const lines: Line[] = [];
  let afterGap = true;
  for (let at = 0; at < printed.length; at += 1) {
    const taken = rowLength(printed, at);
    const whole = printed.slice(at, at + taken);
    const line = readLine(
      whole,
      whole.map((_, index) => at + index + 1),
      afterGap,
    );
    afterGap = line === null;
    if (line) lines.push(line);
    at += taken - 1;
  }
  return lines;
}

const row = /^\s*(?:[-*]\s+)?\|/;
const rowEnd = /\|\s*$/;

/** How many lines the line at a place takes: more than one where a table's row goes on until it ends. */
function rowLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? "";
  if (!row.test(first) || rowEnd.test(first)) return 1;
  for (let length = 2; length <= longestRow; length += 1) {
    const next = lines[at + length - 1] ?? "";
    if (next.trim() === "" || row.test(next)) return 1;
    if (rowEnd.test(next)) return length;
  }
  return 1;
}

function readLine(printed: readonly string[], numbers: readonly number[], afterGap: boolean): Line | null {
  const first = printed[0] ?? "";
  const isRow = row.test(first);
  const { text, repaired, foreign } = repairLetters(printed.map(withoutMarkup).join(isRow ? "\n" : " "));
  const cells = cellsOf(text, isRow);
  const words = cells.map(withoutBullet).join(" ");
  if (words === "") return null;
  const plain = plainText(words);
  return {
    numbers,
    text: words,
    plain,
    bare: withoutMarks(plain),
    cells,
    doubts: { repaired, foreign, cut: isRow && !rowEnd.test(printed.at(-1) ?? "") },
    width: displayWidth(words),
    afterGap,
  };
}

const bullet = /^(?:[-–—*•●○▪■◦➢✓\uF0B7\uF0D8\uF0FC]\s+)+(?!\d{1,4}\s*[-–—]$)/;

function withoutBullet(text: string): string {
  return text.replace(bullet, "");
}

/** Columns stand between bars, tabs, or at least three blanks. */
function cellsOf(text: string, isRow: boolean): readonly string[] {
  const parts = isRow
    ? text.replace(/^\s*[-*]\s+/, "").split("|")
    : text.split(/\t|\s{3,}|\s{2,}(?=[\d๐-๙]{1,2}(?:\.[\d๐-๙]+)?\s*$)/);
  return parts.map((part) => joinedLine(part.split("\n"))).filter((part) => part !== "");
}

const thaiMarks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

export function withoutMarks(plain: string): string {
  return plain.replace(thaiMarks, "");
}

const thaiEnd = /[\u0E01-\u0E4E]$/;
const thaiStart = /^[\u0E01-\u0E4E]/;

/** Lines put together again: Thai is written without blanks, so none is put where a line was broken within Thai. */
export function joinedLine(parts: readonly string[]): string {
  return parts.map(asPrinted).reduce((text, part) => {
    if (text === "" || part === "") return text + part;
    return text + (thaiEnd.test(text) && thaiStart.test(part) ? "" : " ") + part;
  }, "");
}
