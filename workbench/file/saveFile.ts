import type { Model } from "@odoo/o-spreadsheet";
import { strToU8, zipSync } from "fflate";
import { FUNCTION_NAMESPACE } from "../constants";
import { statedFont } from "../grid/cellFormats";
import { keptNumberFormat } from "../grid/numberFormats";
import { parseZone } from "../host/address";
import type { Grid, SheetInfo } from "../host/grid";
import type { OfficeHost } from "../host/officeHost";
import { withDefinedNames } from "./definedNames";
import { printValidations } from "./fileValidations";
import { printNames, withPageSetup } from "./pageSetup";
import { withSavedNames } from "./savedNames";
import { CHECK_BOX_PART, SavedStyles, withCellStyles } from "./savedStyles";
import { sheetPaths, withSheetElement } from "./sheetElements";
import { addDocumentSettings } from "./webExtension";

const WORKBOOK = "xl/workbook.xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const STYLES = "xl/styles.xml";
const CONTENT_TYPES = "[Content_Types].xml";
const CUSTOM_XML_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

export interface SavedWorkbook {
  readonly model: Model;
  readonly grid: Grid;
  readonly host: OfficeHost;
}

/**
 * Writes an .xlsx file: what the library writes, and what it passes over – names, custom XML parts, rules for entries with
 * their words, how sheets are printed, fonts and check boxes.
 */
export async function saveWorkbookFile(workbook: SavedWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await workbook.model.exportXLSX();
  const parts = new Map(
    files.flatMap((file) => ("content" in file ? [[file.path, file.content] as const] : [])),
  );
  const change = (path: string, changed: (content: string) => string): void => {
    const content = parts.get(path);
    if (content !== undefined) parts.set(path, changed(content));
  };
  const sheets = workbook.grid.sheets();
  const paths = sheetPaths(parts.get(WORKBOOK) ?? "", parts.get(WORKBOOK_RELATIONSHIPS) ?? "");
  const styles = new SavedStyles(parts.get(STYLES) ?? "");
  sheets.forEach((sheet, index) => {
    change(paths[index] ?? "", (content) => savedSheet(content, sheet, styles, workbook));
  });
  change(STYLES, () => styles.print());
  change(WORKBOOK, (content) => withNames(content, sheets, workbook));
  addCheckBoxes(styles.hasCheckBoxes, parts, change);
  addCustomXml([...workbook.host.store.customXml.values()], parts, change);
  addDocumentSettings(workbook.host.store.documentSettings, parts);
  return new Uint8Array(zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]))));
}

type Change = (path: string, changed: (content: string) => string) => void;

function savedSheet(
  content: string,
  { id }: SheetInfo,
  styles: SavedStyles,
  { model, grid, host }: SavedWorkbook,
): string {
  const boxed = new Set(
    model.getters
      .getDataValidationRules(id)
      .flatMap((rule) => (rule.criterion.type === "isBoolean" ? [rule.id] : [])),
  );
  const all = grid.validations(id);
  const boxes = all.filter((one) => boxed.has(one.id)).flatMap(({ zones }) => zones);
  const isCheckBox = (row: number, col: number): boolean =>
    boxes.some(({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right);
  const styled = withCellStyles(content, (address, number) => {
    const zone = parseZone(address);
    if (!zone) return number;
    const { top: row, left: col } = zone;
    const style = model.getters.getCellStyle({ sheetId: id, row, col });
    return styles.number(number, {
      font: statedFont(style),
      isCheckBox: isCheckBox(row, col),
      numberFormat: keptNumberFormat(style) ?? null,
    });
  });
  const rules = printValidations(all.filter((one) => !boxed.has(one.id)));
  const named = withSavedNames(withSheetElement(styled, "dataValidations", rules), FUNCTION_NAMESPACE);
  return withPageSetup(named, host.store.sheet(id));
}

function withNames(content: string, sheets: readonly SheetInfo[], { host }: SavedWorkbook): string {
  const ofSheets = sheets.flatMap(({ id, name }, index) => printNames(name, index, host.store.sheet(id)));
  return withDefinedNames(content, host.definedNames(), ofSheets);
}

function addCheckBoxes(hasAny: boolean, parts: Map<string, string>, change: Change): void {
  if (!hasAny) return;
  const { path, target, relationship, contentType, content } = CHECK_BOX_PART;
  parts.set(path, content);
  change(WORKBOOK_RELATIONSHIPS, (xml) => withRelationship(xml, "rIdCheckBoxes", relationship, target));
  change(CONTENT_TYPES, (xml) =>
    xml.replace("</Types>", `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`),
  );
}

function addCustomXml(customXml: readonly string[], parts: Map<string, string>, change: Change): void {
  customXml.forEach((xml, index) => {
    const name = `customXml/item${index + 1}.xml`;
    parts.set(name, xml);
    change(WORKBOOK_RELATIONSHIPS, (content) =>
      withRelationship(content, `rIdCustomXml${index + 1}`, CUSTOM_XML_TYPE, `../${name}`),
    );
  });
}

function withRelationship(relationships: string, id: string, type: string, target: string): string {
  const added = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return relationships.replace("</Relationships>", `${added}</Relationships>`);
}
