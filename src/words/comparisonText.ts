import type { ComparedIndicator, IndicatorStanding, PackName, Status } from "../compare/comparison";
import { changeText } from "./changeText";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill, fillUnchecked } from "../texts/texts";

/** One line of a comparison: what became of an indicator, its numbers in both years, its title, and what changed. */
export interface ComparisonLine {
  readonly status: string;
  readonly older: string;
  readonly newer: string;
  readonly title: string;
  /** One thing each; where an indicator was split or merged, all that concerns one pair. */
  readonly changes: readonly string[];
  /** Marks at stake; null where that is not known. */
  readonly marks: number | null;
}

export function comparisonLine(texts: ComparisonTexts, entry: ComparedIndicator): ComparisonLine {
  const { older, newer } = partners(entry);
  const title = newer[0]?.title ?? older[0]?.title ?? "";
  return {
    status: fillUnchecked(texts.status[entry.status], { year: "year" in entry ? entry.year : "" }),
    older: older.map(({ number }) => number).join(", "),
    newer: newer.map(({ number }) => number).join(", "),
    title,
    changes: changesOf(texts, entry),
    marks: entry.atStake,
  };
}

/** What became of an indicator, for a count of those of which that is so. */
export function statusText(
  texts: ComparisonTexts,
  status: Status,
  { older, newer }: { readonly older: PackName; readonly newer: PackName },
): string {
  const { year } = status === "unknownInOlder" ? older : newer;
  return fillUnchecked(texts.status[status], { year });
}

function partners(entry: ComparedIndicator): {
  readonly older: readonly IndicatorStanding[];
  readonly newer: readonly IndicatorStanding[];
} {
  switch (entry.status) {
    case "new":
    case "unknownInOlder":
      return { older: [], newer: [entry.newer] };
    case "dropped":
    case "unknownInNewer":
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
    case "unknownInOlder":
    case "unknownInNewer":
    case "same":
      return [];
    case "changed":
      return entry.changes.map((change) => changeText(texts, change));
    case "proposed":
      return [toConfirmText(texts, entry), ...entry.changes.map((change) => changeText(texts, change))];
    case "split":
    case "merged":
      return entry.parts.map(({ older, newer, changes }) => {
        const numbers = fill(texts.numbers, { older: older.number, newer: newer.number });
        const said = changes.map((change) => changeText(texts, change)).join("; ");
        return `${numbers}: ${said === "" ? texts.status.same : said}`;
      });
  }
}

type Proposed = Extract<ComparedIndicator, { readonly status: "proposed" }>;

function toConfirmText({ toConfirm, alike }: ComparisonTexts, { likeness, older, newer }: Proposed): string {
  const how = likeness >= 0.9 ? "nearly" : likeness >= 0.75 ? "much" : "partly";
  return fill(toConfirm, { alike: alike[how], older: older.key, newer: newer.key });
}
