import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import type { Dialect } from "../blueprint/formulaText";
import { columnLetters, onSheet, sheetPrefix } from "../cells/cellRange";
import type { Blueprint, SheetBlueprint } from "../blueprint/blueprint";
import { font } from "../blueprint/styles";
import { completions } from "./completions";
import { addCustomXml } from "./packageParts";
import { packNamespace } from "./packNamespace";
import { packXml } from "./packPart";
import { writeSheet } from "./writeSheet";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The blueprint as an .xlsx: formulas with their cached values, and the pack it was made from inside.
 *
 * @param dialect "native" for a copy that needs no add-in; the blueprint must have been built with `nativeOf`.
 * @param modified When the file says that it was last changed, to the second.
 */
export async function writeTemplateFile(
  blueprint: Blueprint,
  dialect: Exclude<Dialect, "open"> = "saved",
  modified = new Date(),
): Promise<Uint8Array> {
  const { pack, lao } = blueprint.source;
  const file = await writeXlsx({
    sheets: blueprint.sheets.map((sheet) => writeSheet(sheet, dialect)),
    namedRanges: [
      ...blueprint.names.map(({ name, sheet, range }) => ({ name, range: onSheet(sheet, range) })),
      ...blueprint.sheets.flatMap(printNames),
    ],
    properties: { title: `${pack.title.th} ${lao.name}`.trim(), modified },
    defaultFont: { ...font },
  });
  return addCustomXml(file, packXml(pack), packNamespace, completions(blueprint, dialect));
}

/** As names of our own, because the library leaves Thai sheet names unquoted in those it makes. */
function printNames({ name, print }: SheetBlueprint): readonly NamedRange[] {
  const areas = print.areas.map((area) => onSheet(name, area)).join(",");
  const titles = titlesOf(print).map((title) => sheetPrefix(name) + title);
  return [
    { name: "_xlnm.Print_Area", range: areas, scope: name },
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: name }] : []),
  ];
}

/** Columns before rows, as Excel writes them. */
function titlesOf({ titleColumns, titleRows }: SheetBlueprint["print"]): readonly string[] {
  return [
    ...(titleColumns ? [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`] : []),
    ...(titleRows ? [`$${titleRows.first}:$${titleRows.last}`] : []),
  ];
}
