import type { Account } from "./account";
import type { Line } from "./lines";
import { followOneAnother } from "./numberedList";
import { letterSureness, paragraph, type LineBreaks } from "./paragraphs";
import { printedScore, scoreWithoutColumn } from "./printedScore";
import { least, reading, unless, type Reading, type Sureness } from "./reading";
import { pairScores, type LoneScore, type OpenRow } from "./scoreColumn";
import type { Signed } from "./sections";

/** A band as it is printed. */
export interface PrintedRow {
  readonly text: Reading<string>;
  /** How sure its letters are, wherever its lines were put together. */
  readonly letters: Sureness;
  /** Null where the table does not say it, or not of which band. */
  readonly score: Reading<number> | null;
}

export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  /** Words above the first band: preconditions, what is counted. */
  readonly words: readonly Line[];
  /** Whether it is printed as a table must be: numbered from 1 on, each band with its score, scores falling. */
  readonly isSound: boolean;
}

/** Puts a table of scores together, whether they stand beside their bands, below each, or in a column of their own. */
export function printedTable(
  lines: readonly Signed[],
  fullMarks: number | null,
  breaks: LineBreaks,
  account: Account,
): PrintedTable {
  const { rows, lone, words } = collect(lines);
  if (rows.every(({ score }) => score === null) && lone.length === 0) takeLostColumn(rows);
  const isPaired = pairScores(rows, lone, fullMarks, account);
  const scores = rows.map(({ score }) => score?.value ?? null);
  const isNumbered = followOneAnother(rows.map(({ id }) => id ?? ""));
  const isSound = isPaired && isNumbered && areFalling(scores);
  return {
    words,
    isSound,
    rows: rows.map(({ parts, score }) => ({
      text: unless(!isNumbered, paragraph(parts, breaks)),
      letters: least(...parts.map(({ line }) => letterSureness(line))),
      score: score && unless(!isSound, score),
    })),
  };
}

function areFalling(scores: readonly (number | null)[]): boolean {
  return scores.every((score, index) => {
    const above = scores[index - 1];
    return score !== null && (above === undefined || (above !== null && score < above));
  });
}

interface Collected {
  readonly rows: readonly OpenRow[];
  readonly lone: readonly LoneScore[];
  readonly words: readonly Line[];
}

function collect(lines: readonly Signed[]): Collected {
  const isNumbered = lines.some(({ sign }) => sign.kind === "item");
  const rows: OpenRow[] = [];
  const lone: LoneScore[] = [];
  const words: Line[] = [];
  for (const { line, sign } of lines) {
    if (sign.kind === "number") lone.push({ line, score: sign.number, after: rows.length });
    else if (sign.kind === "fullMarks") lone.push({ line, score: sign.marks, after: rows.length });
    else {
      const id = sign.kind === "item" ? sign.id : null;
      const { score, text } = printedScore(line, sign.kind === "item" ? sign.text : line.text);
      const printed = score === null ? null : reading(score, [line]);
      const open = rows.at(-1);
      const begins = isNumbered ? id !== null : beginsRow(open, printed, lone, rows.length);
      if (begins) rows.push({ id, parts: [{ line, text }], score: printed });
      else if (open) goOn(open, { line, text }, printed);
      else words.push(line);
    }
  }
  return { rows, lone, words };
}

/** Without numbers a band begins where a score stands on its line, or behind a score below the band before. */
function beginsRow(
  open: OpenRow | undefined,
  printed: Reading<number> | null,
  lone: readonly LoneScore[],
  begun: number,
): boolean {
  if (!open || printed) return true;
  return open.score === null || lone.at(-1)?.after === begun;
}

function goOn(row: OpenRow, part: OpenRow["parts"][number], printed: Reading<number> | null): void {
  row.parts.push(part);
  row.score ??= printed;
}

/** Where every band ends in a number and these fall, the numbers are a column whose tabs were lost. */
function takeLostColumn(rows: readonly OpenRow[]): void {
  const found = rows.map(({ parts }) => scoreWithoutColumn(parts.at(-1)?.text ?? ""));
  if (rows.length < 2 || !areFalling(found.map(({ score }) => score))) return;
  rows.forEach((row, index) => {
    const [last, lost] = [row.parts.at(-1), found[index]];
    const score = lost?.score ?? null;
    if (!last || !lost || score === null) return;
    row.parts.splice(-1, 1, { line: last.line, text: lost.text });
    row.score = reading(score, [last.line], "likely");
  });
}
