import { addUp, type Entry, type Totals } from "./addUp";
import { isBlank, isErrorCell, quoteCell } from "./cell";
import { fail, succeed, type Outcome } from "./issue";
import { readScoreCell, type PlacedCell } from "./scoreCell";

/** The same table from any three columns: names (repeated names are added up), full marks, scores. */
export function summarize(
  names: readonly PlacedCell[],
  fulls: readonly PlacedCell[],
  scores: readonly PlacedCell[],
): Outcome<Totals<string>> {
  if (names.length !== fulls.length || names.length !== scores.length)
    return fail("rangesDiffer", { first: names.length, second: fulls.length, third: scores.length });
  const entries: Entry<string>[] = [];
  const areas = new Set<string>();
  for (const [index, name] of names.entries()) {
    const full = fulls[index];
    const score = scores[index];
    if (!full || !score || [name, full, score].every(({ cell }) => isBlank(cell))) continue;
    const line = readSummaryLine(name, full, score);
    if (!line.ok) return line;
    areas.add(line.value.of);
    if (line.value.counted) entries.push(line.value);
  }
  return areas.size === 0 ? fail("nothingToAdd") : succeed(addUp(entries, [...areas], "sum"));
}

function readSummaryLine(
  name: PlacedCell,
  full: PlacedCell,
  score: PlacedCell,
): Outcome<Entry<string> & { readonly counted: boolean }> {
  const broken = [name, full].find(({ cell }) => isErrorCell(cell));
  if (broken) return fail("errorCell", {}, broken.place);
  if (isBlank(name.cell)) return fail("areaNameMissing", {}, name.place);
  const of = quoteName(name.cell);
  const fullMarks = readScoreCell(full, null);
  const read = readScoreCell(
    score,
    fullMarks.ok && fullMarks.value.kind === "marks" ? fullMarks.value.marks : 0,
  );
  if (read.ok && (read.value.kind === "baseCut" || read.value.kind === "notApplicable"))
    return succeed({ of, full: 0, score: 0, counted: false });
  if (!fullMarks.ok || fullMarks.value.kind !== "marks" || fullMarks.value.marks === 0)
    return fail("notFullMarks", { cell: quoteCell(full.cell) }, full.place);
  if (!read.ok) return read;
  const marks = read.value.kind === "marks" ? read.value.marks : 0;
  return succeed({ of, full: fullMarks.value.marks, score: marks, counted: true });
}

function quoteName(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().slice(0, 255) : quoteCell(cell);
}
