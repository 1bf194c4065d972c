import type { LaoType } from "../pack/laoType";
import type { Area, Pack } from "../pack/schema";
import type { Catalogue, OpenPack } from "./catalogue";
import {
  baseCutReading,
  baseCutWord,
  isBlank,
  isErrorCell,
  notApplicableWord,
  quoteCell,
  readCell,
} from "./cell";
import { fail, succeed, type CellOf, type CellPlace, type Outcome } from "./issue";
import { percentOf, roundHalfUp, sumMarks } from "./rounding";
import { plainText } from "../pack/plainText";

/** One line of the results table: marks, and the percent rounded half up; null where nothing was counted. */
export interface TotalsRow {
  readonly label: string;
  readonly full: number;
  readonly score: number;
  readonly percent: number | null;
}

/** The areas in order, and the line that sums them. */
export interface Totals {
  readonly areas: readonly TotalsRow[];
  readonly overall: TotalsRow;
}

export interface PlacedCell {
  readonly cell: unknown;
  readonly place: CellPlace;
}

/** A counted line: what it belongs to, and its marks. */
interface Entry {
  readonly label: string;
  readonly full: number;
  readonly score: number;
}

/** Percents of the results table have two decimals in every paper seen. */
const resultDecimals = 2;

/** A typed score: marks, or out of both sums, or nothing yet. */
export type ScoreCell =
  { readonly kind: "marks"; readonly marks: number } | { readonly kind: "out" } | { readonly kind: "blank" };

/** Adds entries up by label, in the order in which labels first appear. */
export function addUp(entries: readonly Entry[], labels: readonly string[], method: Pack["overall"]): Totals {
  const areas = labels.map((label) => {
    const own = entries.filter((entry) => entry.label === label);
    return toRow(label, own);
  });
  const overall = toRow("", entries);
  const counted = areas.flatMap(({ full, score }) => (full > 0 ? [(score / full) * 100] : []));
  const mean = counted.reduce((sum, percent) => sum + percent, 0) / counted.length;
  return {
    areas,
    overall:
      method === "sum" || counted.length === 0
        ? overall
        : { ...overall, percent: roundHalfUp(mean, resultDecimals) },
  };
}

function toRow(label: string, entries: readonly Entry[]): TotalsRow {
  const full = sumMarks(entries.map((entry) => entry.full));
  const score = sumMarks(entries.map((entry) => entry.score));
  return { label, full, score, percent: full > 0 ? percentOf(score, full, resultDecimals) : null };
}

/** Reads a score cell: a number from 0 to `full`, ไม่ประเมิน, ตัดฐาน, or nothing. */
export function readScoreCell({ cell, place }: PlacedCell, full: number): Outcome<ScoreCell> {
  if (isErrorCell(cell)) return fail("errorCell", {}, place);
  if (isBlank(cell)) return succeed({ kind: "blank" });
  const word = typeof cell === "string" && cell.length <= 60 ? plainText(cell) : cell;
  if (word === notApplicableWord || readCell(word) === baseCutReading) return succeed({ kind: "out" });
  const marks = typeof word === "string" && /^\d+(\.\d+)?$/.test(word) ? Number(word) : word;
  if (typeof marks !== "number" || !(marks >= 0 && Number.isFinite(marks)))
    return fail("notAScore", { cell: quoteCell(cell), full, cut: baseCutWord }, place);
  return marks > full
    ? fail("scoreAboveFull", { score: marks, full }, place)
    : succeed({ kind: "marks", marks });
}

export function placeCells(range: readonly (readonly unknown[])[], of: CellOf): PlacedCell[] {
  return range.flatMap((row, rowIndex) =>
    row.map((cell, column) => ({ cell, place: { of, row: rowIndex + 1, column: column + 1 } })),
  );
}

/**
 * Totals of a pack's indicators, area by area.
 *
 * An indicator not asked of the LAO's type, one cut from the base and a pilot leave both sums. A score not yet entered
 * counts 0, its full marks count.
 */
