import { strFromU8, strToU8, zipSync } from "fflate";
import { withValuesKept } from "../../xlsx/writtenParts";
import { inflateEntry } from "../../zip/inflateEntry";
import { joinEntries } from "../../zip/joinEntries";
import { listEntries, type ZipEntry } from "../../zip/zipEntries";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A GUID of our own: custom XML is told apart by it. */
const itemId = "{6A0B7E35-2D8F-4C0B-9C53-1C3B5F0E2A67}";

/** The pack is packed already, and thousands of names pack well at any level: the quickest costs a few bytes. */
const quick = 1;

const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export type PartEdit = readonly [part: string, edit: (text: string) => string];

/**
 * Adds a custom XML part to a finished workbook, last, so that no library rewrites it.
 *
 * @param completed Edits of parts that the library leaves incomplete.
 */
export function addCustomXml(
  file: Uint8Array,
  xml: string,
  namespace: string,
  completed: readonly PartEdit[],
): Uint8Array {
  return withParts(file, [...partOfPack, ...everyFile, ...completed], {
    "customXml/item1.xml": strToU8(header + xml),
    "customXml/itemProps1.xml": strToU8(itemProperties(namespace)),
    "customXml/_rels/item1.xml.rels": strToU8(itemRelationships),
  });
}

/** The same for a workbook that carries no part of ours. */
export function completeFile(file: Uint8Array, completed: readonly PartEdit[]): Uint8Array {
  return withParts(file, [...everyFile, ...completed], {});
}

function withParts(
  file: Uint8Array,
  edits: readonly PartEdit[],
  added: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const entries = entriesOf(file);
  const edited = new Map<string, string>();
  for (const [name, edit] of edits) edited.set(name, edit(edited.get(name) ?? textOf(entries, name)));
  const packed = [...edited].map(([name, text]) => [name, strToU8(text)] as const);
  const own = { ...Object.fromEntries(packed), ...added };
  // Parts that stay as they are stay compressed as they are: packing the sheets again would take as long as writing them.
  const kept = entries.filter(({ name }) => !(name in own));
  return joinEntries([...kept, ...entriesOf(zipSync(own, { level: quick }))]);
}

const partOfPack: readonly PartEdit[] = [
  ["[Content_Types].xml", addType],
  ["xl/_rels/workbook.xml.rels", addRelationship],
];

const everyFile: readonly PartEdit[] = [
  // Without the add-in, a recalculation turns every LPA cell to #NAME?; the cached values are right.
  ["xl/workbook.xml", withValuesKept],
  ["docProps/app.xml", nameExcel],
];

function addType(types: string): string {
  const own = `<Override PartName="/customXml/itemProps1.xml" ContentType="${propertiesType}"/>`;
  return types.replace("</Types>", `${own}</Types>`);
}

function addRelationship(rels: string): string {
  const own = `<Relationship Id="rIdPack" Type="${relationships}/customXml" Target="../customXml/item1.xml"/>`;
  return rels.replace("</Relationships>", `${own}</Relationships>`);
}

/** LibreOffice shows the cached texts of functions it does not know only in files that name Excel as their maker. */
function nameExcel(properties: string): string {
  return properties.replace(/<Application>[^<]*</, "<Application>Microsoft Excel<");
}

function itemProperties(namespace: string): string {
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const schemas = `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`;
  return `${header}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${types}">${schemas}</ds:datastoreItem>`;
}

const itemRelationships =
  `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`;

function entriesOf(file: Uint8Array): readonly ZipEntry[] {
  const entries = listEntries(file);
  if (!entries) throw new Error("the workbook is no zip");
  return entries;
}

function textOf(entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => one.name === name);
  const part = entry && inflateEntry(entry, Infinity);
  if (!(part instanceof Uint8Array)) throw new Error(`the workbook has no ${name}`);
  return strFromU8(part);
}
