import type { Measure } from "../../pack/schema";
import type { DraftIndicator } from "../draft";
import type { MeasurePart } from "./question";

/** An indicator while a person settles it: what was read, with answers put in, and what no band says of its measure. */
export interface Settling {
  readonly indicator: DraftIndicator;
  readonly words: Readonly<Partial<Record<MeasurePart, string>>>;
}

/** What is measured, once all of it is said; null where nothing is, or not all of it was said yet. */
export function measureOf({ indicator, words }: Settling): Measure | null {
  const measure = indicator.rubric?.measure ?? null;
  if (measure === null) return null;
  const { done, all, counted, unit } = words;
  if (measure.kind === "percent")
    return done === undefined || all === undefined ? null : { kind: "percent", done, all };
  const named = unit ?? measure.unit;
  return counted === undefined || named === "" ? null : { kind: "number", counted, unit: named };
}
