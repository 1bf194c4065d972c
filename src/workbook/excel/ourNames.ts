import { mostCells } from "../read/book";
import { cellCount, readReference, type Place } from "../read/reference";

/** Our names, of whichever template of the workbook. */
const ourName = /^LPA(BOOK)?\d*_/i;

export function askForNames({ workbook: { names } }: Excel.RequestContext): Excel.NamedItemCollection {
  names.load("items/name,items/formula");
  return names;
}

/** Where our names point to; a name whose cells are gone has no place. Excel takes upper and lower case for one letter. */
export function placesOf(
  names: readonly Excel.NamedItem[],
  sheets: readonly string[],
): ReadonlyMap<string, Place> {
  return new Map(
    names.flatMap(({ name, formula }) => {
      const place = ourName.test(name) ? readReference(String(formula).replace(/^=/, "")) : null;
      return place && sheets.includes(place.sheet) && cellCount(place) <= mostCells
        ? [[name.toLowerCase(), place] as const]
        : [];
    }),
  );
}
