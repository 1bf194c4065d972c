import { addUp, type AddedMark, type Totals } from "./addUp";
import { isBlank, isErrorCell, quoteCell } from "../score/cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { readScoreCell, type PlacedCell } from "../score/scoreCell";

/** Percents of a results table without a pack have two decimals, as in every paper seen. */
const method = { overall: "sum", percentDecimals: 2 } as const;

/** The same table from any three columns: names (repeated names are added up), full marks, scores. */
export function summarize(
  names: readonly PlacedCell[],
  fulls: readonly PlacedCell[],
  scores: readonly PlacedCell[],
): Outcome<Totals<string>, ScoreIssue> {
  if (names.length !== fulls.length || names.length !== scores.length)
    return fail(scoreIssue("rangesDiffer", { counts: [names, fulls, scores].map(({ length }) => length) }));
  const entries: AddedMark<string>[] = [];
  const areas = new Set<string>();
  for (const [index, name] of names.entries()) {
    const full = fulls[index];
    const score = scores[index];
    if (!full || !score || [name, full, score].every(({ cell }) => isBlank(cell))) continue;
    const line = readSummaryLine(name, full, score);
    if (!line.ok) return line;
    areas.add(line.value.of);
    entries.push(line.value);
  }
  return areas.size === 0
    ? fail(scoreIssue("nothingToAdd", {}))
    : succeed(addUp(entries, [...areas], method));
}

function readSummaryLine(
  name: PlacedCell,
  full: PlacedCell,
  score: PlacedCell,
): Outcome<AddedMark<string>, ScoreIssue> {
  const broken = [name, full].find(({ cell }) => isErrorCell(cell));
  if (broken) return fail(scoreIssue("errorCell", {}, broken.place));
  if (isBlank(name.cell)) return fail(scoreIssue("areaNameMissing", {}, name.place));
  const of = quoteName(name.cell);
  const fullMarks = readScoreCell(full, null);
  const read = readScoreCell(
    score,
    fullMarks.ok && fullMarks.value.kind === "marks" ? fullMarks.value.marks : 0,
  );
  if (read.ok && (read.value.kind === "baseCut" || read.value.kind === "notApplicable"))
    return succeed({ of, mark: { kind: read.value.kind } });
  if (!fullMarks.ok || fullMarks.value.kind !== "marks" || fullMarks.value.marks === 0)
    return fail(scoreIssue("notFullMarks", { found: quoteCell(full.cell) }, full.place));
  if (!read.ok) return read;
  const marks = read.value.kind === "marks" ? read.value.marks : 0;
  return succeed({ of, mark: { kind: "marks", score: marks, full: fullMarks.value.marks } });
}

function quoteName(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().slice(0, 255) : quoteCell(cell);
}
