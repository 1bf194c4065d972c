import { unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Overlay, Pack } from "../pack/schema";
import { authoringTh } from "../texts/authoring.th";
import type { Draft } from "../paper/draft";
import { authoringTexts, type AuthoringTexts } from "../texts/authoringTexts";
import type { Language } from "../texts/texts";
import { completeParts, editPart } from "../xlsx/completeParts";
import { withValuesKept } from "../xlsx/writtenParts";
import { styleColumns } from "./columnStyles";
import { draftRows, type AddedToDraft } from "./draftRows";
import { listsSheet } from "./dropDowns";
import { forms, type FormName } from "./forms";
import { guideSheet } from "./guideSheet";
import { overlayRows, overlayStarterRows } from "./overlayRows";
import { packRows, type PackRow } from "./packRows";
import { provinceSheet } from "./provinceSheet";
import { packSheet } from "./packSheet";
import { paperSheets } from "./paperSheets";
import { tableSheet } from "./tableSheet";
import type { TableName } from "./tables";

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
  return write("pack", { fields: pack, rows: packRows(pack) }, texts);
}

/** The empty workbook to write a pack in: every sheet with headers, notes and drop-downs, and a guide. */
export function writeStarterWorkbook(texts: AuthoringTexts = authoringTh): Promise<Uint8Array> {
  return write("pack", { fields: {}, rows: {} }, texts);
}

/**
 * What was read of a printed paper as an .xlsx to confirm and complete: cells coloured by how certain they are, what the
 * paper does not say left blank, and beside the pack's sheets the paper itself, line by line.
 *
 * @param text What the draft was read from.
 * @param added What a person has said beside it.
 */
export function writeDraftWorkbook(
  draft: Draft,
  text: string,
  language: Language = "th",
  added?: AddedToDraft,
): Promise<Uint8Array> {
  const content = { ...draftRows(draft, language, added), first: paperSheets(draft, text, language) };
  return write("pack", content, authoringTexts[language]);
}

/**
 * A province's own indicators as an .xlsx, in the form of a pack's, with the list of what their base asks.
 *
 * @param base What the overlay is laid over; the workbook remembers it as it is now.
 */
export async function writeOverlayWorkbook(
  overlay: Overlay,
  base: Pack,
  texts: AuthoringTexts = authoringTh,
): Promise<Uint8Array> {
  return write("overlay", overlayRows(overlay, base), texts);
}

/** The workbook in which a province begins to write its own indicators over a pack. */
export function writeOverlayStarter(base: Pack, texts: AuthoringTexts = authoringTh): Promise<Uint8Array> {
  return write("overlay", overlayStarterRows(base), texts);
}

interface Content {
  readonly fields: PackRow;
  readonly rows: Partial<Readonly<Record<TableName, readonly PackRow[]>>>;
  /** Sheets of no pack's, in front of the others. */
  readonly first?: readonly WriteSheet[];
}

async function write(form: FormName, content: Content, texts: AuthoringTexts): Promise<Uint8Array> {
  const { fields, rows, first: before = [] } = content;
  const { tables } = forms[form];
  const guide = guideSheet(form, texts);
  const ofForm = form === "pack" ? [guide, packSheet(fields, texts)] : [provinceSheet(fields, texts), guide];
  const first = [...before, ...ofForm];
  const file = await writeXlsx({
    sheets: [
      ...first,
      ...tables.map((name) => tableSheet(name, rows[name] ?? [], texts, tables)),
      listsSheet(texts),
    ],
    defaultFont: { name: "TH Sarabun New", size: 16 },
  });
  const parts = styleColumns(
    completeParts(unzipSync(file)),
    tables.map((_, index) => first.length + index + 1),
  );
  return zipSync({ ...editPart(parts, "xl/workbook.xml", withValuesKept) });
}
