import { parseSheetRange, sizeOf, type SheetRange } from "../cells/cellRange";
import { parseName } from "../cells/names";
import { mostCellsOf } from "../read/book";

export function askForNames({ workbook: { names } }: Excel.RequestContext): Excel.NamedItemCollection {
  names.load("items/name,items/formula");
  return names;
}

/** Where our names point to, of whichever template of the workbook; a name whose cells are gone has no place. Excel takes upper and lower case for one letter. */
export function placesOf(
  names: readonly Excel.NamedItem[],
  sheets: readonly string[],
): ReadonlyMap<string, SheetRange> {
  return new Map(
    names.flatMap(({ name, formula }) => {
      const place = parseName(name) ? parseSheetRange(String(formula).replace(/^=/, "")) : null;
      return place && sheets.includes(place.sheet) && sizeOf(place) <= mostCellsOf(name)
        ? [[name.toLowerCase(), place] as const]
        : [];
    }),
  );
}
