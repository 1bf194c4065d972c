import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Pack } from "../pack/schema";
import { authoringTh } from "../texts/authoring.th";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { completeParts, editPart } from "../xlsx/completeParts";
import { withValuesKept } from "../xlsx/writtenParts";
import { styleColumns } from "./columnStyles";
import { listsSheet } from "./dropDowns";
import { guideSheet } from "./guideSheet";
import { packRows, type PackRow } from "./packRows";
import { packSheet, tableSheet } from "./tableSheet";
import { tableNames, type TableName } from "./tables";

/**
 * The pack as an .xlsx that officers can change and `readAuthoringWorkbook` reads back. An optional list that is empty is
 * the same as one left out, and comes back left out.
 *
 * Rejects with a RangeError where a text is longer than the 32,767 characters of an Excel cell.
 */
export async function writeAuthoringWorkbook(
  pack: Pack,
  texts: AuthoringTexts = authoringTh,
): Promise<Uint8Array> {
  return write(pack, packRows(pack), texts);
}

/** The empty workbook to write a pack in: every sheet with headers, notes and drop-downs, and a guide. */
export function writeStarterWorkbook(texts: AuthoringTexts = authoringTh): Promise<Uint8Array> {
  return write({}, {}, texts);
}

async function write(
  pack: PackRow,
  rows: Partial<Readonly<Record<TableName, readonly PackRow[]>>>,
  texts: AuthoringTexts,
): Promise<Uint8Array> {
  const first = [guideSheet(texts), packSheet(pack, texts)];
  const file = await writeXlsx({
    sheets: [
      ...first,
      ...tableNames.map((name) => tableSheet(name, rows[name] ?? [], texts)),
      listsSheet(texts),
    ],
    defaultFont: { name: "TH Sarabun New", size: 16 },
  });
  const parts = styleColumns(
    completeParts(unzipSync(file)),
    tableNames.map((_, index) => first.length + index + 1),
  );
  return zipSync({ ...editPart(parts, "xl/workbook.xml", withValuesKept) });
}
