import { plainStates, type ClauseState } from "../pack/clauseState";
import { parseWhen } from "../pack/rubric/parse";
import type { All, ClauseRange, Comparison, Term, When } from "../pack/rubric/syntax";
import type { Band, Indicator } from "../pack/schema";
import { rankOf, type StateRank } from "./cell";

/** An indicator with its rubric made ready to be evaluated many times. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** For each clause, which state ranks it can have, as a bit set. */
  readonly clauseStates: readonly number[];
  readonly bands: readonly CompiledBand[];
  readonly scoredByRun: boolean;
  readonly decimals: number;
}

export interface CompiledBand {
  readonly band: Band;
  readonly otherwise: boolean;
  readonly alternatives: readonly Condition[];
}

/** One alternative of a band: everything in it must hold. */
export interface Condition {
  readonly needs: readonly Need[];
  readonly count: Interval | null;
  /** In whole units of the last decimal of a percent. */
  readonly value: Interval | null;
  readonly gate: boolean | null;
  /** A condition that contradicts itself ("gate, not gate") never holds. */
  readonly impossible: boolean;
}

/** Clause `clause` (its place in the checklist, from 0) must be in one of the states of the bit set `allowed`. */
export interface Need {
  readonly clause: number;
  readonly allowed: number;
}

/** Both ends belong to it. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/**
 * Compiles an indicator of a checked pack.
 *
 * @param decimals Decimals a percent is rounded to before it is compared.
 * @throws Error where the pack was not checked: a condition that does not parse or names a missing clause.
 */
export function compileIndicator(indicator: Indicator, decimals: number): CompiledIndicator {
  const rubric = indicator.rubric === "manual" ? [] : indicator.rubric;
  const whens = rubric.map((band) => readWhen(band, indicator));
  return {
    indicator,
    clauseStates: indicator.clauses.map((clause) => bitsOf(clause.states ?? plainStates)),
    bands: whens.map(({ band, when }) => ({
      band,
      otherwise: when.kind === "otherwise",
      alternatives:
        when.kind === "otherwise" ? [] : when.of.map((all) => compileAll(all, indicator, decimals)),
    })),
    scoredByRun: whens.some(
      ({ when }) => when.kind === "any" && when.of.flat().some((term) => term.kind === "run"),
    ),
    decimals,
  };
}

function readWhen(band: Band, indicator: Indicator): { readonly band: Band; readonly when: When } {
  const parsed = parseWhen(band.when);
  if ("problem" in parsed) throw new Error(`Unchecked pack: indicator ${indicator.id}, band "${band.when}"`);
  return { band, when: parsed.when };
}

function compileAll(all: All, indicator: Indicator, decimals: number): Condition {
  const needs = new Map<number, number>();
  const gates = new Set<boolean>();
  const intervals: { count: Interval | null; value: Interval | null } = { count: null, value: null };
  for (const term of all) {
    if (term.kind === "gate") gates.add(term.met);
    else if (term.kind === "count") intervals.count = meet(intervals.count, toInterval(term.is, 0));
    else if (term.kind === "value") intervals.value = meet(intervals.value, toInterval(term.is, decimals));
    else addNeeds(needs, term, indicator);
  }
  const [gate = null] = gates;
  return {
    needs: [...needs].map(([clause, allowed]) => ({ clause, allowed })),
    ...intervals,
    gate,
    impossible: gates.size > 1,
  };
}

function addNeeds(
  needs: Map<number, number>,
  term: Extract<Term, { range: ClauseRange }>,
  indicator: Indicator,
): void {
  const allowed = bitsOf(term.kind === "run" ? ["done"] : term.states);
  const ids = indicator.clauses.map((clause) => clause.id);
  const [from, to] = [ids.indexOf(term.range.first), ids.indexOf(term.range.last)];
  if (from < 0 || to < from) throw new Error(`Unchecked pack: indicator ${indicator.id} has no such clauses`);
  for (let clause = from; clause <= to; clause += 1)
    needs.set(clause, (needs.get(clause) ?? 0b1111) & allowed);
}

function toInterval(is: Comparison, decimals: number): Interval {
  const units = (number: number): number => Math.round(number * 10 ** decimals);
  switch (is.operator) {
    case "between":
      return { least: units(is.from), most: units(is.to) };
    case "=":
      return { least: units(is.number), most: units(is.number) };
    case ">=":
      return { least: units(is.number), most: Infinity };
    case ">":
      return { least: units(is.number) + 1, most: Infinity };
    case "<=":
      return { least: 0, most: units(is.number) };
    case "<":
      return { least: 0, most: units(is.number) - 1 };
  }
}

function meet(one: Interval | null, other: Interval): Interval {
  return one === null
    ? other
    : { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
}

export function bitOf(rank: StateRank): number {
  return 1 << rank;
}

function bitsOf(states: readonly ClauseState[]): number {
  return states.reduce((bits, state) => bits | bitOf(rankOf[state]), 0);
}
