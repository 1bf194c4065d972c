import { findClause } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import type { AnsweredByCell, ScoreIssue } from "./issue";
import type { Cells } from "./range";

/**
 * The issue with what its cell answers: by the clause's number in a table's first column, else by the order of the cells
 * where there is one a clause. Where neither is certain the issue stays as it is.
 */
export function withAnswered(compiled: CompiledIndicator, cells: Cells, issue: ScoreIssue): ScoreIssue {
  const { cell } = issue;
  if (cell?.of !== "checklist" || compiled.entry !== "clauses") return issue;
  const clause = clauseOf(compiled, cells, cell.row - 1, cell.column - 1);
  const answers = clause === null ? null : answeredBy(compiled, clause);
  return answers === null ? issue : { ...issue, cell: { ...cell, answers } };
}

/** The clause's place from 0, -1 for the precondition. */
function clauseOf(compiled: CompiledIndicator, cells: Cells, row: number, column: number): number | null {
  const given = cells.reduce((count, { length }) => count + length, 0);
  if (given !== compiled.cellCount) return findClause(compiled, cells[row]?.[0]);
  const before = cells.slice(0, row).reduce((count, { length }) => count + length, 0);
  return before + column - Number(compiled.hasGate);
}

function answeredBy({ indicator }: CompiledIndicator, clause: number): AnsweredByCell | null {
  if (clause < 0) return "gate";
  const { id } = indicator.clauses[clause] ?? {};
  return id === undefined ? null : { clause: id };
}
