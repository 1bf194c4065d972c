import { isOfItems } from "./bands";
import type { Indicator } from "./schema";

/** Clauses to tick; a percent, a mean of percents or a count to compare; a typed score; or the scores of items. */
export type EntryKind = "clauses" | "percent" | "mean" | "number" | "score" | "items";

/** How an indicator is entered. */
export function entryKindOf({ rubric, measure }: Pick<Indicator, "rubric" | "measure">): EntryKind {
  if (rubric === "manual") return "score";
  if (isOfItems(rubric)) return "items";
  return measure ? measure.kind : "clauses";
}
