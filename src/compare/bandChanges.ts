import { bandsOf } from "../pack/bands";
import type { Band, Clause, Indicator } from "../pack/schema";
import { bandMeanings, type BandMeaning, type TwoYears } from "./bandMeanings";
import type { BandChange, BandNamed } from "./change";
import { conditionOf } from "../pack/identity/condition";
import { pairUp, type Paired } from "./pairUp";
import { sameText } from "./sameText";

interface PlacedBand {
  readonly band: Band;
  readonly at: number;
  readonly condition: string;
  readonly meaning: BandMeaning | null;
}

/**
 * What became of the bands. A band is known by what it asks, then by what it gives: where `count >= 6` gave 5 and now
 * gives 4, the same work is worth less; where 5 marks took 20 percent and now take 30, the band for 5 asks more.
 * Conditions are compared clause by clause as matched, so a renumbered clause changes none; where they are written
 * otherwise, by what they mean.
 */
export function bandChanges(
  older: Indicator,
  newer: Indicator,
  clauses: Paired<Clause>,
  years: TwoYears,
): readonly BandChange[] {
  const renamed = new Map(clauses.pairs.map(([from, to]) => [from.id, to.id]));
  const from = placed(older, (clause) => renamed.get(clause) ?? `removed ${clause}`);
  const to = placed(newer, (clause) => clause);
  // Meanings take trying every state, which bands that are written alike can do without.
  const meanings = writtenAlike(from, to) ? null : bandMeanings(older, newer, clauses, years);
  const { pairs, removed, added } = pairUp(
    withMeaning(from, meanings?.older),
    withMeaning(to, meanings?.newer),
    [
      ({ band, condition }) => `${String(band.score)} ${condition}`,
      ({ band, condition, meaning }) => `${String(band.score)} ${meaning?.holds ?? condition}`,
      ({ band, condition, meaning }) => `${String(band.score)} ${meaning?.gives ?? condition}`,
      ({ condition }) => condition,
      ({ condition, meaning }) => meaning?.holds ?? condition,
      ({ band }) => String(band.score),
    ],
  );
  return [
    ...removed.map(({ band }): BandChange => ({ kind: "bandRemoved", band: named(band) })),
    ...added.map(({ band }): BandChange => ({ kind: "bandAdded", band: named(band) })),
    ...pairs.flatMap(([one, other]) => changesOf(one, other)),
    ...(inOrder(pairs.map(([, { at }]) => at)) || pairs.every(([one, other]) => giveTheSame(one, other))
      ? []
      : [{ kind: "bandsReordered" } as const]),
  ];
}

function placed(indicator: Indicator, rename: (clause: string) => string): readonly PlacedBand[] {
  const numbers = indicator.clauses.map(({ id }) => id);
  return bandsOf(indicator).map((band, at) => ({
    band,
    at,
    condition: conditionOf(band.when, numbers, rename),
    meaning: null,
  }));
}

function writtenAlike(from: readonly PlacedBand[], to: readonly PlacedBand[]): boolean {
  return from.length === to.length && from.every(({ condition }, at) => condition === to[at]?.condition);
}

function withMeaning(
  bands: readonly PlacedBand[],
  meanings: readonly BandMeaning[] | undefined,
): readonly PlacedBand[] {
  return bands.map((band) => ({ ...band, meaning: meanings?.[band.at] ?? null }));
}

/** Whether both give their scores in the same states, so that their order is a matter of print. */
function giveTheSame({ meaning: one }: PlacedBand, { meaning: other }: PlacedBand): boolean {
  return one !== null && other !== null && one.gives === other.gives;
}

function meanTheSame(one: PlacedBand, other: PlacedBand): boolean {
  if (one.condition === other.condition) return true;
  if (one.meaning === null || other.meaning === null) return false;
  return (
    one.meaning.holds === other.meaning.holds ||
    (one.meaning.gives !== null && one.meaning.gives === other.meaning.gives)
  );
}

function changesOf(older: PlacedBand, newer: PlacedBand): readonly BandChange[] {
  const turned = { from: named(older.band), to: named(newer.band) };
  const changes: BandChange[] = [];
  if (older.band.score !== newer.band.score) changes.push({ kind: "bandScore", ...turned });
  if (!meanTheSame(older, newer)) changes.push({ kind: "bandCondition", ...turned });
  if (!sameText(older.band.text, newer.band.text)) changes.push({ kind: "bandReworded", ...turned });
  return changes;
}

function named({ score, when, text }: Band): BandNamed {
  return { score, when, text };
}

function inOrder(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
}
