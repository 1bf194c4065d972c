import type { PlacedIndicator } from "../pack/outline";
import type { Area, Pack } from "../pack/schema";
import { marksAtStake } from "./atStake";
import type { Comparison, ComparedIndicator, PackName, ComparedPair } from "./comparison";
import { indicatorChanges } from "./indicatorChanges";
import { matchIndicators } from "./match";
import type { Match } from "./matched";
import { packDifferences } from "./packDifferences";
import { matchAreas, moves, indicatorStanding } from "./standing";
import { summarise } from "./summary";

/**
 * Compares the criteria of two years: what is new, dropped, the same or changed, what exactly changed, and how
 * many marks that may move.
 */
export function comparePacks(older: Pack, newer: Pack): Comparison {
  const areas = matchAreas(older, newer);
  const years = newer.fiscalYear - older.fiscalYear;
  const partners = new Map(areas.pairs);
  const entries = matchIndicators(older, newer).map((match) => entryOf(match, partners, years));
  return {
    older: nameOf(older),
    newer: nameOf(newer),
    packDifferences: packDifferences(older, newer, areas),
    entries,
    summary: summarise(entries),
  };
}

function nameOf({ id, year, version, title }: Pack): PackName {
  return { id, year, version, title };
}

function entryOf(match: Match, areas: ReadonlyMap<Area, Area>, years: number): ComparedIndicator {
  switch (match.kind) {
    case "new":
      return {
        status: "new",
        newer: indicatorStanding(match.newer),
        atStake: marksAtStake([], [match.newer.indicator], null),
      };
    case "dropped":
      return {
        status: "dropped",
        older: indicatorStanding(match.older),
        atStake: marksAtStake([match.older.indicator], [], null),
      };
    case "split":
    case "merged":
      return regrouped(match.kind, match.older, match.newer, areas, years);
    case "pair":
    case "proposed": {
      const part = partOf(match.older, match.newer, areas, years);
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
  areas: ReadonlyMap<Area, Area>,
  years: number,
): ComparedIndicator {
  return {
    status,
    older: older.map(indicatorStanding),
    newer: newer.map(indicatorStanding),
    parts: older.flatMap((one) => newer.map((other) => partOf(one, other, areas, years))),
    // Whatever the parts have in common, marks were dealt out anew.
    atStake: marksAtStake(
      older.map(({ indicator }) => indicator),
      newer.map(({ indicator }) => indicator),
      null,
    ),
  };
}

function partOf(
  older: PlacedIndicator,
  newer: PlacedIndicator,
  areas: ReadonlyMap<Area, Area>,
  years: number,
): ComparedPair {
  return {
    older: indicatorStanding(older),
    newer: indicatorStanding(newer),
    changes: [...moves(older, newer, areas), ...indicatorChanges(older.indicator, newer.indicator, years)],
  };
}
