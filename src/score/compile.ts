import { entryKindOf, type EntryKind } from "../pack/entryKind";
import { bandsOf, rubricKindOf } from "../pack/bands";
import { decimalsOfParts, isLowerBetter, scaleOf } from "../pack/measure";
import { plainStates, type ClauseState } from "../pack/clauseState";
import { parseWhen } from "../pack/rubric/parse";
import type { All, ClauseRange, NumberTest, Term, When } from "../pack/rubric/syntax";
import type { Band, Indicator } from "../pack/schema";
import { rankOf, type StateRank } from "./cell";
import { dueDay } from "./deadline";

/** An indicator with its rubric made ready to be evaluated many times. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** How the indicator is entered. Looked up here while scoring, because indicators differ in the keys they have. */
  readonly entry: EntryKind;
  readonly hasGate: boolean;
  /** Cells of a checklist with one cell a clause, the precondition included. */
  readonly cellCount: number;
  /** Clauses, or a precondition, and a measure are scored together; the measure's cells stand behind theirs. */
  readonly hasBoth: boolean;
  /** For each clause, which state ranks it can have, as a bit set. */
  readonly clauseStates: readonly number[];
  /** The states of a checklist in which nothing is done. */
  readonly nothingDone: readonly StateRank[];
  readonly bands: readonly CompiledBand[];
  /** For each clause, whether ticking it is progress; a fault's is not. */
  readonly countable: readonly boolean[];
  /** The due days that follow from the pack alone, as Excel serial days. */
  readonly dueDays: readonly (number | null)[];
  /** The fiscal year examined, Buddhist. */
  readonly fiscalYear: number;
  readonly scoredByRun: boolean;
  readonly countsClauses: boolean;
  /** Of what is measured: a percent is rounded to so many before it is compared. */
  readonly decimals: number;
  /** Decimals that the two numbers of a percent may have. */
  readonly decimalsOfParts: number;
  /** What can be measured, in whole units of the last decimal; `most` may be Infinity. */
  readonly values: Interval;
  /** Doing more makes what is measured smaller. */
  readonly lowerIsBetter: boolean;
}

export interface CompiledBand {
  readonly band: Band;
  readonly otherwise: boolean;
  readonly alternatives: readonly Condition[];
}

/** One alternative of a band: everything in it must hold. */
export interface Condition {
  readonly needs: readonly Need[];
  /** The states that `needs` rules out, as bits laid out like those of `packStates`. */
  readonly ruledOut: readonly number[];
  readonly count: Interval | null;
  /** Counts within some of the clauses. */
  readonly partCounts: readonly PartCount[];
  /** In whole units of the last decimal compared. */
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

/** How many of some clauses (their places from 0, in order) are done; faults, which never count, are left out. */
export interface PartCount {
  readonly clauses: readonly number[];
  readonly count: Interval;
}

/** Both ends belong to it. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** What a pack says for all its indicators. */
export interface PackSettings {
  readonly percentDecimals: number;
  /** Buddhist. */
  readonly fiscalYear: number;
}

/**
 * Compiles an indicator of a checked pack.
 *
 * @throws Error where the pack was not checked: a condition that does not parse or names a missing clause.
 */
export function compileIndicator(indicator: Indicator, settings: PackSettings): CompiledIndicator {
  const whens = bandsOf(indicator).map((band) => readWhen(band, indicator));
  const terms = whens.flatMap(({ when }) => (when.kind === "any" ? when.of.flat() : []));
  const { measure, clauses, gate } = indicator;
  const cellCount = clauses.length + (gate ? 1 : 0);
  const { decimals, least, most } = scaleOf(measure, settings.percentDecimals);
  return {
    indicator,
    entry: entryKindOf(indicator),
    hasGate: gate !== undefined,
    cellCount,
    hasBoth: measure !== undefined && cellCount > 0 && rubricKindOf(indicator) === "bands",
    clauseStates: indicator.clauses.map((clause) => bitsOf(clause.states ?? plainStates)),
    nothingDone: indicator.clauses.map(() => 0),
    bands: whens.map(({ band, when }) => ({
      band,
      otherwise: when.kind === "otherwise",
      alternatives:
        when.kind === "otherwise" ? [] : when.of.map((all) => compileAll(all, indicator, decimals)),
    })),
    countable: indicator.clauses.map(({ fault }) => fault !== true),
    dueDays: indicator.clauses.map(({ deadline }) =>
      deadline ? dueDay(deadline, settings.fiscalYear) : null,
    ),
    fiscalYear: settings.fiscalYear,
    scoredByRun: terms.some(({ kind }) => kind === "run"),
    countsClauses: terms.some((term) => term.kind === "count" && !term.range),
    decimals,
    decimalsOfParts: decimalsOfParts(measure),
    values: { least: inUnits(least, decimals), most: inUnits(most, decimals) },
    lowerIsBetter: isLowerBetter(measure),
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
  const partCounts: PartCount[] = [];
  for (const term of all) {
    if (term.kind === "gate") gates.add(term.met);
    else if (term.kind === "count" && term.range)
      partCounts.push({
        clauses: placesIn(term.range, indicator).filter((clause) => !indicator.clauses[clause]?.fault),
        count: toInterval(term.is, 0),
      });
    else if (term.kind === "count") intervals.count = meet(intervals.count, toInterval(term.is, 0));
    else if (term.kind === "value") intervals.value = meet(intervals.value, toInterval(term.is, decimals));
    else addNeeds(needs, term, indicator);
  }
  const [gate = null] = gates;
  return {
    needs: [...needs].map(([clause, allowed]) => ({ clause, allowed })),
    ruledOut: ruleOut(needs, indicator.clauses.length),
    ...intervals,
    partCounts,
    gate,
    impossible: gates.size > 1,
  };
}

/** Four bits a clause, one for each state: eight clauses fill a number, and one AND tests them all. */
export const bitsPerClause = 4;
export const bitsPerWord = 32;
export const clausesPerWord = bitsPerWord / bitsPerClause;

export function bitInWord(clause: number, state: number): number {
  return 1 << ((clause % clausesPerWord) * bitsPerClause + state);
}

/** The states that needs leave out, laid out as conditions have them. */
export function ruleOut(needs: ReadonlyMap<number, number>, clauses: number): readonly number[] {
  const words = Array.from({ length: Math.ceil(clauses / clausesPerWord) }, () => 0);
  for (const [clause, allowed] of needs)
    for (let state = 0; state < 4; state += 1)
      if (((allowed >> state) & 1) === 0)
        words[Math.floor(clause / clausesPerWord)] =
          (words[Math.floor(clause / clausesPerWord)] ?? 0) | bitInWord(clause, state);
  return words;
}

function addNeeds(
  needs: Map<number, number>,
  term: Extract<Term, { range: ClauseRange }>,
  indicator: Indicator,
): void {
  const allowed = bitsOf(term.kind === "run" ? ["done"] : term.states);
  for (const clause of placesIn(term.range, indicator))
    needs.set(clause, (needs.get(clause) ?? 0b1111) & allowed);
}

function placesIn({ first, last }: ClauseRange, indicator: Indicator): readonly number[] {
  const ids = indicator.clauses.map((clause) => clause.id);
  const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`Unchecked pack: indicator ${indicator.id} has no such clauses`);
  return Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
}

function inUnits(number: number, decimals: number): number {
  return Math.round(number * 10 ** decimals);
}

/** The whole units of the last decimal for which a test holds, both ends included. */
export function toInterval(is: NumberTest, decimals: number): Interval {
  const units = (number: number): number => inUnits(number, decimals);
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
