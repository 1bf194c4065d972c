import type { ClauseState } from "../../pack/clauseState";
import type { Measure } from "../../pack/schema";

/** A state to show: how each clause stands, or the values it stands for. */
export type SeenState = SeenClauses | SeenInterval;

export interface SeenClauses {
  readonly kind: "clauses";
  /** null where the indicator has no precondition. */
  readonly gate: boolean | null;
  readonly clauses: readonly ClauseInState[];
  /** What is measured beside them. */
  readonly value?: SeenInterval;
}

export interface ClauseInState {
  readonly clause: string;
  readonly state: ClauseState;
}

/** Percents or numbers; no upper end is null. */
export interface SeenInterval {
  readonly kind: "interval";
  /** Between printed bounds, which themselves are named, both ends are excluded. */
  readonly ends: "included" | "excluded";
  readonly measure: Measure["kind"];
  readonly decimals: number;
  readonly from: number;
  readonly to: number | null;
}
