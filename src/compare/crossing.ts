import type { LaoType } from "../pack/laoType";
import type { PlacedIndicator } from "../pack/outline";
import type { Clause, Indicator } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import { plainText } from "../text/plainText";
import type { AskedIndicator } from "./asks";
import { canonicalJson } from "../pack/identity/canonicalJson";
import type { TwoYears } from "./bandMeanings";
import type { Change } from "./change";
import { matchClauses } from "./clauseChanges";
import { yearsLater } from "./deadline";
import { indicatorChanges } from "./indicatorChanges";

/** An indicator, and the one whose item it is. */
export type InPack = Pick<PlacedIndicator, "indicator" | "parent">;

/** An older indicator beside a newer one its answers may go to, each as it is asked of one LAO type. */
export interface Crossing {
  readonly older: AskedIndicator;
  readonly newer: AskedIndicator;
  /** The newer clause by the older one's number. */
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly changes: readonly Change[];
}

/** @param years the settings of both packs */
export function cross(from: InPack, to: InPack, laoType: LaoType, years: TwoYears): Crossing {
  const [older, newer] = [askedOf(from, laoType), askedOf(to, laoType)];
  const { pairs } = matchClauses(older.indicator.clauses, newer.indicator.clauses);
  return {
    older,
    newer,
    clauses: new Map(pairs.map(([clause, partner]) => [clause.id, partner])),
    changes: indicatorChanges(older.indicator, newer.indicator, years).filter(
      (change) => !isOnlySpelling(change, years.newer.fiscalYear - years.older.fiscalYear),
    ),
  };
}

export function askedOf({ indicator, parent }: InPack, laoType: LaoType): AskedIndicator {
  return { indicator: asAsked(indicator, laoType), isItem: parent !== null };
}

export function asAsked(indicator: Indicator, laoType: LaoType): Indicator {
  return indicatorFor(indicator, laoType) ?? indicator;
}

/** A deadline counts from the same event, however its words are spaced. */
function isOnlySpelling(change: Change, years: number): boolean {
  if (change.kind !== "clauseDeadline") return false;
  const from = yearsLater(change.from ?? undefined, years) ?? null;
  return plainText(canonicalJson(from)) === plainText(canonicalJson(change.to));
}
