import type { CompiledIndicator } from "../../score/compile";
import type { CellPlace } from "../../score/issue";
import type { AddressOf } from "../../words/issueText";
import { address, type SheetRange } from "../../workbook/cells/cellRange";
import { cellInRange } from "../../workbook/cells/cellInRange";
import { clauseEntryName, entryName } from "../../workbook/cells/entryNames";
import { argumentPlaces } from "../excel/followedFunctions";
import { findLpaCalls } from "../excel/lpaCall";
import type { ChecklistCells, Subject } from "../excel/subject";

/** Finds a cell of what is shown on its sheet; the sheet is named where it is not the one that is shown. */
export function addressesOf(compiled: CompiledIndicator, { source, checklist, formula }: Subject): AddressOf {
  if (checklist?.kind === "named") {
    const named = checklist;
    return (place) => addressOfNamed(compiled, named, place);
  }
  const [call] = formula === null ? [] : findLpaCalls(formula);
  const reference = call?.arguments[argumentPlaces(call.name)?.checklist ?? -1];
  if (reference === undefined) return () => null;
  return ({ row, column }) => {
    const found = cellInRange(reference, row, column);
    if (found === null) return null;
    return found.sheet === null || found.sheet === source.sheet
      ? found.address
      : `${found.sheet}!${found.address}`;
  };
}

type Named = Extract<ChecklistCells, { readonly kind: "named" }>;

function addressOfNamed(
  { indicator: { key }, entry }: CompiledIndicator,
  { places }: Named,
  { answers, row, column }: CellPlace,
): string | null {
  const cell = (name: string): SheetRange | undefined => places.get(name.toLowerCase());
  const shown = (range: SheetRange | undefined): string | null =>
    range ? address(range.row, range.column) : null;
  if (answers === "gate") return shown(cell(entryName(key, "gate")));
  if (answers !== undefined) return shown(cell(clauseEntryName(key, answers.clause, "state")));
  switch (entry) {
    case "percent":
      return shown(cell(entryName(key, Math.max(row, column) === 1 ? "done" : "all")));
    case "number":
      return shown(cell(entryName(key, "counted")));
    case "score":
      return shown(cell(entryName(key, "score")));
    default:
      return null;
  }
}
