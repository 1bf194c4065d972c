import type { Indicator } from "../pack/schema";
import { sumMarks } from "./rounding";

/**
 * What an indicator gets for the scores of its items: their sum, or the best of them, as its rubric says. Not to be asked
 * without any.
 */
export function scoreOfItems({ rubric }: Pick<Indicator, "rubric">, scores: readonly number[]): number {
  return rubric === "bestOfItems" ? Math.max(...scores) : sumMarks(scores);
}
