import type { LaoType } from "../pack/laoType";
import { listWithItems } from "../pack/outline";
import type { Clause, Pack } from "../pack/schema";
import { asAsked } from "./crossing";
import { scoringHash } from "../pack/identity/hashes";
import { sameText } from "./sameText";

/**
 * Whether the newer pack is the older one with misprints put right: a version of the same pack by which nothing scores
 * otherwise. Clauses whose words were put under another number are more than a misprint.
 */
export function isCorrection(older: Pack, newer: Pack, laoType: LaoType): boolean {
  return (
    older.id === newer.id && scoringHash(older) === scoringHash(newer) && !wordsMoved(older, newer, laoType)
  );
}

function wordsMoved(older: Pack, newer: Pack, laoType: LaoType): boolean {
  const clausesOf = new Map(
    listWithItems(newer).map(({ indicator }) => [indicator.key, asAsked(indicator, laoType).clauses]),
  );
  return listWithItems(older).some(({ indicator }) =>
    asAsked(indicator, laoType).clauses.some((clause) =>
      standsElsewhere(clause, clausesOf.get(indicator.key) ?? []),
    ),
  );
}

function standsElsewhere({ id, text }: Clause, clauses: readonly Clause[]): boolean {
  const same = clauses.filter((clause) => sameText(clause.text, text));
  return same.length > 0 && same.every((clause) => clause.id !== id);
}
