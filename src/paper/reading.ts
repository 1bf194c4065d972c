import type { Certainty } from "./bands/reading";
import type { Deadline } from "../pack/schema";
import type { DeadlineReading } from "./deadlines/readDeadline";
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

/** The deadline that a clause surely names. */
export function certainDeadline(found: DeadlineReading | null): Deadline | null {
  return found?.certainty === "certain" ? (found.readings[0] ?? null) : null;
}

/** The same reading, to be confirmed where what stands around it is not sound. */
export function unless<Value>(isDoubtful: boolean, found: Reading<Value>): Reading<Value> {
  return isDoubtful ? { ...found, certainty: "likely" } : found;
}
