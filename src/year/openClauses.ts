import { readCell } from "../score/cell";
import type { ClauseStanding } from "./clauseStanding";

/** Whether nothing says that a clause was done; a state that does not read is told for itself, a fault is not to be done. */
export function isOpenClause({ clause, state }: ClauseStanding): boolean {
  if (clause.fault === true) return false;
  return state.kind === "notEntered" || (state.kind === "entered" && readCell(state.value) === 0);
}
