import type { Area, Unit } from "../pack/schema";
import { plainText } from "../text/plainText";
import { bestFirst, bigramsOf, likenessTable, weigh, type Bigrams } from "./likeness";
import { newerOf, olderOf } from "./match";
import type { Match } from "./matched";
import { pairUp, type Paired } from "./pairUp";
import { proposedFrom } from "./propose";

/** Units of the two years that stand side by side: in an area, or in a unit, that both have. */
export interface UnitLevel extends Paired<Unit> {
  /** The newer year's. */
  readonly area: Area;
}

type UnitPair = readonly [older: Unit, newer: Unit];

/** The newer units in which an older unit's indicators stand now, as often as they do. */
type Heirs = ReadonlyMap<Unit, readonly Unit[]>;

/**
 * Which unit of the older year is which of the newer: by name, then by the indicators it holds, then by words that
 * are alike; a number alone says nothing, since units are numbered anew. An area
 * of which one pack lists no units says nothing of the other's.
 */
export function matchUnits(areas: Paired<Area>, matches: readonly Match[]): readonly UnitLevel[] {
  const heirs = heirsOf(matches);
  return areas.pairs.flatMap(([older, newer]) =>
    older.units.length === 0 || newer.units.length === 0
      ? []
      : matchLevel(older.units, newer.units, newer, heirs),
  );
}

function matchLevel(
  older: readonly Unit[],
  newer: readonly Unit[],
  area: Area,
  heirs: Heirs,
): readonly UnitLevel[] {
  const named = pairUp(older, newer, [({ title }) => plainText(title)]);
  const held = pairByContent(named.removed, named.added, heirs);
  const unheld = leave(named, held);
  const alike = pairByLikeness(unheld.removed, unheld.added);
  const pairs = [...named.pairs, ...held, ...alike];
  return [
    { area, pairs, ...leave(unheld, alike) },
    ...pairs.flatMap(([one, other]) => matchLevel(one.units ?? [], other.units ?? [], area, heirs)),
  ];
}

/** A unit under another name and number is the one that holds more than half of what it held. */
function pairByContent(older: readonly Unit[], newer: readonly Unit[], heirs: Heirs): readonly UnitPair[] {
  const left = new Set(newer);
  return older.flatMap((unit) => {
    const own = heirs.get(unit) ?? [];
    const partner = [...left].find((one) => own.filter((heir) => heir === one).length * 2 > own.length);
    if (partner === undefined) return [];
    left.delete(partner);
    return [[unit, partner] as const];
  });
}

/** As alike as two titles of indicators must be to be proposed for one another. */
function pairByLikeness(older: readonly Unit[], newer: readonly Unit[]): readonly UnitPair[] {
  const titlesOf = (units: readonly Unit[]): readonly Bigrams[] =>
    units.map(({ title }) => bigramsOf(plainText(title)));
  const [from, to] = [titlesOf(older), titlesOf(newer)];
  const table = likenessTable(from, to, weigh([...from, ...to]));
  return bestFirst(
    older.length,
    newer.length,
    proposedFrom,
    (row, column) => table[column]?.[row] ?? 0,
  ).flatMap((pair) => {
    const [one, other] = [older[pair.older], newer[pair.newer]];
    return one && other ? [[one, other] as const] : [];
  });
}

type Left = Pick<Paired<Unit>, "removed" | "added">;

function leave({ removed, added }: Left, pairs: readonly UnitPair[]): Left {
  const taken = new Set(pairs.flat());
  return {
    removed: removed.filter((unit) => !taken.has(unit)),
    added: added.filter((unit) => !taken.has(unit)),
  };
}

function heirsOf(matches: readonly Match[]): Heirs {
  const heirs = new Map<Unit, Unit[]>();
  for (const match of matches)
    for (const older of olderOf(match))
      for (const newer of newerOf(match))
        older.units.forEach((unit, depth) => {
          const heir = newer.units[depth];
          if (heir) heirs.set(unit, [...(heirs.get(unit) ?? []), heir]);
        });
  return heirs;
}
