import { comparePacks } from "../../compare/comparePacks";
import type { ComparedIndicator, Status, Tally } from "../../compare/comparison";
import type { Pack } from "../../pack/schema";
import { comparisonTexts } from "../../texts/comparisonTexts";
import type { Language } from "../../texts/texts";
import { comparisonLine, statusText, type ComparisonLine } from "../../words/comparisonText";
import { packDifferenceText } from "../../words/packDifferenceText";

/** Two years side by side, in words. */
export interface YearsCompared {
  readonly packDifferences: readonly string[];
  readonly total: Tally;
  /** What became of the indicators: what needs a look first; only what there is. */
  readonly groups: readonly EntriesOfStatus[];
}

export interface EntriesOfStatus {
  readonly kind: Status;
  readonly status: string;
  /** Nothing is to be done about these. */
  readonly isQuiet: boolean;
  readonly entries: readonly ComparedEntry[];
}

export interface ComparedEntry extends ComparisonLine {
  readonly kind: Status;
}

/** What an officer looks at, in this order; whatever else there is comes after, folded. */
const toLookAt: readonly string[] = ["changed", "new", "dropped", "split", "merged", "proposed"];

export function compareYears(older: Pack, newer: Pack, language: Language): YearsCompared {
  const texts = comparisonTexts[language];
  const comparison = comparePacks(older, newer);
  const { packDifferences, entries, summary } = comparison;
  const kinds = [...new Set(entries.map(({ status }) => status))];
  return {
    packDifferences: packDifferences.map((difference) => packDifferenceText(texts, difference)),
    total: summary.total,
    groups: [...kinds]
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((kind) => ({
        kind,
        status: statusText(texts, kind, comparison),
        isQuiet: !toLookAt.includes(kind),
        entries: entries.filter(({ status }) => status === kind).map(inWords),
      })),
  };

  function inWords(entry: ComparedIndicator): ComparedEntry {
    return { ...comparisonLine(texts, entry), kind: entry.status };
  }
}

function placeOf(kind: Status): number {
  const place = toLookAt.indexOf(kind);
  return place < 0 ? toLookAt.length : place;
}
