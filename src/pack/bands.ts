import type { Band, Indicator } from "./schema";

/** Where the bands come from: printed bands, typed by hand, or the sum of the items. */
export type RubricKind = "bands" | "manual" | "sumOfItems";

export function rubricKindOf({ rubric }: Pick<Indicator, "rubric">): RubricKind {
  return typeof rubric === "string" ? rubric : "bands";
}

/** The printed bands in their order; none where the rubric is of another kind. */
export function bandsOf({ rubric }: Pick<Indicator, "rubric">): readonly Band[] {
  return typeof rubric === "string" ? [] : rubric;
}
