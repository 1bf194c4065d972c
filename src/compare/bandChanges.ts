import { bandsOf } from "../pack/bands";
import type { Band, Clause, Indicator } from "../pack/schema";
import type { BandChange, BandNamed } from "./change";
import { conditionOf } from "../pack/identity/condition";
import { pairUp, type Paired } from "./pairUp";
import { sameText } from "./sameText";

interface PlacedBand {
  readonly band: Band;
  readonly at: number;
  readonly condition: string;
}

/**
 * What became of the bands. A band is known by what it asks, then by what it gives: where `count >= 6` gave 5 and now
 * gives 4, the same work is worth less; where 5 marks took 20 percent and now take 30, the band for 5 asks more.
 * Conditions are compared clause by clause as matched, so a renumbered clause changes none.
 */
export function bandChanges(
  older: Indicator,
  newer: Indicator,
  clauses: Paired<Clause>,
): readonly BandChange[] {
  const renamed = new Map(clauses.pairs.map(([from, to]) => [from.id, to.id]));
  const from = placed(older, (clause) => renamed.get(clause) ?? `removed ${clause}`);
  const to = placed(newer, (clause) => clause);
  const { pairs, removed, added } = pairUp(from, to, [
    ({ band, condition }) => `${String(band.score)} ${condition}`,
    ({ condition }) => condition,
    ({ band }) => String(band.score),
  ]);
  return [
    ...removed.map(({ band }): BandChange => ({ kind: "bandRemoved", band: named(band) })),
    ...added.map(({ band }): BandChange => ({ kind: "bandAdded", band: named(band) })),
    ...pairs.flatMap(([one, other]) => changesOf(one, other)),
    ...(inOrder(pairs.map(([, { at }]) => at)) ? [] : [{ kind: "bandsReordered" } as const]),
  ];
}

function placed(indicator: Indicator, rename: (clause: string) => string): readonly PlacedBand[] {
  const numbers = indicator.clauses.map(({ id }) => id);
  return bandsOf(indicator).map((band, at) => ({
    band,
    at,
    condition: conditionOf(band.when, numbers, rename),
  }));
}

function changesOf(older: PlacedBand, newer: PlacedBand): readonly BandChange[] {
  const turned = { from: named(older.band), to: named(newer.band) };
  const changes: BandChange[] = [];
  if (older.band.score !== newer.band.score) changes.push({ kind: "bandScore", ...turned });
  if (older.condition !== newer.condition) changes.push({ kind: "bandCondition", ...turned });
  if (!sameText(older.band.text, newer.band.text)) changes.push({ kind: "bandReworded", ...turned });
  return changes;
}

function named({ score, when, text }: Band): BandNamed {
  return { score, when, text };
}

function inOrder(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
}
