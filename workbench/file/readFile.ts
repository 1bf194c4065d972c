import { load, type Style } from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import { changedStyle, styleOf } from "../grid/cellFormats";
import type { KeptParts } from "../grid/keptParts";
import { drawnFormat, withNumberFormat } from "../grid/numberFormats";
import { criterionOf, isBlocking } from "../grid/validationCriteria";
import { zoneAddress } from "../host/address";
import type { Validation } from "../host/gridParts";
import type { OfficeHost } from "../host/officeHost";
import { readDefinedNames } from "./definedNames";
import { readFileStyles, type FileStyle } from "./fileStyles";
import { readFileValidations } from "./fileValidations";
import { readPageSetup, readPrintNames } from "./pageSetup";
import { sheetPaths } from "./sheetElements";
import { withShownNames } from "./savedNames";
import { thaiSettings } from "./thaiSettings";
import { readDocumentSettings } from "./webExtension";

/** Without it the library takes the parts for a workbook of its own, and shows an empty one. */
const CONTENT_TYPES = "[Content_Types].xml";
const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const STYLES = "xl/styles.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CUSTOM_XML = /^customXml\/item[0-9]+\.xml$/;
const WEB_EXTENSION = /^xl\/webextensions\/webextension[0-9]+\.xml$/;
const TEXT = /\.(xml|rels|vml)$/;

/** A workbook as the library has it. */
type WorkbookData = ReturnType<typeof load>;
type SheetData = WorkbookData["sheets"][number];
type Rule = SheetData["dataValidationRules"][number];

export interface ReadWorkbook {
  readonly data: WorkbookData;
  /** Gives the opened workbook what the library passes over. */
  readonly fill: (workbook: { readonly host: OfficeHost; readonly kept: KeptParts }) => void;
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
  const documentSettings = readDocumentSettings(
    files.filter(([path]) => WEB_EXTENSION.test(path)).map(([, content]) => strFromU8(content)),
  );
  const customXml = files.filter(([path]) => CUSTOM_XML.test(path)).map(([, content]) => strFromU8(content));
  const fileStyles = readFileStyles(textOf(styles));
  const data = load(parts);
  const texts = sheetPaths(workbook, textOf(parts[RELATIONSHIPS])).map((path) => textOf(parts[path]));
  const validations = texts.map(validationsOf);
  return {
    data: completed(data, fileStyles, validations),
    fill({ host, kept }) {
      const stores = data.sheets.map(({ id }) => host.store.sheet(id));
      stores.forEach((store, index) => {
        readPageSetup(texts[index] ?? "", store);
      });
      readPrintNames(workbook, stores);
      data.sheets.forEach(({ id }, index) => {
        const all = validations[index] ?? [];
        for (const validation of all) kept.keep(id, validation);
        kept.keepUndrawn(
          id,
          all.filter((one) => drawnRule(one) === null),
        );
      });
      for (const { name, formula } of readDefinedNames(workbook)) host.defineName(name, formula);
      for (const xml of customXml) host.store.addCustomXml(xml);
      host.store.documentSettings = documentSettings;
    },
  };
}

function textOf(part: Part | undefined): string {
  return typeof part === "string" ? part : "";
}

/** The rules of one sheet, under names of their own. @param sheet Counts the sheets. */
function validationsOf(sheetXml: string, sheet: number): readonly Validation[] {
  return readFileValidations(sheetXml).map((one, index) => ({ ...one, id: `file ${sheet}.${index}` }));
}

/** Cells of a sheet, which the library can look up; of names and reckoned ranges it knows nothing. */
const CELLS = /^=(?:(?:'(?:[^']|'')+'|[^'!()]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** A rule as the library checks it; `null` for one that it can't. */
function drawnRule(validation: Validation): Rule | null {
  const { id, zones, rule } = validation;
  if (rule?.kind === "list" && rule.source.startsWith("=") && !CELLS.test(rule.source)) return null;
  const criterion = rule && criterionOf(rule);
  return criterion && { id, criterion, isBlocking: isBlocking(validation), ranges: zones.map(zoneAddress) };
}

function partOf(path: string, content: Uint8Array): Part {
  if (!TEXT.test(path)) return { imageSrc: "" };
  const text = strFromU8(content);
  return SHEET.test(path) ? withShownNames(text) : text;
}

/** With what the library passes over in the file; it counts the file's styles from 1. */
function completed(
  data: WorkbookData,
  fileStyles: readonly FileStyle[],
  validations: readonly (readonly Validation[])[],
): WorkbookData {
  const styles = Object.entries(data.styles).map(([number, style]): [string, Style] => {
    const { fontName = null, numberFormat = null } = fileStyles[Number(number) - 1] ?? {};
    const named = fontName === null ? style : changedStyle(style, styleOf({ fontName }));
    const isDrawn = numberFormat === null || drawnFormat(numberFormat) === numberFormat;
    return [number, withNumberFormat(named, isDrawn ? null : numberFormat)];
  });
  const formats = Object.entries(data.formats).map(([number, format]): [string, string] => [
    number,
    drawnFormat(format),
  ]);
  const isCheckBox = (style: number): boolean => fileStyles[style - 1]?.isCheckBox ?? false;
  return {
    ...data,
    styles: Object.fromEntries(styles),
    formats: Object.fromEntries(formats),
    settings: thaiSettings,
    sheets: data.sheets.map((sheet, index) => ({
      ...sheet,
      // Which cells of a protected sheet take entries is not read: nobody could use it.
      isLocked: false,
      dataValidationRules: [
        ...(validations[index] ?? []).flatMap((one) => drawnRule(one) ?? []),
        ...checkBoxes(sheet, isCheckBox),
      ],
    })),
  };
}

function checkBoxes({ styles }: SheetData, isCheckBox: (style: number) => boolean): readonly Rule[] {
  const ranges = Object.entries(styles).flatMap(([range, style]) => (isCheckBox(style) ? [range] : []));
  if (ranges.length === 0) return [];
  return [{ id: "check boxes", ranges, criterion: { type: "isBoolean", values: [] } }];
}
