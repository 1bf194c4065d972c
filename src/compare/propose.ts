import type { PlacedIndicator } from "../pack/outline";
import { plainText } from "../text/plainText";
import { bestFirst, bigramsOf, likenessTable, weigh, type Bigrams } from "./likeness";
import type { Match } from "./matched";

/**
 * From this likeness on a pair is proposed. In the real packs the one indicator of 2563 that lives on under
 * another key in 2567 (2, public services budgeted → 1) reaches 0.65, the next stranger 0.45, and the two most
 * alike indicators of 2567 itself, internal audit and risk management, 0.53. A person confirms every proposal, so
 * the line lies nearer the strangers.
 */
export const proposedFrom = 0.55;

/**
 * Proposes which of the indicators left over in both years belong together: one to one, the most alike first. The
 * likeness is that of the titles, or the mean of titles and clauses where both years list clauses.
 *
 * @param all every indicator of both years, from whose titles it is learnt which words say little
 */
export function proposeMatches(
  older: readonly PlacedIndicator[],
  newer: readonly PlacedIndicator[],
  all: readonly PlacedIndicator[],
): readonly Match[] {
  const weightOf = weigh(all.map(titleOf));
  const titles = likenessTable(older.map(titleOf), newer.map(titleOf), weightOf);
  const clauses = likenessTable(older.map(clausesOf), newer.map(clausesOf), weightOf);
  const [olderLists, newerLists] = [older.map(listsClauses), newer.map(listsClauses)];
  const likenessOf = (from: number, to: number): number => {
    const ofTitles = titles[to]?.[from] ?? 0;
    if (!olderLists[from] || !newerLists[to]) return ofTitles;
    return (ofTitles + (clauses[to]?.[from] ?? 0)) / 2;
  };
  return bestFirst(older.length, newer.length, proposedFrom, likenessOf).flatMap((pair): Match[] => {
    const [from, to] = [older[pair.older], newer[pair.newer]];
    return from && to ? [{ kind: "proposed", older: from, newer: to, likeness: pair.likeness }] : [];
  });
}

function titleOf({ indicator }: PlacedIndicator): Bigrams {
  return bigramsOf(plainText(indicator.title));
}

function clausesOf({ indicator }: PlacedIndicator): Bigrams {
  return bigramsOf(plainText(indicator.clauses.map(({ text }) => text).join(" ")));
}

function listsClauses({ indicator }: PlacedIndicator): boolean {
  return indicator.clauses.length > 0;
}
