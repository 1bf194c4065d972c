import type { ComparedIndicator, IndicatorStanding } from "../compare/comparison";
import { changeText } from "./changeText";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";

/** One line of a comparison: what became of an indicator, its numbers in both years, its title, and what changed. */
export interface ComparisonLine {
  readonly status: string;
  readonly older: string;
  readonly newer: string;
  readonly title: string;
  /** One thing each; where an indicator was split or merged, all that concerns one pair. */
  readonly changes: readonly string[];
  /** Marks at stake; null where a pack does not say the full marks. */
  readonly marks: number | null;
}

export function comparisonLine(texts: ComparisonTexts, entry: ComparedIndicator): ComparisonLine {
  const { older, newer } = partners(entry);
  const title = newer[0]?.title ?? older[0]?.title ?? "";
  return {
    status: texts.status[entry.status],
    older: older.map(({ number }) => number).join(", "),
    newer: newer.map(({ number }) => number).join(", "),
    title,
    changes: changesOf(texts, entry),
    marks: entry.atStake,
  };
}

function partners(entry: ComparedIndicator): {
  readonly older: readonly IndicatorStanding[];
  readonly newer: readonly IndicatorStanding[];
} {
  switch (entry.status) {
    case "new":
      return { older: [], newer: [entry.newer] };
    case "dropped":
      return { older: [entry.older], newer: [] };
    case "split":
    case "merged":
      return { older: entry.older, newer: entry.newer };
    default:
      return { older: [entry.older], newer: [entry.newer] };
  }
}

function changesOf(texts: ComparisonTexts, entry: ComparedIndicator): readonly string[] {
  switch (entry.status) {
    case "new":
    case "dropped":
    case "same":
      return [];
    case "changed":
      return entry.changes.map((change) => changeText(texts, change));
    case "proposed":
      return [
        fill(texts.toConfirm, { likeness: entry.likeness.toFixed(2) }),
        ...entry.changes.map((change) => changeText(texts, change)),
      ];
    case "split":
    case "merged":
      return entry.parts.map(({ older, newer, changes }) => {
        const numbers = fill(texts.numbers, { older: older.number, newer: newer.number });
        const said = changes.map((change) => changeText(texts, change)).join("; ");
        return `${numbers}: ${said === "" ? texts.status.same : said}`;
      });
  }
}
