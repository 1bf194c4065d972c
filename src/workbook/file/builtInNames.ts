import type { WriteOptions } from "hucre/xlsx";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { columnLetters, onSheet, sheetPrefix } from "../cells/cellRange";

/** Excel keeps the cells of a filter under this name as well, and lists it nowhere. */
export const filterName = "_xlnm._FilterDatabase";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** As names of our own, because the library leaves Thai sheet names unquoted in those it makes. */
export function builtInNames({ name, print, filtered }: SheetBlueprint): readonly NamedRange[] {
  const areas = print.areas.map((area) => onSheet(name, area)).join(",");
  const titles = titlesOf(print).map((title) => sheetPrefix(name) + title);
  return [
    { name: "_xlnm.Print_Area", range: areas, scope: name },
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: name }] : []),
    ...(filtered === null ? [] : [{ name: filterName, range: onSheet(name, filtered), scope: name }]),
  ];
}

/** Columns before rows, as Excel writes them. */
function titlesOf({ titleColumns, titleRows }: SheetBlueprint["print"]): readonly string[] {
  return [
    ...(titleColumns ? [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`] : []),
    ...(titleRows ? [`$${titleRows.first}:$${titleRows.last}`] : []),
  ];
}
