import { listWithItems, type PlacedIndicator } from "../pack/outline";
import type { Pack } from "../pack/schema";
import type { Match } from "./matched";
import { proposeMatches } from "./propose";
import { statedMatches } from "./statedMatches";

/**
 * Matches by the newer pack's own map where it was written for the older pack, then by key, then by likeness of
 * the words; only the last is a proposal. The order is the newer year's, with what was dropped after it in the
 * older one's.
 */
export function matchIndicators(older: Pack, newer: Pack): readonly Match[] {
  const [before, after] = [listWithItems(older), listWithItems(newer)];
  const stated = newer.changes?.since === older.id ? newer.changes.changes : [];
  const matches: Match[] = [...statedMatches(stated, before, after)];
  matches.push(...sameKeys(...rest(matches, before, after)));
  const [leftBefore, leftAfter] = rest(matches, before, after);
  if (leftBefore.length > 0 && leftAfter.length > 0)
    matches.push(...proposeMatches(leftBefore, leftAfter, [...before, ...after]));
  const [dropped, added] = rest(matches, before, after);
  matches.push(...added.map((one): Match => ({ kind: "new", newer: one, stated: false })));
  matches.push(...dropped.map((one): Match => ({ kind: "dropped", older: one, stated: false })));
  return inPrintedOrder(matches, before, after);
}

function sameKeys(before: readonly PlacedIndicator[], after: readonly PlacedIndicator[]): readonly Match[] {
  const byKey = new Map(before.map((one) => [one.indicator.key, one]));
  return after.flatMap((one): Match[] => {
    const partner = byKey.get(one.indicator.key);
    return partner ? [{ kind: "pair", older: partner, newer: one, matched: { by: "key" } }] : [];
  });
}

/** What no match names yet. */
function rest(
  matches: readonly Match[],
  before: readonly PlacedIndicator[],
  after: readonly PlacedIndicator[],
): [readonly PlacedIndicator[], readonly PlacedIndicator[]] {
  const matched = new Set(matches.flatMap((match) => [...olderOf(match), ...newerOf(match)]));
  return [before.filter((one) => !matched.has(one)), after.filter((one) => !matched.has(one))];
}

export function olderOf(match: Match): readonly PlacedIndicator[] {
  switch (match.kind) {
    case "new":
      return [];
    case "split":
    case "merged":
      return match.older;
    case "pair":
    case "proposed":
    case "dropped":
      return [match.older];
  }
}

export function newerOf(match: Match): readonly PlacedIndicator[] {
  switch (match.kind) {
    case "dropped":
      return [];
    case "split":
    case "merged":
      return match.newer;
    case "pair":
    case "proposed":
    case "new":
      return [match.newer];
  }
}

function inPrintedOrder(
  matches: readonly Match[],
  before: readonly PlacedIndicator[],
  after: readonly PlacedIndicator[],
): readonly Match[] {
  const place = new Map([...after, ...before].map((one, index) => [one, index]));
  const first = (match: Match): number => {
    const [leader] = [...newerOf(match), ...olderOf(match)];
    return leader ? (place.get(leader) ?? 0) : 0;
  };
  return [...matches].sort((one, other) => first(one) - first(other));
}
