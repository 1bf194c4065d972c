import { isBlank } from "./cell";
import { findBaseCut, placeOf } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import { scoreIssue, type CellPlace, type ScoreIssue } from "./issue";
import { scoreOfItems } from "./itemScores";
import { placeCells, readScoreCell } from "./scoreCell";
import type { Cells } from "./range";

/** A score that no bands gave: typed by hand, or that of items. */
export interface EnteredScore {
  readonly kind: "entered";
  readonly compiled: CompiledIndicator;
  readonly score: number;
  /** The items' scores in printed order; null where the score itself was typed. */
  readonly items: readonly number[] | null;
}

export type EnteredReading =
  EnteredScore | { readonly kind: "baseCut" } | { readonly kind: "issue"; readonly issue: ScoreIssue };

/** An indicator without a rubric: one cell with the score that the team gave. */
export function readTypedScore(compiled: CompiledIndicator, cells: Cells): EnteredReading {
  const [only, ...more] = placeCells(cells, "checklist");
  if (!only || more.length > 0) return wrongCount(more.length + (only ? 1 : 0), 1);
  const full = compiled.indicator.fullMarks;
  if (isBlank(only.cell)) return { kind: "issue", issue: scoreIssue("scoreMissing", { full }, only.place) };
  const read = readScoreCell(only, full);
  if (!read.ok) return { kind: "issue", issue: read.trouble };
  if (read.value.kind === "baseCut") return { kind: "baseCut" };
  if (read.value.kind !== "marks") return notAssessedTyped(only.place);
  return { kind: "entered", compiled, score: read.value.marks, items: null };
}

/** An indicator that is scored by its items: one cell an item with its score; a blank one counts 0. */
export function readItemScores(compiled: CompiledIndicator, cells: Cells): EnteredReading {
  const { items = [], fullMarks } = compiled.indicator;
  const placed = placeCells(cells, "checklist");
  const cut = findBaseCut(cells);
  if (cut) return cut;
  if (placed.length !== items.length) return wrongCount(placed.length, items.length);
  if (placed.every(({ cell }) => isBlank(cell)))
    return { kind: "issue", issue: scoreIssue("scoreMissing", { full: fullMarks }, placeOf(0, 0)) };
  const scores: number[] = [];
  for (const [index, cell] of placed.entries()) {
    const full = items[index]?.fullMarks ?? null;
    const read = readScoreCell(cell, full);
    if (!read.ok) return { kind: "issue", issue: read.trouble };
    if (read.value.kind === "notApplicable") return notAssessedTyped(cell.place);
    scores.push(read.value.kind === "marks" ? read.value.marks : 0);
  }
  const weighed = scores.map((own, index) => ({ score: own, weight: items[index]?.weight }));
  const score = scoreOfItems(compiled.indicator, weighed);
  // Papers contradict themselves; items that add up to more than the whole are never scored as if they did not.
  if (fullMarks !== null && score > fullMarks)
    return { kind: "issue", issue: scoreIssue("scoreAboveFull", { score, full: fullMarks }, placeOf(0, 0)) };
  return { kind: "entered", compiled, score, items: scores };
}

/** Whether an indicator is asked of an LAO follows from its type, never from what is typed. */
function notAssessedTyped(place: CellPlace): EnteredReading {
  return { kind: "issue", issue: scoreIssue("notAssessedTyped", {}, place) };
}

function wrongCount(given: number, expected: number): EnteredReading {
  return { kind: "issue", issue: scoreIssue("wrongCellCount", { given, expected, hasGate: false }) };
}
