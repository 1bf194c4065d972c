import type { Certainty } from "./bands/readBands";
import type { Line } from "./lines";

/** A value as it was read: from which lines of the paper, counted from 1, and how certainly. */
export interface Reading<Value> {
  readonly value: Value;
  readonly lines: readonly number[];
  readonly certainty: Exclude<Certainty, "notUnderstood">;
}

export type Sureness = Reading<unknown>["certainty"];

export function reading<Value>(
  value: Value,
  lines: readonly Line[],
  certainty: Sureness = "certain",
): Reading<Value> {
  return { value, lines: lines.flatMap(({ numbers }) => numbers), certainty };
}

/** The lowest of some certainties: what rests on several readings is as sure as the least of them. */
export function least(...all: readonly Sureness[]): Sureness {
  return all.includes("likely") ? "likely" : "certain";
}

/** The same reading, to be confirmed where what stands around it is not sound. */
export function unless<Value>(isDoubtful: boolean, found: Reading<Value>): Reading<Value> {
  return isDoubtful ? { ...found, certainty: "likely" } : found;
}
