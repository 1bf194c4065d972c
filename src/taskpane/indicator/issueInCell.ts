import { findClause } from "../../score/clauseCells";
import type { CompiledIndicator } from "../../score/compile";
import type { CellPlace, ScoreIssue } from "../../score/issue";
import type { FunctionsTexts } from "../../texts/functionsTexts";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import { address, type SheetRange } from "../../workbook/cells/cellRange";
import { issueText } from "../../words/issueText";
import type { ChecklistCells } from "../excel/subject";
import { checklistPlaces } from "./templateCells";

interface IssueTexts {
  readonly score: FunctionsTexts;
  readonly pane: PaneTexts["indicator"];
}

/** An issue with its cell named as the officer sees it, and with the clause that stands there: “ข้อ 3 (เซลล์ B5)”. */
export function issueInCell(
  { score, pane }: IssueTexts,
  issue: ScoreIssue,
  compiled: CompiledIndicator,
  checklist: ChecklistCells | null,
): string {
  const { cell } = issue;
  const at = cell?.of === "checklist" && checklist ? addressOf(compiled, checklist, cell) : null;
  if (!cell || at === null) return issueText(score, issue);
  return issueText(score, issue, cellName(pane, at, clauseAt(compiled, checklist, cell)));
}

/** The number of a clause; "gate" for the precondition; null for a cell that is of none. */
type ClauseOfCell = { readonly id: string } | "gate" | null;

function cellName(t: PaneTexts["indicator"], cell: string, clause: ClauseOfCell): string {
  if (clause === null) return fill(t.cell, { cell });
  return clause === "gate" ? fill(t.gateCell, { cell }) : fill(t.clauseCell, { clause: clause.id, cell });
}

function addressOf(
  compiled: CompiledIndicator,
  checklist: ChecklistCells,
  { row, column }: CellPlace,
): string | null {
  if (checklist.kind === "range") return checklist.place && cellIn(checklist.place, row, column);
  const places = checklistPlaces(compiled, checklist);
  const [only] = places;
  // A mean has one block for all its lines.
  if (places.length === 1 && only) return cellIn(only, row, column);
  const own = places[row - 1];
  return own ? cellIn(own, 1, 1) : null;
}

function cellIn(place: SheetRange, row: number, column: number): string {
  return address(place.row + row - 1, place.column + column - 1);
}

function clauseAt(
  compiled: CompiledIndicator,
  checklist: ChecklistCells | null,
  { row, column }: CellPlace,
): ClauseOfCell {
  const { entry, cellCount, hasGate, indicator } = compiled;
  if (entry !== "clauses" || !checklist) return null;
  const index = ((): number | null => {
    if (checklist.kind === "named") return row - 1 - (hasGate ? 1 : 0);
    const { cells } = checklist;
    if (cells.flat().length !== cellCount) return findClause(compiled, cells[row - 1]?.[0]);
    const before = cells.slice(0, row - 1).flat().length;
    return before + column - 1 - (hasGate ? 1 : 0);
  })();
  if (index === -1) return "gate";
  const clause = index === null ? undefined : indicator.clauses[index];
  return clause ? { id: clause.id } : null;
}
