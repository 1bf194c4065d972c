import { writeXlsx } from "hucre/xlsx";
import type { Blueprint } from "../blueprint/blueprint";
import { font } from "../blueprint/styles";
import { onSheet } from "../cells/cellRange";
import { builtInNames } from "./builtInNames";
import { completions } from "./completions";
import { completeFile } from "./packageParts";
import { writeSheet } from "./writeSheet";

/**
 * Sheets by themselves as an .xlsx: no year's workbook, so that nobody fills it in.
 *
 * @param modified When the file says that it was last changed, to the second.
 */
export async function writeSheetsFile(
  { sheets, names = [] }: Pick<Blueprint, "sheets"> & Partial<Pick<Blueprint, "names">>,
  title: string,
  modified = new Date(),
): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, "native")),
    namedRanges: [
      ...names.map(({ name, sheet, range }) => ({ name, range: onSheet(sheet, range) })),
      ...sheets.flatMap(builtInNames),
    ],
    properties: { title, modified },
    defaultFont: { ...font },
  });
  return completeFile(file, completions(sheets, "native"));
}
