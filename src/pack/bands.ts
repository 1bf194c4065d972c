import type { Band, Indicator } from "./schema";

/** Where a score comes from: printed bands, a cell typed by hand, the sum of the items, or the best of them. */
export type RubricKind = "bands" | "manual" | "sumOfItems" | "bestOfItems";

/** Whether an indicator is scored by its items. */
export function isOfItems(rubric: unknown): rubric is "sumOfItems" | "bestOfItems" {
  return rubric === "sumOfItems" || rubric === "bestOfItems";
}

export function rubricKindOf({ rubric }: Pick<Indicator, "rubric">): RubricKind {
  return typeof rubric === "string" ? rubric : "bands";
}

/** The printed bands in their order; none where the rubric is of another kind. */
export function bandsOf({ rubric }: Pick<Indicator, "rubric">): readonly Band[] {
  return typeof rubric === "string" ? [] : rubric;
}
