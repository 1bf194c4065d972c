import type { Measure } from "../pack/schema";

/** What a measured value is called: a number with decimals is no count. */
export type MeasureWord = Measure["kind"] | "value";

export function measureWord(kind: Measure["kind"], decimals: number): MeasureWord {
  return kind === "number" && decimals > 0 ? "value" : kind;
}
