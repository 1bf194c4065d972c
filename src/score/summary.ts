import { addUp, type Entry, type Totals } from "./addUp";
import { isBlank, isErrorCell, quoteCell } from "./cell";
import { fail, succeed, type Outcome } from "../outcome";
import { issue, type ScoreIssue } from "./issue";
import { readScoreCell, type PlacedCell } from "./scoreCell";

/** The same table from any three columns: names (repeated names are added up), full marks, scores. */
export function summarize(
  names: readonly PlacedCell[],
  fulls: readonly PlacedCell[],
  scores: readonly PlacedCell[],
): Outcome<Totals, ScoreIssue> {
  if (names.length !== fulls.length || names.length !== scores.length)
    return fail(issue("rangesDiffer", { counts: [names, fulls, scores].map(({ length }) => length) }));
  const entries: Entry[] = [];
  const labels = new Set<string>();
  for (const [index, name] of names.entries()) {
    const full = fulls[index];
    const score = scores[index];
    if (!full || !score || [name, full, score].every(({ cell }) => isBlank(cell))) continue;
    const line = readSummaryLine(name, full, score);
    if (!line.ok) return line;
    labels.add(line.value.label);
    if (line.value.counted) entries.push(line.value);
  }
  return labels.size === 0 ? fail(issue("nothingToAdd", {})) : succeed(addUp(entries, [...labels], "sum"));
}

function readSummaryLine(
  name: PlacedCell,
  full: PlacedCell,
  score: PlacedCell,
): Outcome<Entry & { readonly counted: boolean }, ScoreIssue> {
  const broken = [name, full].find(({ cell }) => isErrorCell(cell));
  if (broken) return fail(issue("errorCell", {}, broken.place));
  if (isBlank(name.cell)) return fail(issue("areaNameMissing", {}, name.place));
  const label = quoteLabel(name.cell);
  const fullMarks = readScoreCell(full, null);
  const read = readScoreCell(
    score,
    fullMarks.ok && fullMarks.value.kind === "marks" ? fullMarks.value.marks : 0,
  );
  if (read.ok && (read.value.kind === "baseCut" || read.value.kind === "notApplicable"))
    return succeed({ label, full: 0, score: 0, counted: false });
  if (!fullMarks.ok || fullMarks.value.kind !== "marks" || fullMarks.value.marks === 0)
    return fail(issue("notFullMarks", { found: quoteCell(full.cell) }, full.place));
  if (!read.ok) return read;
  const marks = read.value.kind === "marks" ? read.value.marks : 0;
  return succeed({ label, full: fullMarks.value.marks, score: marks, counted: true });
}

function quoteLabel(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().slice(0, 255) : quoteCell(cell);
}
