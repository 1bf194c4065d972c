import type { ClauseState } from "../clauseState";

/**
 * The rubric language: when does a band hold?
 *
 * ```
 * 1-7, 8 late          clauses 1–7 done and clause 8 late
 * 1, 4-8, not 2-3      1 and 4–8 done, neither 2 nor 3
 * 5 incomplete/none    clause 5 in either state
 * run 1-4              1–4 done without a break
 * count >= 6           at least six clauses done (also: count 4-6, count 2)
 * count 2-6 >= 3       at least three of clauses 2–6 done (also: count 2-6 = 3, count 2-6 = 3-4)
 * value >= 20          the percent (also: value 15-19.99, value < 1, value = 100)
 * gate / not gate      the precondition is met / is not met
 * A or B               either; a comma binds tighter than `or`
 * otherwise            no earlier band held
 * ```
 * Bands are tried in the order of the rubric, and the first that holds gives the score.
 */
export type When = { readonly kind: "otherwise" } | { readonly kind: "any"; readonly of: readonly All[] };

/** Terms that must hold together. */
export type All = readonly Term[];

export type Term =
  | { readonly kind: "clauses"; readonly range: ClauseRange; readonly states: readonly ClauseState[] }
  | { readonly kind: "run"; readonly range: ClauseRange }
  /** Of all clauses where no range is named. */
  | { readonly kind: "count"; readonly range?: ClauseRange; readonly is: NumberTest }
  | { readonly kind: "value"; readonly is: NumberTest }
  | { readonly kind: "gate"; readonly met: boolean };

/** From one clause number to another in the order of the checklist; a single clause has both the same. */
export interface ClauseRange {
  readonly first: string;
  readonly last: string;
}

export type Operator = ">=" | ">" | "<=" | "<" | "=";

export type NumberTest =
  | { readonly operator: Operator; readonly number: number }
  | { readonly operator: "between"; readonly from: number; readonly to: number };

/** Words with a meaning of their own, which no clause number may be. */
export const keywords = ["or", "not", "run", "count", "value", "gate", "otherwise"] as const;
