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

/** The mean of the areas' percents, unrounded until the end; an area in which nothing is counted is left out. */
export function meanOfAreas(areas: readonly Mark[], decimals: number): number | null {
  const percents = areas.flatMap((mark) => {
    const counted = isCounted(mark) ? countedOf(mark) : null;
    return counted && counted.full > 0 ? [(counted.score / counted.full) * 100] : [];
  });
  if (percents.length === 0) return null;
  return roundHalfUp(percents.reduce((sum, one) => sum + one, 0) / percents.length, decimals);
}

/** How a pack adds its areas up. */
export type AddingUp = Pick<Pack, "overall" | "percentDecimals">;

/** The year's sum from its areas, by the pack's method. */
export function totalOf(areas: readonly Mark[], { overall, percentDecimals }: AddingUp): Sum {
  const { mark, percent } = sumOf(areas, percentDecimals);
  const isMean = overall === "meanOfAreas" && mark.kind === "marks";
  return { mark, percent: isMean ? meanOfAreas(areas, percentDecimals) : percent };
}
