import type { Measure } from "./schema";

/** The numbers that a measure can come to: percents, or numbers in its own unit. */
export interface MeasureScale {
  /** A percent is rounded to so many; no other number may be finer. */
  readonly decimals: number;
  readonly least: number;
  /** Infinity where nothing limits it. */
  readonly most: number;
}

/** @param percentDecimals The pack's, to which percents are rounded. */
export function scaleOf(measure: Measure | undefined, percentDecimals: number): MeasureScale {
  switch (measure?.kind) {
    case "number": {
      const { decimals = 0, least = 0, most = Infinity } = measure;
      return { decimals, least, most };
    }
    case "percent":
      return { decimals: percentDecimals, least: 0, most: measure.over100 === true ? Infinity : 100 };
    default:
      return { decimals: percentDecimals, least: 0, most: 100 };
  }
}

/** Decimals that the two numbers of a percent may have: 2 of baht and satang, 0 of what is counted. */
export function decimalsOfParts(measure: Measure | undefined): number {
  return measure?.kind === "percent" ? (measure.decimals ?? 0) : 0;
}

/** Whether less is better, so that more work makes it smaller. */
export function isLowerBetter(measure: Measure | undefined): boolean {
  return measure !== undefined && measure.kind !== "mean" && measure.better === "lower";
}
