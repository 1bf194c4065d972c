import { percentOf, roundHalfUp, sumMarks } from "../score/rounding";

/** To two decimals, half up; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : roundHalfUp(sumMarks(values) / values.length, 2);
}

/** 0–100 to two decimals, half up; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : percentOf(part, whole, 2);
}
