import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import type { Dialect } from "../blueprint/formulaText";
import { onSheet, sheetPrefix } from "../cells/cellRange";
import type { Blueprint, SheetBlueprint } from "../blueprint/blueprint";
import { font } from "../blueprint/styles";
import { completions } from "./completions";
import { addCustomXml, completeFile } from "./packageParts";
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
  const title = `${pack.title.th} ${lao.name}`.trim();
  const file = await writeSheets(blueprint, title, dialect, modified);
  return addCustomXml(file, packXml(pack), packNamespace, completions(blueprint, dialect));
}

/** Sheets that belong to no pack as an .xlsx; their formulas are Excel's own. */
export async function writeSheetsFile(
  sheets: Pick<Blueprint, "sheets" | "names">,
  title: string,
  modified: Date,
): Promise<Uint8Array> {
  const file = await writeSheets(sheets, title, "native", modified);
  return completeFile(file, completions(sheets, "native"));
}

function writeSheets(
  { sheets, names }: Pick<Blueprint, "sheets" | "names">,
  title: string,
  dialect: Exclude<Dialect, "open">,
  modified: Date,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, dialect)),
    namedRanges: [
      ...names.map(({ name, sheet, range }) => ({ name, range: onSheet(sheet, range) })),
      ...sheets.flatMap(printNames),
    ],
    properties: { title, modified },
    defaultFont: { ...font },
  });
}

/** As names of our own, because the library leaves Thai sheet names unquoted in those it makes. */
function printNames({ name, print }: SheetBlueprint): readonly NamedRange[] {
  const area = { name: "_xlnm.Print_Area", range: onSheet(name, print.area), scope: name };
  if (!print.titleRows) return [area];
  const { first, last } = print.titleRows;
  const rows = `${sheetPrefix(name)}$${first}:$${last}`;
  return [area, { name: "_xlnm.Print_Titles", range: rows, scope: name }];
}
