import type { Clause, Indicator } from "../pack/schema";
import { affectsScoring } from "./atStake";
import { matchClauses } from "./clauseChanges";
import { indicatorChanges } from "./indicatorChanges";

/** An older indicator beside the newer one its answers go to, each as it is asked of one LAO type. */
export interface Crossing {
  readonly older: Indicator;
  readonly newer: Indicator;
  /** The newer clause by the older one's number. */
  readonly clauses: ReadonlyMap<string, { readonly older: Clause; readonly newer: Clause | null }>;
  readonly scoringChanged: boolean;
}

/** @param years from the older fiscal year to the newer */
export function cross(older: Indicator, newer: Indicator, years: number): Crossing {
  const partner = new Map(matchClauses(older.clauses, newer.clauses).pairs);
  return {
    older,
    newer,
    clauses: new Map(
      older.clauses.map((clause) => [clause.id, { older: clause, newer: partner.get(clause) ?? null }]),
    ),
    scoringChanged: indicatorChanges(older, newer, years).some(affectsScoring),
  };
}