export function totalIndicators(
  catalogue: Catalogue,
  ranges: { readonly indicators: readonly PlacedCell[]; readonly scores: readonly PlacedCell[] },
  laoType: LaoType | null,
  pack: unknown,
): Outcome<Totals> {
  const { indicators, scores } = ranges;
  if (indicators.length !== scores.length)
    return fail("rangesDiffer", { first: indicators.length, second: scores.length });
  const open = catalogue.findPack(pack);
  if (!open.ok) return open;
  const entries: Entry[] = [];
  const areas = new Set<Area>();
  const seen = new Set<unknown>();
  for (const [index, named] of indicators.entries()) {
    const score = scores[index];
    if (score === undefined || (isBlank(named.cell) && isBlank(score.cell))) continue;
    const line = readLine(catalogue, named, score, laoType, open.value);
    if (!line.ok) return line;
    if (seen.has(line.value.indicator))
      return fail("indicatorTwice", { indicator: quoteCell(named.cell) }, named.place);
    seen.add(line.value.indicator);
    areas.add(line.value.area);
    if (line.value.entry) entries.push(line.value.entry);
  }
  if (seen.size === 0) return fail("nothingToAdd");
  const inOrder = open.value.pack.areas.filter((area) => areas.has(area)).map(areaLabel);
  return succeed(addUp(entries, inOrder, open.value.pack.overall));
}

/** "ด้านที่ 1 การบริหารจัดการ", as the results table names its lines. */
export function areaLabel(area: Area): string {
  return `ด้านที่ ${area.id} ${area.title}`;
}

function readLine(
  catalogue: Catalogue,
  named: PlacedCell,
  score: PlacedCell,
  laoType: LaoType | null,
  open: OpenPack,
): Outcome<{ readonly indicator: string; readonly area: Area; readonly entry: Entry | null }> {
  if (isErrorCell(named.cell)) return fail("errorCell", {}, named.place);
  if (isBlank(named.cell)) return fail("indicatorMissing", {}, named.place);
  const found = catalogue.findIndicator(named.cell, open.pack.id);
  if (!found.ok) return { ok: false, issue: { ...found.issue, cell: named.place } };
  const { area } = found.value;
  const { indicator } = found.value.compiled();
  const read = readScoreCell(score, indicator.fullMarks);
  if (!read.ok) return read;
  const marks = read.value.kind === "marks" ? read.value.marks : 0;
  const asked = laoType === null || indicator.appliesTo.includes(laoType);
  if (!asked && marks > 0)
    return fail("scoredButNotAsked", { indicator: indicator.id, type: laoType }, score.place);
  const out = !asked || read.value.kind === "out" || indicator.counted === "pilot";
  const entry = out ? null : { label: areaLabel(area), full: indicator.fullMarks, score: marks };
  return succeed({ indicator: indicator.key, area, entry });
}

/** The same table from any three columns: names (repeated names are added up), full marks, scores. */
export function summarize(
  names: readonly PlacedCell[],
  fulls: readonly PlacedCell[],
  scores: readonly PlacedCell[],
): Outcome<Totals> {
  if (names.length !== fulls.length || names.length !== scores.length)
    return fail("rangesDiffer", { first: names.length, second: fulls.length, third: scores.length });
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
  return labels.size === 0 ? fail("nothingToAdd") : succeed(addUp(entries, [...labels], "sum"));
}

function readSummaryLine(
  name: PlacedCell,
  full: PlacedCell,
  score: PlacedCell,
): Outcome<Entry & { readonly counted: boolean }> {
  const broken = [name, full].find(({ cell }) => isErrorCell(cell));
  if (broken) return fail("errorCell", {}, broken.place);
  if (isBlank(name.cell)) return fail("areaNameMissing", {}, name.place);
  const label = quoteLabel(name.cell);
  const fullMarks = readScoreCell(full, Number.MAX_SAFE_INTEGER);
  const read = readScoreCell(
    score,
    fullMarks.ok && fullMarks.value.kind === "marks" ? fullMarks.value.marks : 0,
  );
  if (read.ok && read.value.kind === "out") return succeed({ label, full: 0, score: 0, counted: false });
  if (!fullMarks.ok || fullMarks.value.kind !== "marks" || fullMarks.value.marks === 0)
    return fail("notFullMarks", { cell: quoteCell(full.cell) }, full.place);
  if (!read.ok) return read;
  const marks = read.value.kind === "marks" ? read.value.marks : 0;
  return succeed({ label, full: fullMarks.value.marks, score: marks, counted: true });
}

function quoteLabel(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().slice(0, 255) : quoteCell(cell);
}
