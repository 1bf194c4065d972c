import { plainText } from "../text/plainText";
import { baseCutReading, isBlank, isErrorCell, notApplicableWord, quoteCell, readCell } from "./cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellOf, type CellPlace, type ScoreIssue } from "./issue";

export interface PlacedCell {
  readonly cell: unknown;
  readonly place: CellPlace;
}

/** A typed score: marks, a word that takes the indicator out of the sums, or nothing yet. */
export type ScoreCell =
  | { readonly kind: "marks"; readonly marks: number }
  | { readonly kind: "baseCut" | "notApplicable" | "blank" };

/** Reads a score cell: a number from 0 to `full` (any number where the paper gives no full marks), ไม่ประเมิน, ตัดฐาน, or nothing. */
export function readScoreCell(
  { cell, place }: PlacedCell,
  full: number | null,
): Outcome<ScoreCell, ScoreIssue> {
  if (isErrorCell(cell)) return fail(scoreIssue("errorCell", {}, place));
  if (isBlank(cell)) return succeed({ kind: "blank" });
  const word = typeof cell === "string" && cell.length <= 60 ? plainText(cell) : cell;
  if (word === notApplicableWord) return succeed({ kind: "notApplicable" });
  if (readCell(word) === baseCutReading) return succeed({ kind: "baseCut" });
  const typed = typeof word === "string" && /^\d+(\.\d+)?$/.test(word) ? Number(word) : word;
  if (typeof typed !== "number" || !(typed >= 0 && Number.isFinite(typed)))
    return fail(scoreIssue("notAScore", { found: quoteCell(cell), full }, place));
  // On the 15 digits that Excel shows and compares: 7.000000000000001 of 7 is 7.
  const marks = Number(typed.toPrecision(15));
  return full !== null && marks > full
    ? fail(scoreIssue("scoreAboveFull", { score: marks, full }, place))
    : succeed({ kind: "marks", marks });
}

export function placeCells(range: readonly (readonly unknown[])[], of: CellOf): PlacedCell[] {
  return range.flatMap((row, rowIndex) =>
    row.map((cell, column) => ({ cell, place: { of, row: rowIndex + 1, column: column + 1 } })),
  );
}
