import type { CompiledIndicator } from "../../score/compile";
import type { CellPlace } from "../../score/issue";
import type { AddressOf } from "../../words/issueText";
import { address, type SheetRange } from "../../workbook/cells/cellRange";
import type { ChecklistCells, Subject } from "../excel/subject";
import { checklistPlaces } from "./templateCells";

/** Finds a cell of what is shown on its sheet; the sheet of a formula's cells is named where it is not the formula's own. */
export function addressesOf(compiled: CompiledIndicator, { source, checklist }: Subject): AddressOf {
  const ownSheet = checklist?.kind === "range" && source.kind === "formula" ? source.sheet : null;
  return (place) => {
    const range = place.of === "checklist" && checklist ? rangeOf(compiled, checklist, place) : null;
    if (range === null) return null;
    const cell = address(range.row, range.column);
    return ownSheet === null || range.sheet === ownSheet ? cell : `${range.sheet}!${cell}`;
  };
}

type CellAt = Pick<SheetRange, "sheet" | "row" | "column">;

function rangeOf(
  compiled: CompiledIndicator,
  checklist: ChecklistCells,
  { row, column }: CellPlace,
): CellAt | null {
  if (checklist.kind === "range") return checklist.place && cellIn(checklist.place, row, column);
  const places = checklistPlaces(compiled, checklist);
  const [only] = places;
  // A mean has one block for all its lines.
  if (places.length === 1 && only) return cellIn(only, row, column);
  return places[row - 1] ?? null;
}

function cellIn({ sheet, row: top, column: left }: SheetRange, row: number, column: number): CellAt {
  return { sheet, row: top + row - 1, column: left + column - 1 };
}
