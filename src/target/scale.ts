import { greatestCommonDivisor, leastCommonMultiple, leastOf, unitsPerMark, wholeUnits } from "./exact";
import type { PlannedArea, Prepared } from "./prepare";
import { countedOf, isCounted } from "../year/mark";

/** How the marks of areas count towards the percent of all together, in whole parts. */
export interface OverallScale {
  /** What so many units more in an area are worth. */
  readonly worthOf: (area: number, units: number) => number;
  /** What has to be gained for a percent; 0 or less where it stands already. */
  readonly needed: (percent: number) => number;
}

/** As many parts as stay exact when areas are added up. */
const mostParts = 2 ** 50;

/**
 * By the pack's method: units of all areas are worth the same in a sum, and in a mean the more the less an area has; where
 * areas are weighed, so many times as much.
 */
export function overallScale({
  pack,
  areas,
  units,
}: Pick<Prepared, "pack" | "areas" | "units">): OverallScale {
  const sums = areas.map((area) => sumIn(area, units));
  const decimals = pack.percentDecimals;
  const weights = wholeWeights(pack);
  const weightOf = (area: number): number => weights[area] ?? 1;
  const inSum = { whole: addUp(sums.map(({ full }, area) => full * weightOf(area))), parts: null };
  const { whole, parts } = pack.overall === "sum" ? inSum : inMean(sums, weights);
  const worthOf = (area: number, more: number): number =>
    weightOf(area) * (parts === null || more === 0 ? more : (more * parts) / (sums[area]?.full ?? 1));
  const isExact = parts === null || sums.every(({ full }) => full === 0 || parts % full === 0);
  const base = addUp(sums.map(({ score }, area) => worthOf(area, score)));
  // Where no number holds a common denominator, parts are still far finer than the fifteen digits of the scorer.
  const slack = isExact ? 0 : mostParts / 2 ** 45;
  return { worthOf, needed: (percent) => leastOf(whole, percent, decimals) - base - slack };
}

/** In whole units; an area of which nothing is known has none. */
export function sumIn(
  { marks }: PlannedArea,
  units: number,
): { readonly score: number; readonly full: number } {
  const { score, full } = (isCounted(marks.mark) ? countedOf(marks.mark) : null) ?? { score: 0, full: 0 };
  return { score: wholeUnits(score, units), full: wholeUnits(full, units) };
}

/** The areas' weights as the least whole numbers that are to each other as they are. */
function wholeWeights({ areas }: Prepared["pack"]): readonly number[] {
  const weights = areas.map(({ weight = 1 }) => weight);
  const units = unitsPerMark(weights);
  const whole = weights.map((weight) => wholeUnits(weight, units));
  const common = whole.reduce(greatestCommonDivisor, 0) || 1;
  return whole.map((weight) => weight / common);
}

/** Areas in which nothing is counted are left out of the mean. */
function inMean(
  sums: readonly { readonly full: number }[],
  weights: readonly number[],
): { readonly whole: number; readonly parts: number } {
  const counted = sums.flatMap(({ full }, area) => (full > 0 ? [{ full, weight: weights[area] ?? 1 }] : []));
  const common = leastCommonMultiple(counted.map(({ full }) => full));
  const weight = addUp(counted.map((one) => one.weight));
  const parts = common * weight <= mostParts ? common : Math.floor(mostParts / weight);
  return { whole: parts * weight, parts };
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
