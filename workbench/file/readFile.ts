import type { Model } from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import type { OfficeHost } from "../host/officeHost";
import { readDefinedNames } from "./definedNames";
import { withShownNames } from "./savedNames";

/** Without it the library takes the parts for a workbook of its own, and shows an empty one. */
const CONTENT_TYPES = "[Content_Types].xml";
const WORKBOOK = "xl/workbook.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CUSTOM_XML = /^customXml\/item[0-9]+\.xml$/;
const TEXT = /\.(xml|rels|vml)$/;

type Part = string | { readonly imageSrc: string };

export interface ReadFile {
  /** The parts of the file, as the library reads them. */
  readonly parts: Readonly<Record<string, Part>>;
  /** Gives the opened workbook what the library passes over. */
  readonly fill: (workbook: { readonly model: Model; readonly host: OfficeHost }) => void;
}

/** Reads an .xlsx file. */
export function readWorkbookFile(bytes: Uint8Array): ReadFile {
  const files = Object.entries(unzipSync(bytes));
  const parts: Record<string, Part> = {};
  for (const [path, content] of files) parts[path] = partOf(path, content);
  const workbook = parts[WORKBOOK];
  if (typeof workbook !== "string") throw new Error(`The file has no ${WORKBOOK}.`);
  if (!(CONTENT_TYPES in parts)) throw new Error(`The file has no ${CONTENT_TYPES}.`);
  const customXml = files.filter(([path]) => CUSTOM_XML.test(path)).map(([, content]) => strFromU8(content));
  return {
    parts,
    fill({ model, host }) {
      unlockSheets(model);
      for (const { name, formula } of readDefinedNames(workbook)) host.defineName(name, formula);
      for (const xml of customXml) host.store.addCustomXml(xml);
    },
  };
}

function partOf(path: string, content: Uint8Array): Part {
  if (!TEXT.test(path)) return { imageSrc: "" };
  const text = strFromU8(content);
  return SHEET.test(path) ? withShownNames(text) : text;
}

/** Of a protected sheet the library reads only that it is one, not which cells take entries: nobody could use it. */
function unlockSheets(model: Model): void {
  for (const sheetId of model.getters.getSheetIds()) {
    if (model.getters.isSheetLocked(sheetId)) model.dispatch("UNLOCK_SHEET", { sheetId });
  }
}
