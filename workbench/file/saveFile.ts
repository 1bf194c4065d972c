import type { Model } from "@odoo/o-spreadsheet";
import { strToU8, zipSync } from "fflate";
import { FUNCTION_NAMESPACE } from "../constants";
import type { OfficeHost } from "../host/officeHost";
import { withDefinedNames } from "./definedNames";
import { withSavedNames } from "./savedNames";

const WORKBOOK = "xl/workbook.xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CUSTOM_XML_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** Writes an .xlsx file: what the library writes, the names and the custom XML parts. */
export async function saveWorkbookFile({
  model,
  host,
}: {
  readonly model: Model;
  readonly host: OfficeHost;
}): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const customXml = [...host.store.customXml.values()];
  const zipped: Record<string, Uint8Array> = {};
  for (const file of files) {
    if ("content" in file)
      zipped[file.path] = strToU8(changed(file.path, file.content, host, customXml.length));
  }
  customXml.forEach((xml, index) => {
    zipped[`customXml/item${index + 1}.xml`] = strToU8(xml);
  });
  return new Uint8Array(zipSync(zipped));
}

function changed(path: string, content: string, host: OfficeHost, customXmlCount: number): string {
  if (path === WORKBOOK) return withDefinedNames(content, host.definedNames());
  if (path === WORKBOOK_RELATIONSHIPS) return withCustomXml(content, customXmlCount);
  return SHEET.test(path) ? withSavedNames(content, FUNCTION_NAMESPACE) : content;
}

function withCustomXml(relationships: string, count: number): string {
  const added = Array.from(
    { length: count },
    (_unused, index) =>
      `<Relationship Id="rIdCustomXml${index + 1}" Type="${CUSTOM_XML_TYPE}" Target="../customXml/item${index + 1}.xml"/>`,
  );
  return relationships.replace("</Relationships>", `${added.join("")}</Relationships>`);
}
