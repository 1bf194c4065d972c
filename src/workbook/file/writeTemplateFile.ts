import { writeXlsx } from "hucre/xlsx";
import type { Dialect } from "../blueprint/formulaText";
import { onSheet } from "../cells/cellRange";
import type { Blueprint } from "../blueprint/blueprint";
import { font } from "../blueprint/styles";
import { builtInNames } from "./builtInNames";
import { completions } from "./completions";
import { addCustomXml } from "./packageParts";
import { packNamespace } from "./packNamespace";
import { packXml } from "./packPart";
import { writeSheet } from "./writeSheet";

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
      ...blueprint.sheets.flatMap(builtInNames),
    ],
    properties: { title: `${pack.title.th} ${lao.name}`.trim(), modified },
    defaultFont: { ...font },
  });
  return addCustomXml(file, packXml(pack), packNamespace, completions(blueprint.sheets, dialect));
}
