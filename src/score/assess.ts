import type { LaoType } from "../pack/laoType";
import { baseCutReading, isBlank, isErrorCell, quoteCell, readCell } from "./cell";
import { readChecklist } from "./checklist";
import type { CompiledIndicator } from "./compile";
import { evaluate, type Evaluation } from "./evaluate";
import { issue, type ScoreIssue } from "./issue";

/** What became of one indicator: these must never be taken for each other, least of all for a score of 0. */
export type Assessment =
  | Evaluation
  | { readonly kind: "typed"; readonly score: number; readonly fullMarks: number }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "baseCut" }
  | { readonly kind: "issue"; readonly issue: ScoreIssue };

/**
 * Assesses one indicator from its checklist cells.
 *
 * @param laoType The LAO's type, or null to ask without regard to type.
 */
export function assess(
  compiled: CompiledIndicator,
  cells: readonly (readonly unknown[])[],
  laoType: LaoType | null,
): Assessment {
  const { indicator } = compiled;
  if (laoType !== null && !indicator.appliesTo.includes(laoType)) return { kind: "notApplicable" };
  if (compiled.entry === "score") return readTypedScore(compiled, cells);
  const reading = readChecklist(compiled, cells);
  if (reading.kind === "issue") return reading;
  if (reading.kind === "baseCut") return cutBase(compiled);
  return (
    evaluate(compiled, reading) ?? { kind: "issue", issue: issue("noBand", { indicator: indicator.id }) }
  );
}

function cutBase({ indicator }: CompiledIndicator): Assessment {
  if (indicator.baseCut.allowed) return { kind: "baseCut" };
  const values = { indicator: indicator.id, quote: indicator.baseCut.quote ?? "" };
  return { kind: "issue", issue: issue("baseCutNotAllowed", values) };
}

function readTypedScore(compiled: CompiledIndicator, cells: readonly (readonly unknown[])[]): Assessment {
  const given = cells.reduce((sum, row) => sum + row.length, 0);
  if (given !== 1) return { kind: "issue", issue: issue("wrongCellCount", { given, expected: 1, gate: 0 }) };
  const cell = cells[0]?.[0];
  if (readCell(cell) === baseCutReading) return cutBase(compiled);
  const full = compiled.indicator.fullMarks;
  const place = { of: "checklist", row: 1, column: 1 } as const;
  if (isErrorCell(cell)) return { kind: "issue", issue: issue("errorCell", {}, place) };
  if (isBlank(cell)) return { kind: "issue", issue: issue("scoreMissing", { full }, place) };
  return typeof cell === "number" && cell >= 0 && cell <= full
    ? { kind: "typed", score: cell, fullMarks: full }
    : { kind: "issue", issue: issue("notAScore", { cell: quoteCell(cell), full }, place) };
}
