import type { IndicatorAnswers } from "../answers/answers";
import { isBlank, nothingToDoReading, readCell } from "../score/cell";
import type { ClauseStanding } from "./clauseStanding";
import type { IndicatorMarks } from "./indicatorMarks";
import { markItself } from "./mark";

/** What of an indicator, or item, was done with nothing to show it. */
export interface EvidenceMissing {
  /** Numbers of clauses, in printed order. */
  readonly clauses: readonly string[];
  /** Of an indicator that is not ticked clause by clause. */
  readonly whole: boolean;
}

const nothing: EvidenceMissing = { clauses: [], whole: false };

/** Looks at the indicator itself, not at its items; nothing is missing where it is not asked, or left the base. */
export function evidenceMissing(own: IndicatorMarks, answers: IndicatorAnswers): EvidenceMissing {
  const mark = markItself(own.mark);
  if (mark.kind === "notApplicable" || mark.kind === "baseCut") return nothing;
  const { compiled, clauses } = own;
  const isTicked = compiled.indicator.clauses.length > 0;
  if (isTicked) {
    const open = clauses.filter((one) => isDone(one) && isBlank(answers.clauses?.[one.clause.id]?.evidence));
    return { clauses: open.map(({ clause: { id } }) => id), whole: false };
  }
  const isShown = compiled.entry === "items" || !isBlank(answers.evidence);
  return { clauses: [], whole: mark.kind === "marks" && mark.score > 0 && !isShown };
}

/** Late and incomplete are done too; having nothing to do, and a fault that happened, have nothing to show. */
function isDone({ clause, state }: ClauseStanding): boolean {
  if (clause.fault === true) return false;
  if (state.kind === "fromDays") return state.state !== "none";
  if (state.kind !== "entered") return false;
  const reading = readCell(state.value);
  return reading >= 1 && reading !== nothingToDoReading && reading <= 3;
}
