import { sumMarks } from "../score/rounding";
import { sharedIndicators, type IndicatorOfLao } from "./asked";
import { meanOf, shareOf } from "./mean";
import { mostMissedOf, type MissedClause } from "./missedClauses";
import type { IndicatorOutline } from "./packOutline";
import type { CountedLao } from "./counted";

/** One indicator over all organizations that are asked it in the same words. */
export interface IndicatorRow {
  readonly asked: IndicatorOutline;
  /** Organizations that have marks for it; only these count. */
  readonly assessed: number;
  readonly notEntered: number;
  readonly baseCut: number;
  readonly notApplicable: number;
  /** An entry of it can't be counted. */
  readonly unknown: number;
  /** In marks, of the assessed; null where there are none. */
  readonly meanScore: number | null;
  /** 0–100: their marks of their full marks. */
  readonly meanPercent: number | null;
  readonly atFull: number;
  /** 0–100 of the assessed; null where there are none. */
  readonly shareAtFull: number | null;
  /** Marks that the assessed together lack to their full marks. */
  readonly marksLost: number;
  /** The clauses that most of the assessed miss, as many as are missed alike. */
  readonly mostMissed: readonly MissedClause[];
}

/** In printed order; items, whose marks are part of their indicator's, are not among them. */
export function indicatorFigures(counted: readonly CountedLao[]): readonly IndicatorRow[] {
  return sharedIndicators(counted)
    .filter(({ asked }) => !asked.isItem)
    .map((shared) => {
      const marks = shared.all.flatMap(marksOf);
      const count = (kind: IndicatorOfLao["own"]["kind"]): number =>
        shared.all.filter(({ own }) => own.kind === kind).length;
      const scores = sumMarks(marks.map(({ score }) => score));
      const fulls = sumMarks(marks.map(({ full }) => full));
      const atFull = marks.filter(({ score, full }) => score >= full).length;
      return {
        ...{ asked: shared.asked, assessed: marks.length, atFull },
        ...{ notEntered: count("notEntered"), baseCut: count("baseCut") },
        ...{ notApplicable: count("notApplicable"), unknown: count("unknown") },
        meanScore: meanOf(marks.map(({ score }) => score)),
        meanPercent: shareOf(scores, fulls),
        shareAtFull: shareOf(atFull, marks.length),
        marksLost: sumMarks([fulls, -scores]),
        mostMissed: mostMissedOf(shared),
      };
    });
}

function marksOf({ own }: IndicatorOfLao): readonly { readonly score: number; readonly full: number }[] {
  const { kind, score, full } = own;
  return kind === "marks" && score !== null && full !== null ? [{ score, full }] : [];
}

/** Those at which marks are lost, the lowest percent first; of equal ones as printed. Pilots cost no marks. */
export function weakestFirst(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return rows
    .filter(({ asked, meanPercent, marksLost }) => !asked.isPilot && meanPercent !== null && marksLost > 0)
    .sort((one, other) => (one.meanPercent ?? 0) - (other.meanPercent ?? 0));
}
