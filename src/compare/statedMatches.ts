import type { PlacedIndicator } from "../pack/outline";
import type { Pack } from "../pack/schema";
import type { StatedKind } from "./comparison";
import type { Match } from "./matched";

type Stated = NonNullable<Pack["changes"]>["changes"];

/**
 * What the newer pack's own map says. The map is written by hand: a key that is in neither year, or that an
 * earlier line has used up, is passed over, and what a line then has left on one side only is matched as if it
 * were not in the map.
 */
export function statedMatches(
  stated: Stated,
  before: readonly PlacedIndicator[],
  after: readonly PlacedIndicator[],
): readonly Match[] {
  const [older, newer] = [byKey(before), byKey(after)];
  return stated.flatMap(({ kind, from, to }) => {
    const [olderFound, newerFound] = [find(older, from), find(newer, to)];
    const matches = matchesOf(kind, olderFound, newerFound);
    if (matches.length > 0) {
      for (const key of from) older.delete(key);
      for (const key of to) newer.delete(key);
    }
    return matches;
  });
}

function matchesOf(
  kind: StatedKind,
  older: readonly PlacedIndicator[],
  newer: readonly PlacedIndicator[],
): readonly Match[] {
  if (kind === "new") return newer.map((one): Match => ({ kind: "new", newer: one, stated: true }));
  if (kind === "dropped") return older.map((one): Match => ({ kind: "dropped", older: one, stated: true }));
  const [one, other] = [older[0], newer[0]];
  if (!one || !other) return [];
  if (older.length === 1 && newer.length === 1)
    return [{ kind: "pair", older: one, newer: other, matched: { by: "map", stated: kind } }];
  // A line that calls several keys the same does not say which is which, so all are shown together.
  if (kind === "split" || kind === "merged") return [{ kind, older, newer }];
  return [{ kind: older.length > newer.length ? "merged" : "split", older, newer }];
}

function byKey(placed: readonly PlacedIndicator[]): Map<string, PlacedIndicator> {
  return new Map(placed.map((one) => [one.indicator.key, one]));
}

function find(
  placed: ReadonlyMap<string, PlacedIndicator>,
  keys: readonly string[],
): readonly PlacedIndicator[] {
  return [...new Set(keys)].flatMap((key) => placed.get(key) ?? []);
}
