import type { FunctionName } from "../../src/workbook/cells/signatures";

/** What a cell beside a formula holds; a truth value is a box to tick. */
export type Given = string | number | boolean | null;

/** What a formula must show. A text may be whole or a part of what is shown. */
export type Expected =
  { readonly is: string | number } | { readonly holds: string } | { readonly error: "#N/A" | "#VALUE!" };

interface Check {
  readonly function: FunctionName;
  /** What is looked at, in an officer's words. */
  readonly what: string;
  /** Where the expectation comes from: a paper and its place, or the reckoning. */
  readonly source: string;
  /** Of the function; `{cells}` is the range of all cells given, `{1}` the first cell or column of them. */
  readonly arguments: string;
}

/** A formula with one result. */
export interface ValueCheck extends Check {
  /** Side by side, at most `mostGiven`. */
  readonly given: readonly Given[];
  readonly expected: Expected;
}

/** A formula whose result fills rows. */
export interface TableCheck extends Check {
  /** Columns side by side, all of one length. */
  readonly given: readonly (readonly Given[])[];
  readonly expected: readonly (readonly (string | number)[])[];
}

export const mostGiven = 8;
