import type { Pack } from "../pack/schema";
import { percentOf, roundHalfUp, sumMarks } from "../score/rounding";
import { countedOf, isCounted, type CountedMark, type Mark } from "./mark";

/** Marks added up, with the percent that they come to; null where there is none, or it is not known. */
export interface Sum {
  readonly mark: CountedMark;
  /** 0–100, rounded half up. */
  readonly percent: number | null;
}

/**
 * The sum of marks. One unknown makes it unknown; with nothing entered it is not entered; where all its parts left the
 * base, so did the whole.
 */
export function addMarks(marks: readonly Mark[]): CountedMark {
  const unknown = marks.find((mark) => mark.kind === "unknown");
  if (unknown) return unknown;
  const counted = marks.filter(isCounted);
  if (counted.length === 0) return outOf(marks);
  const parts = counted.map((mark) => countedOf(mark) ?? { score: 0, full: 0 });
  const full = sumMarks(parts.map((part) => part.full));
  if (counted.some(({ kind }) => kind === "marks"))
    return { kind: "marks", score: sumMarks(parts.map(({ score }) => score)), full };
  return { kind: "notEntered", full: counted.every((mark) => isWithoutFull(mark)) ? null : full };
}

function isWithoutFull(mark: Mark): boolean {
  return mark.kind === "notEntered" && mark.full === null;
}

/** Nothing is counted: because all was cut, or is not asked, or there is nothing but pilots. */
function outOf(marks: readonly Mark[]): CountedMark {
  if (marks.some(({ kind }) => kind === "baseCut")) return { kind: "baseCut" };
  if (marks.some(({ kind }) => kind === "notApplicable")) return { kind: "notApplicable" };
  return { kind: "notEntered", full: null };
}

/** score ÷ full × 100, half up to so many decimals; null where nothing was entered. */
export function percentOfMark(mark: Mark, decimals: number): number | null {
  return mark.kind === "marks" && mark.full > 0 ? percentOf(mark.score, mark.full, decimals) : null;
}

export function sumOf(marks: readonly Mark[], decimals: number): Sum {
  const mark = addMarks(marks);
  return { mark, percent: percentOfMark(mark, decimals) };
}

/** An area's mark, and by how much it counts beside the others: 1 where the pack gives no weights. */
export interface WeighedMark {
  readonly mark: Mark;
  readonly weight?: number | undefined;
}

/**
 * The mean of the areas' percents by their weights, unrounded until the end; an area in which nothing is counted is left out
 * with its weight.
 */
export function meanOfAreas(areas: readonly WeighedMark[], decimals: number): number | null {
  const counted = areas.flatMap(({ mark, weight = 1 }) => {
    const { score, full } = (isCounted(mark) ? countedOf(mark) : null) ?? { score: 0, full: 0 };
    return full > 0 ? [{ percent: (score / full) * 100, weight }] : [];
  });
  if (counted.length === 0) return null;
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  return roundHalfUp(
    counted.reduce((sum, { percent, weight }) => sum + percent * weight, 0) / whole,
    decimals,
  );
}

/** The mark with score and full marks multiplied by its weight. */
function weighed({ mark, weight = 1 }: WeighedMark): Mark {
  const times = (marks: number): number => (weight === 1 ? marks : sumMarks([marks * weight]));
  switch (mark.kind) {
    case "marks":
      return { kind: "marks", score: times(mark.score), full: times(mark.full) };
    case "notEntered":
      return { kind: "notEntered", full: mark.full === null ? null : times(mark.full) };
    default:
      return mark;
  }
}

/** How a pack adds its areas up. */
export type AddingUp = Pick<Pack, "overall" | "percentDecimals">;

/**
 * The year's sum from its areas, by the pack's method. In a sum each area's marks are multiplied by its weight before they
 * are added; in a mean the marks are added as they are, and the percents weigh.
 */
export function totalOf(areas: readonly WeighedMark[], { overall, percentDecimals }: AddingUp): Sum {
  const isMean = overall === "meanOfAreas";
  const sum = sumOf(
    areas.map((area) => (isMean ? area.mark : weighed(area))),
    percentDecimals,
  );
  return isMean && sum.mark.kind === "marks" ? { ...sum, percent: meanOfAreas(areas, percentDecimals) } : sum;
}
