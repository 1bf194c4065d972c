import type { Issue, Outcome } from "../outcome";
import type { PackIssueValues } from "../pack/issue";
import type { Fault } from "./issue";

/** What a cell holds of the pack: null is "the paper does not say", which is not a blank cell. */
export type Value = string | number | boolean | null | readonly string[];

/** A cell as the file has it. */
export interface CellRead {
  readonly value: string | number | boolean | Date | null;
  readonly formula: boolean;
  readonly error: boolean;
  /** Struck out, as words are that no longer hold. */
  readonly struck: boolean;
  /** Shown as a percent, so that 70 % is stored as 0.7. */
  readonly percent: boolean;
}

/** A row with what its cells mean, by column key; blank cells are left out. */
export interface Row {
  /** As Excel counts. */
  readonly number: number;
  readonly values: ReadonlyMap<string, Value>;
  /** Whether a cell of it could not be read: something sound stands in for it, and what follows from that is no fault. */
  readonly faulty: boolean;
}

/** What a cell means in its column, or why it means nothing there. */
export type ParsedCell = Outcome<Value, CellFault>;

/** What can be wrong with one cell alone. */
export type CellFault = Fault | Issue<PackIssueValues, "whenSyntax">;

export function isValue(value: unknown): value is Value {
  const plain = ["string", "number", "boolean"].includes(typeof value) || value === null;
  return plain || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}
