import {
  address,
  contains,
  parseRange,
  refer,
  sizeOf,
  type At,
  type SheetRange,
} from "../../workbook/cells/cellRange";
import { rangeOn } from "../../workbook/excel/rangeOn";
import type { HiddenCell } from "./subject";

/** The cells of some places that are read as blank, whatever is typed, because they are merged into another. */
export function hiddenCells(
  places: readonly SheetRange[],
  merged: readonly SheetRange[],
): readonly HiddenCell[] {
  return merged.flatMap((area) =>
    cellsOf(area)
      .slice(1)
      .filter((cell) => places.some((place) => contains(place, cell)))
      .map(({ row, column }) => ({ cell: address(row, column), merged: refer({ ...area, sheet: null }) })),
  );
}

/** Row by row. */
function cellsOf({ row, column, width, height }: SheetRange): readonly At[] {
  return Array.from({ length: width * height }, (_, index) => ({
    row: row + Math.floor(index / width),
    column: column + (index % width),
  }));
}

/** Of more than 512 merged areas Excel tells nothing, and two cells make one. */
const mostAsked = 1_000;

/** Asks for the merged cells among some; none where this Excel does not tell, or they are too many for a checklist. */
export function askForMerged(
  context: Excel.RequestContext,
  place: SheetRange | null,
): () => readonly SheetRange[] {
  const tells = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  if (place === null || !tells || sizeOf(place) > mostAsked) return () => [];
  const range = rangeOn(context.workbook.worksheets.getItem(place.sheet), place);
  const merged = range.getMergedAreasOrNullObject().load("address");
  return () => (merged.isNullObject ? [] : areasIn(merged.address, place.sheet));
}

const area = /!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/gi;

/** @param addresses Each with its sheet, whose name may have commas: 'ด้านที่ 1'!B3:B4,'ด้านที่ 1'!D3:D4. */
function areasIn(addresses: string, sheet: string): readonly SheetRange[] {
  return [...addresses.matchAll(area)].flatMap(([, own = ""]) => {
    const range = parseRange(own);
    return range ? [{ ...range, sheet }] : [];
  });
}
