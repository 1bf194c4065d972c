import { bandsOf } from "../pack/bands";
import { checkWhen } from "../pack/checkRubric";
import type { Clause, Indicator } from "../pack/schema";
import { scaleOf } from "../pack/measure";
import { statesOfClause } from "../pack/clauseState";
import {
  compileIndicator,
  ruleOut,
  type CompiledBand,
  type CompiledIndicator,
  type Condition,
  type PackSettings,
} from "../score/compile";
import { evaluate } from "../score/evaluate";
import { countStateClasses, stateSpace } from "../score/space/everyState";
import type { Paired } from "./pairUp";

/** The settings of both packs. */
export interface TwoYears {
  readonly older: PackSettings;
  readonly newer: PackSettings;
}

/** For which states a band's condition holds, and in which of them it gives the score; alike where they are the same. */
export interface BandMeaning {
  readonly holds: string;
  /** Null where an earlier band takes every state, or none is left. */
  readonly gives: string | null;
}

/** For each band in its order. */
export interface BandMeanings {
  readonly older: readonly BandMeaning[];
  readonly newer: readonly BandMeaning[];
}

/** Bands are tried on this many classes of states at most. */
const mostClasses = 20_000;

/**
 * What the bands of two years mean, by trying every state that either tells apart: `count 4` and `count 4-4` hold for
 * the same. Null where the two ask for different things, so that their states can't be set side by side.
 */
export function bandMeanings(
  older: Indicator,
  newer: Indicator,
  clauses: Paired<Clause>,
  years: TwoYears,
): BandMeanings | null {
  if (!asksTheSame(older, newer, clauses) || !isSound(older, years.older) || !isSound(newer, years.newer))
    return null;
  const [from, to] = [compileIndicator(older, years.older), compileIndicator(newer, years.newer)];
  if (from.decimals !== to.decimals || from.entry !== to.entry || !haveSameValues(from, to)) return null;
  const places = new Map(
    clauses.pairs.map(([one, other]) => [older.clauses.indexOf(one), newer.clauses.indexOf(other)]),
  );
  const moved = from.bands.map((band) => moveBand(band, places, newer.clauses.length));
  const both: CompiledIndicator = {
    ...to,
    bands: [...moved, ...to.bands],
    countsClauses: from.countsClauses || to.countsClauses,
  };
  if (countStateClasses(both) > mostClasses) return null;
  return { older: meaningsOf(both, moved), newer: meaningsOf(both, to.bands) };
}

function haveSameValues({ values: one }: CompiledIndicator, { values: other }: CompiledIndicator): boolean {
  return one.least === other.least && one.most === other.most;
}

/** Bands there are, and all of them can be evaluated; packs that are still being written are compared as well. */
function isSound(indicator: Indicator, { percentDecimals }: PackSettings): boolean {
  const bands = bandsOf(indicator);
  const { decimals } = scaleOf(indicator.measure, percentDecimals);
  return bands.length > 0 && bands.every(({ when }) => checkWhen(when, indicator, decimals, "").length === 0);
}

function asksTheSame(older: Indicator, newer: Indicator, { pairs, removed, added }: Paired<Clause>): boolean {
  return (
    removed.length === 0 &&
    added.length === 0 &&
    (older.gate === undefined) === (newer.gate === undefined) &&
    older.measure?.kind === newer.measure?.kind &&
    pairs.every(
      ([one, other]) =>
        statesOfClause(one).join() === statesOfClause(other).join() &&
        (one.fault ?? false) === (other.fault ?? false),
    )
  );
}

/** The band for a checklist whose clauses stand in other places. */
function moveBand(band: CompiledBand, places: ReadonlyMap<number, number>, clauses: number): CompiledBand {
  return {
    ...band,
    alternatives: band.alternatives.map((condition): Condition => {
      const needs = new Map(
        condition.needs.map(({ clause, allowed }) => [places.get(clause) ?? -1, allowed]),
      );
      return {
        ...condition,
        needs: [...needs].map(([clause, allowed]) => ({ clause, allowed })),
        ruledOut: ruleOut(needs, clauses),
        partCounts: condition.partCounts.map((part) => ({
          ...part,
          clauses: part.clauses.map((clause) => places.get(clause) ?? -1),
        })),
      };
    }),
  };
}

function meaningsOf(both: CompiledIndicator, bands: readonly CompiledBand[]): readonly BandMeaning[] {
  const space = stateSpace(both);
  const states = Array.from({ length: space.size }, (_, index) => space.answersAt(index));
  const given = states.map((state) => evaluate({ ...both, bands }, state)?.band ?? null);
  return bands.map((band, index) => {
    const alone = { ...both, bands: [band] };
    const gives = given.map((one) => (one === index ? "1" : "0")).join("");
    return {
      holds: states.map((state) => (evaluate(alone, state) === null ? "0" : "1")).join(""),
      gives: gives.includes("1") ? gives : null,
    };
  });
}
