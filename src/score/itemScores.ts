import type { Indicator } from "../pack/schema";
import { sumMarks } from "./rounding";

/** An item's score, and by how much it is multiplied before it is added; 1 where the paper gives no weights. */
export interface ItemScore {
  readonly score: number;
  readonly weight?: number | undefined;
}

/**
 * What an indicator gets for the scores of its items: their sum, each by its weight, or the best of them, as its rubric
 * says. Not to be asked without any.
 */
export function scoreOfItems({ rubric }: Pick<Indicator, "rubric">, items: readonly ItemScore[]): number {
  return rubric === "bestOfItems"
    ? Math.max(...items.map(({ score }) => score))
    : sumMarks(items.map(({ score, weight = 1 }) => score * weight));
}
