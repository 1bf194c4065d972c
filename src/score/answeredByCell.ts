import { isInOrder } from "./bothCells";
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
  if (cell?.of !== "checklist" || (compiled.entry !== "clauses" && !compiled.hasBoth)) return issue;
  const clause = clauseOf(compiled, cells, cell.row - 1, cell.column - 1);
  const answers = clause === null ? null : answeredBy(compiled, clause);
  return answers === null ? issue : { ...issue, cell: { ...cell, answers } };
}

/** The clause's place from 0, -1 for the precondition; null for a cell of the measure. */
function clauseOf(compiled: CompiledIndicator, cells: Cells, row: number, column: number): number | null {
  const given = cells.reduce((count, { length }) => count + length, 0);
  if (!isInOrder(compiled, given)) return findClause(compiled, cells[row]?.[0]);
  const before = cells.slice(0, row).reduce((count, { length }) => count + length, 0);
  const index = before + column;
  return index < compiled.cellCount ? index - Number(compiled.hasGate) : null;
}

function answeredBy({ indicator }: CompiledIndicator, clause: number): AnsweredByCell | null {
  if (clause < 0) return "gate";
  const { id } = indicator.clauses[clause] ?? {};
  return id === undefined ? null : { clause: id };
}
