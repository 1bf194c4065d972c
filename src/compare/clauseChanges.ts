import { statesOfClause } from "../pack/clauseState";
import { plainText } from "../text/plainText";
import type { Clause } from "../pack/schema";
import { canonicalJson } from "../pack/identity/canonicalJson";
import type { ClauseChange } from "./change";
import { yearsLater } from "./deadline";
import { bestFirst, bigramsOf, likenessTable, weigh, type Bigrams } from "./likeness";
import { pairUp, type Paired } from "./pairUp";
import { sameText } from "./sameText";

/**
 * From this likeness on, one clause is taken for the other reworded. Clauses of one indicator are alike by nature
 * (2567 no. 3 asks for forms ปค.1, ปค.4, ปค.5 and ปค.6 in nearly the same words), so the number counts as well:
 * two clauses of one number need only 0.4.
 */
const alike = 0.6;
const sameNumber = 0.2;

/**
 * Which clause of the older year is which of the newer: the same words first, whatever their number, then the
 * most alike.
 */
export function matchClauses(older: readonly Clause[], newer: readonly Clause[]): Paired<Clause> {
  const plain = new Map([...older, ...newer].map((clause) => [clause, plainText(clause.text)]));
  const words = (clause: Clause): string => plain.get(clause) ?? "";
  const same = pairUp(older, newer, [(clause) => `${clause.id} ${words(clause)}`, words]);
  if (same.removed.length === 0 || same.added.length === 0) return same;
  const partners = new Map([...same.pairs, ...matchReworded(same.removed, same.added, plain)]);
  const taken = new Set(partners.values());
  return {
    pairs: older.flatMap((clause) => {
      const partner = partners.get(clause);
      return partner ? [[clause, partner] as const] : [];
    }),
    removed: older.filter((clause) => !partners.has(clause)),
    added: newer.filter((clause) => !taken.has(clause)),
  };
}

/** @param plain the words of every clause of both years, from which it is learnt which words say little */
function matchReworded(
  older: readonly Clause[],
  newer: readonly Clause[],
  plain: ReadonlyMap<Clause, string>,
): readonly (readonly [Clause, Clause])[] {
  const bigrams = new Map([...plain].map(([clause, text]) => [clause, bigramsOf(text)]));
  const of = (clauses: readonly Clause[]): readonly Bigrams[] =>
    clauses.map((clause) => bigrams.get(clause) ?? []);
  const table = likenessTable(of(older), of(newer), weigh([...bigrams.values()]));
  const likenessOf = (row: number, column: number): number =>
    (table[column]?.[row] ?? 0) + (older[row]?.id === newer[column]?.id ? sameNumber : 0);
  return bestFirst(older.length, newer.length, alike, likenessOf).flatMap((pair) => {
    const [from, to] = [older[pair.older], newer[pair.newer]];
    return from && to ? [[from, to] as const] : [];
  });
}

/** @param years from the older fiscal year to the newer, by which fixed days may have moved along */
export function clauseChanges(matched: Paired<Clause>, years: number): readonly ClauseChange[] {
  return [
    ...matched.removed.map(({ id, text }): ClauseChange => ({ kind: "clauseRemoved", clause: id, text })),
    ...matched.added.map(({ id, text }): ClauseChange => ({ kind: "clauseAdded", clause: id, text })),
    ...matched.pairs.flatMap(([older, newer]) => changesOf(older, newer, years)),
  ];
}

function changesOf(older: Clause, newer: Clause, years: number): readonly ClauseChange[] {
  const clause = newer.id;
  const changes: ClauseChange[] = [];
  if (older.id !== clause) changes.push({ kind: "clauseRenumbered", from: older.id, to: clause });
  if (!sameText(older.text, newer.text))
    changes.push({ kind: "clauseReworded", clause, from: older.text, to: newer.text });
  const [from, to] = [statesOfClause(older), statesOfClause(newer)];
  if (from.join() !== to.join()) changes.push({ kind: "clauseStates", clause, from, to });
  if (canonicalJson(yearsLater(older.deadline, years) ?? null) !== canonicalJson(newer.deadline ?? null))
    changes.push({
      kind: "clauseDeadline",
      clause,
      from: older.deadline ?? null,
      to: newer.deadline ?? null,
    });
  const [wasFault, isFault] = [older.fault ?? false, newer.fault ?? false];
  if (wasFault !== isFault) changes.push({ kind: "clauseFault", clause, from: wasFault, to: isFault });
  const [had, has] = [older.nothingToDo ?? null, newer.nothingToDo ?? null];
  if (!sameText(had ?? "", has ?? ""))
    changes.push({ kind: "clauseNothingToDo", clause, from: had, to: has });
  return changes;
}
