import { load, type Style } from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import { changedStyle, styleOf } from "../grid/cellFormats";
import type { OfficeHost } from "../host/officeHost";
import { readDefinedNames } from "./definedNames";
import { readFileStyles, type FileStyle } from "./fileStyles";
import { withShownNames } from "./savedNames";
import { thaiSettings } from "./thaiSettings";

/** Without it the library takes the parts for a workbook of its own, and shows an empty one. */
const CONTENT_TYPES = "[Content_Types].xml";
const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CUSTOM_XML = /^customXml\/item[0-9]+\.xml$/;
const TEXT = /\.(xml|rels|vml)$/;

/** A workbook as the library has it. */
type WorkbookData = ReturnType<typeof load>;
type SheetData = WorkbookData["sheets"][number];
type Rule = SheetData["dataValidationRules"][number];

export interface ReadWorkbook {
  readonly data: WorkbookData;
  /** Gives the opened workbook what the library passes over. */
  readonly fill: (workbook: { readonly host: OfficeHost }) => void;
}

type Part = string | { readonly imageSrc: string };

/**
 * Reads an .xlsx file.
 *
 * @throws Error where it is none.
 */
export function readWorkbookFile(bytes: Uint8Array): ReadWorkbook {
  const files = Object.entries(unzipSync(bytes));
  const parts: Record<string, Part> = {};
  for (const [path, content] of files) parts[path] = partOf(path, content);
  const { [WORKBOOK]: workbook, [STYLES]: styles = "" } = parts;
  if (typeof workbook !== "string") throw new Error(`The file has no ${WORKBOOK}.`);
  if (!(CONTENT_TYPES in parts)) throw new Error(`The file has no ${CONTENT_TYPES}.`);
  const customXml = files.filter(([path]) => CUSTOM_XML.test(path)).map(([, content]) => strFromU8(content));
  const fileStyles = readFileStyles(typeof styles === "string" ? styles : "");
  return {
    data: completed(load(parts), fileStyles),
    fill({ host }) {
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

/** With what the library passes over in the file; it counts the file's styles from 1. */
function completed(data: WorkbookData, fileStyles: readonly FileStyle[]): WorkbookData {
  const styles = Object.entries(data.styles).map(([number, style]): [string, Style] => {
    const { fontName = null } = fileStyles[Number(number) - 1] ?? {};
    return [number, fontName === null ? style : changedStyle(style, styleOf({ fontName }))];
  });
  const isCheckBox = (style: number): boolean => fileStyles[style - 1]?.isCheckBox ?? false;
  return {
    ...data,
    styles: Object.fromEntries(styles),
    settings: thaiSettings,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      // Which cells of a protected sheet take entries is not read: nobody could use it.
      isLocked: false,
      dataValidationRules: [...sheet.dataValidationRules, ...checkBoxes(sheet, isCheckBox)],
    })),
  };
}

function checkBoxes({ styles }: SheetData, isCheckBox: (style: number) => boolean): readonly Rule[] {
  const ranges = Object.entries(styles).flatMap(([range, style]) => (isCheckBox(style) ? [range] : []));
  if (ranges.length === 0) return [];
  return [{ id: "check boxes", ranges, criterion: { type: "isBoolean", values: [] } }];
}
