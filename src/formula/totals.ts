import { laoTypes, type LaoType } from "../pack/laoType";
import type { Area, Indicator } from "../pack/schema";
import type { CountedMark, Mark } from "../year/mark";
import { addUp, type AddedMark, type Totals } from "./addUp";
import type { Catalogue, OpenPack } from "../score/catalogue";
import { isErrorCell, mayBeBlank, quoteCell } from "../score/cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellPlace, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import { splitReference } from "../score/reference";
import { readScoreCell, type PlacedCell, type ScoreCell } from "../score/scoreCell";

import { isNameOfSums } from "./rowOfSums";

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
): Outcome<Totals<Area>, ScoreIssue> {
  const { indicators, scores } = ranges;
  if (indicators.length !== scores.length)
    return fail(scoreIssue("rangesDiffer", { counts: [indicators.length, scores.length] }));
  const open = findPackOf(catalogue, indicators, pack);
  if (!open.ok) return open;
  const entries: AddedMark<Area>[] = [];
  const areas = new Set<Area>();
  const seen = new Set<unknown>();
  for (const [index, named] of indicators.entries()) {
    const score = scores[index];
    if (score === undefined || (mayBeBlank(named.cell) && mayBeBlank(score.cell))) continue;
    const line = readLine(catalogue, named, score, laoType, open.value);
    if (!line.ok) return line;
    if (seen.has(line.value.indicator))
      return fail(scoreIssue("indicatorTwice", { indicator: quoteCell(named.cell) }, named.place));
    seen.add(line.value.indicator);
    areas.add(line.value.area);
    entries.push({ of: line.value.area, mark: line.value.mark });
  }
  if (seen.size === 0) return fail(scoreIssue("nothingToAdd", {}));
  const inOrder = open.value.pack.areas.filter((area) => areas.has(area));
  return succeed(addUp(entries, inOrder, open.value.pack, ({ weight }) => weight));
}

/** Left out, the pack is the one that the first indicator names ("2567/1"), or the one in use. */
export function findPackOf(
  catalogue: Catalogue,
  indicators: readonly PlacedCell[],
  pack: unknown,
): Outcome<OpenPack, ScoreIssue> {
  const { packName } = splitReference(plainName(indicators.find(({ cell }) => !mayBeBlank(cell))?.cell));
  return catalogue.findPack(mayBeBlank(pack) ? packName : pack);
}

function readLine(
  catalogue: Catalogue,
  named: PlacedCell,
  score: PlacedCell,
  laoType: LaoType | null,
  open: OpenPack,
): Outcome<{ readonly indicator: string; readonly area: Area; readonly mark: Mark }, ScoreIssue> {
  if (isErrorCell(named.cell)) return fail(scoreIssue("errorCell", {}, named.place));
  if (mayBeBlank(named.cell)) return fail(scoreIssue("indicatorMissing", {}, named.place));
  if (isNameOfSums(named.cell))
    return fail(scoreIssue("rowOfSums", { found: quoteCell(named.cell) }, named.place));
  const found = catalogue.findIndicator(named.cell, open.pack.id);
  if (!found.ok) return fail({ ...found.trouble, cell: named.place });
  const { area, parent } = found.value;
  if (parent)
    return fail(
      scoreIssue("itemInTotals", { indicator: quoteCell(named.cell), parent: parent.id }, named.place),
    );
  const compiled = found.value.compiled(laoType);
  if (!compiled.ok) return compiled;
  const { indicator } = compiled.value;
  const { fullMarks } = indicator;
  if (fullMarks === null)
    return fail(scoreIssue("fullMarksUnknown", { indicator: indicator.id, pack: open.pack.id }, named.place));
  const read = readScoreCell(score, fullMarks);
  if (!read.ok) return read;
  const marks = read.value.kind === "marks" ? read.value.marks : 0;
  const asked = laoType === null || indicator.appliesTo.includes(laoType);
  if (!asked && marks > 0)
    return fail(scoreIssue("scoredButNotAsked", { indicator: indicator.id, type: laoType }, score.place));
  const refused = refuseWord(indicator, read.value.kind, laoType, score.place);
  if (refused) return refused;
  const own = asked ? markOf(read.value, fullMarks) : notApplicable;
  const mark: Mark = indicator.counted === "pilot" ? { kind: "pilot", of: own } : own;
  return succeed({ indicator: indicator.key, area, mark });
}

const notApplicable: CountedMark = { kind: "notApplicable" };

/** A score not yet entered counts 0: the table of a formula has a number in every row. */
function markOf(cell: ScoreCell, full: number): CountedMark {
  switch (cell.kind) {
    case "marks":
      return { kind: "marks", score: cell.marks, full };
    case "blank":
      return { kind: "marks", score: 0, full };
    case "baseCut":
      return { kind: "baseCut" };
    case "notApplicable":
      return notApplicable;
  }
}

/** A word that takes an indicator out of both sums, where the paper does not let it. */
function refuseWord(
  { id, appliesTo, baseCut }: Indicator,
  kind: ScoreCell["kind"],
  laoType: LaoType | null,
  place: CellPlace,
): Outcome<never, ScoreIssue> | null {
  if (kind === "baseCut" && baseCut.allowed === false)
    return fail(scoreIssue("baseCutNotAllowed", { indicator: id, quote: baseCut.quote ?? "" }, place));
  const asked = laoType === null ? appliesTo.length === laoTypes.length : appliesTo.includes(laoType);
  return kind === "notApplicable" && asked
    ? fail(scoreIssue("askedButLeftOut", { indicator: id, type: laoType }, place))
    : null;
}
