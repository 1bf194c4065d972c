import type { WordedClause } from "./described";
import type { Scan } from "./scan";
import { words } from "./vocabulary";

/** Clauses that are listed by their numbers, as places in the checklist. */
export interface ClauseList {
  readonly items: readonly (readonly number[])[];
  /** Whether one of the items is enough. */
  readonly anyItem: boolean;
}

/** "ข้อ 1, 4 - 8 และข้อ 10"; the word for a clause stands before the first number, and a number that is no clause ends it. */
export function takeClauseList(scan: Scan, clauses: readonly WordedClause[]): ClauseList | null {
  const first = scan.attempt(() => (scan.take(words.clause) ? takeRange(scan, clauses) : null));
  if (!first) return null;
  const items = [first];
  const joins = new Set<"and" | "or">();
  for (;;) {
    const next = scan.attempt(() => {
      const isOr = scan.take(words.or) !== null;
      const isJoined = isOr || scan.take(words.and) !== null;
      // Numbers with a blank between them have lost what stood there.
      if (!isJoined && !scan.take(words.clause)) return null;
      const item = takeRange(scan, clauses);
      return item && { item, join: isOr ? ("or" as const) : ("and" as const) };
    });
    if (!next) break;
    joins.add(next.join);
    items.push(next.item);
  }
  return joins.size > 1 ? null : { items, anyItem: joins.has("or") };
}

function takeRange(scan: Scan, clauses: readonly WordedClause[]): readonly number[] | null {
  const found = scan.take(words.clauseRange);
  if (!found) return null;
  const place = (id: string | undefined): number => clauses.findIndex((clause) => clause.id === id);
  const from = place(found[1]);
  const to = found[2] === undefined ? from : place(found[2]);
  return from < 0 || to < from ? null : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
