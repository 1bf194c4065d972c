import { changesFirst } from "../../compare/changesFirst";
import { comparePacks } from "../../compare/comparePacks";
import type { Status, Tally } from "../../compare/comparison";
import type { Pack } from "../../pack/schema";
import { comparisonTexts } from "../../texts/comparisonTexts";
import type { Language } from "../../texts/texts";
import { comparisonLine, statusText, type ComparisonLine } from "../../words/comparisonText";
import { packDifferenceText } from "../../words/packDifferenceText";

/** Two years side by side, in words. */
export interface YearsCompared {
  readonly packDifferences: readonly string[];
  /** How many indicators became what; only what there is. */
  readonly tallies: readonly { readonly status: string; readonly count: number }[];
  readonly total: Tally;
  readonly entries: readonly ComparedEntry[];
}

export interface ComparedEntry extends ComparisonLine {
  readonly kind: Status;
}

const statuses: readonly Status[] = [
  ...(["new", "dropped", "changed", "proposed", "split", "merged"] as const),
  ...(["unknownInOlder", "unknownInNewer", "same"] as const),
];

export function compareYears(older: Pack, newer: Pack, language: Language): YearsCompared {
  const texts = comparisonTexts[language];
  const comparison = comparePacks(older, newer);
  const { packDifferences, entries, summary } = comparison;
  return {
    packDifferences: packDifferences.map((difference) => packDifferenceText(texts, difference)),
    tallies: statuses
      .map((status) => ({
        status: statusText(texts, status, comparison),
        count: summary.byStatus[status].count,
      }))
      .filter(({ count }) => count > 0),
    total: summary.total,
    entries: changesFirst(entries).map((entry) => ({ ...comparisonLine(texts, entry), kind: entry.status })),
  };
}
