import { addUp, type AddedMark, type Totals } from "./addUp";
import { isErrorCell, mayBeBlank, quoteCell } from "../score/cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import { readScoreCell, type PlacedCell } from "../score/scoreCell";
import { isNameOfSums, isSumOfAbove, type AddedLine } from "./rowOfSums";

/** The three cells of a line. */
interface LineCells {
  readonly name: PlacedCell;
  readonly full: PlacedCell;
  readonly score: PlacedCell;
}

/**
 * The same table from any three columns: names (names that look alike are one area), full marks, scores. Blank lines are
 * passed over; a line that adds up others is refused, since it would count them twice.
 *
 * @param percentDecimals Decimals of the percents, 2 in every paper seen.
 */
export function summarize(
  names: readonly PlacedCell[],
  fulls: readonly PlacedCell[],
  scores: readonly PlacedCell[],
  percentDecimals: number,
): Outcome<Totals<string>, ScoreIssue> {
  if (names.length !== fulls.length || names.length !== scores.length)
    return fail(scoreIssue("rangesDiffer", { counts: [names, fulls, scores].map(({ length }) => length) }));
  const lines = namedLines(names, fulls, scores);
  const entries: AddedMark<string>[] = [];
  const above: AddedLine[] = [];
  const areas = new Map<string, string>();
  for (const [index, cells] of lines.entries()) {
    const mark = readMark(cells);
    if (!mark.ok) return mark;
    const name = nameOf(cells.name);
    if (mark.value.kind === "marks") {
      const line = { name, full: mark.value.full, score: mark.value.score };
      if (isSumOfAbove(line, above, index === lines.length - 1))
        return fail(scoreIssue("sumOfAbove", { found: quoteCell(name) }, cells.name.place));
      above.push(line);
    }
    const key = lookOf(name);
    const of = areas.get(key) ?? name;
    areas.set(key, of);
    entries.push({ of, mark: mark.value });
  }
  return areas.size === 0
    ? fail(scoreIssue("nothingToAdd", {}))
    : succeed(addUp(entries, [...areas.values()], { overall: "sum", percentDecimals }));
}

function namedLines(
  names: readonly PlacedCell[],
  fulls: readonly PlacedCell[],
  scores: readonly PlacedCell[],
): readonly LineCells[] {
  return names.flatMap((name, index) => {
    const [full, score] = [fulls[index], scores[index]];
    const isLine = full && score && [name, full, score].some(({ cell }) => !mayBeBlank(cell));
    return isLine ? [{ name, full, score }] : [];
  });
}

function readMark({ name, full, score }: LineCells): Outcome<AddedMark<string>["mark"], ScoreIssue> {
  const broken = [name, full].find(({ cell }) => isErrorCell(cell));
  if (broken) return fail(scoreIssue("errorCell", {}, broken.place));
  if (mayBeBlank(name.cell)) return fail(scoreIssue("areaNameMissing", {}, name.place));
  if (isNameOfSums(name.cell))
    return fail(scoreIssue("rowOfSums", { found: quoteCell(name.cell) }, name.place));
  const fullMarks = readScoreCell(full, null);
  const most = fullMarks.ok && fullMarks.value.kind === "marks" ? fullMarks.value.marks : 0;
  const read = readScoreCell(score, most);
  if (read.ok && (read.value.kind === "baseCut" || read.value.kind === "notApplicable"))
    return succeed({ kind: read.value.kind });
  if (most === 0) return fail(scoreIssue("notFullMarks", { found: quoteCell(full.cell) }, full.place));
  if (!read.ok) return read;
  return succeed({ kind: "marks", score: read.value.kind === "marks" ? read.value.marks : 0, full: most });
}

function nameOf({ cell }: PlacedCell): string {
  return typeof cell === "string" ? cell.trim().slice(0, 255) : quoteCell(cell);
}

/** What two names that look alike have in common: blanks tell apart nothing but numbers. */
function lookOf(name: string): string {
  return plainName(name).replace(/(?<!\d) | (?!\d)/g, "");
}
