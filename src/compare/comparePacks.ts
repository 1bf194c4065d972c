import { listIndicators, type PlacedIndicator } from "../pack/outline";
import type { Area, Pack } from "../pack/schema";
import { marksAtStake } from "./atStake";
import type { Comparison, ComparedIndicator, PackName, ComparedPair } from "./comparison";
import { indicatorChanges } from "./indicatorChanges";
import { matchIndicators } from "./match";
import type { Match } from "./matched";
import { packDifferences } from "./packDifferences";
import type { Paired } from "./pairUp";
import { matchAreas, moves, indicatorStanding, type PlacesMatched } from "./standing";
import { summarise } from "./summary";
import { matchUnits } from "./units";

/**
 * Compares the criteria of two years: what is new, dropped, the same or changed, what exactly changed, and how
 * many marks that may move.
 */
export function comparePacks(older: Pack, newer: Pack): Comparison {
  const areas = matchAreas(older, newer);
  const matches = matchIndicators(older, newer);
  const units = matchUnits(areas, matches);
  const both: BothYears = {
    older,
    newer,
    areas: new Map(areas.pairs),
    units: new Map(units.flatMap(({ pairs }) => pairs)),
    unlisted: unlistedAreas(older, newer, areas),
  };
  const entries = matches.map((match) => entryOf(match, both));
  return {
    older: nameOf(older),
    newer: nameOf(newer),
    packDifferences: packDifferences(older, newer, areas, units),
    entries,
    summary: summarise(entries),
  };
}

/** What every pair is compared by. */
interface BothYears extends PlacesMatched {
  readonly older: Pack;
  readonly newer: Pack;
  /** Areas of either pack of which the other lists no indicator. */
  readonly unlisted: ReadonlySet<Area>;
}

function unlistedAreas(older: Pack, newer: Pack, { pairs }: Paired<Area>): ReadonlySet<Area> {
  const listing = new Set([older, newer].flatMap(listIndicators).map(({ area }) => area));
  const partners = new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
  return new Set(
    [...older.areas, ...newer.areas].filter((area) => {
      const partner = partners.get(area);
      return partner === undefined || !listing.has(partner);
    }),
  );
}

function nameOf({ id, year, version, title }: Pack): PackName {
  return { id, year, version, title };
}

function entryOf(match: Match, both: BothYears): ComparedIndicator {
  switch (match.kind) {
    case "new":
      if (!match.stated && both.unlisted.has(match.newer.area))
        return {
          ...{ status: "unknownInOlder", year: both.older.year, atStake: null },
          newer: indicatorStanding(match.newer),
        };
      return {
        status: "new",
        newer: indicatorStanding(match.newer),
        atStake: marksAtStake([], [match.newer.indicator], null),
      };
    case "dropped":
      if (!match.stated && both.unlisted.has(match.older.area))
        return {
          ...{ status: "unknownInNewer", year: both.newer.year, atStake: null },
          older: indicatorStanding(match.older),
        };
      return {
        status: "dropped",
        older: indicatorStanding(match.older),
        atStake: marksAtStake([match.older.indicator], [], null),
      };
    case "split":
    case "merged":
      return regrouped(match.kind, match.older, match.newer, both);
    case "pair":
    case "proposed": {
      const part = partOf(match.older, match.newer, both);
      const atStake = marksAtStake([match.older.indicator], [match.newer.indicator], part.changes);
      if (match.kind === "proposed")
        return { status: "proposed", likeness: match.likeness, ...part, atStake };
      const { matched } = match;
      if (part.changes.length > 0) return { status: "changed", matched, ...part, atStake };
      return { status: "same", matched, older: part.older, newer: part.newer, atStake };
    }
  }
}

function regrouped(
  status: "split" | "merged",
  older: readonly PlacedIndicator[],
  newer: readonly PlacedIndicator[],
  both: BothYears,
): ComparedIndicator {
  return {
    status,
    older: older.map(indicatorStanding),
    newer: newer.map(indicatorStanding),
    parts: older.flatMap((one) => newer.map((other) => partOf(one, other, both))),
    // Whatever the parts have in common, marks were dealt out anew.
    atStake: marksAtStake(
      older.map(({ indicator }) => indicator),
      newer.map(({ indicator }) => indicator),
      null,
    ),
  };
}

function partOf(older: PlacedIndicator, newer: PlacedIndicator, both: BothYears): ComparedPair {
  return {
    older: indicatorStanding(older),
    newer: indicatorStanding(newer),
    changes: [...moves(older, newer, both), ...indicatorChanges(older.indicator, newer.indicator, both)],
  };
}
