import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from "fflate";

/** The first moment a zip can hold, so that the same plan gives the same bytes. */
const firstMoment = "1980-01-01T00:00:00";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A GUID of our own: custom XML is told apart by it. */
const itemId = "{6A0B7E35-2D8F-4C0B-9C53-1C3B5F0E2A67}";

const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Adds a custom XML part to a finished workbook, last, so that no library rewrites it. */
export function addCustomXml(file: Uint8Array, xml: string, namespace: string): Uint8Array {
  const parts = unzipSync(file);
  edit(parts, "[Content_Types].xml", (types) =>
    types.replace(
      "</Types>",
      `<Override PartName="/customXml/itemProps1.xml" ContentType="${propertiesType}"/></Types>`,
    ),
  );
  edit(parts, "xl/_rels/workbook.xml.rels", (rels) =>
    rels.replace(
      "</Relationships>",
      `<Relationship Id="rIdPack" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  edit(parts, "xl/workbook.xml", keepCachedValues);
  edit(parts, "docProps/app.xml", nameExcel);
  return zip({
    ...parts,
    "customXml/item1.xml": strToU8(header + xml),
    "customXml/itemProps1.xml": strToU8(itemProperties(namespace)),
    "customXml/_rels/item1.xml.rels": strToU8(itemRelationships),
  });
}

/**
 * Without the add-in, a recalculation turns every LPA cell to #NAME?. The cached values are right, so Excel is told that
 * it calculated them itself: with an older engine's number, or asked to, it would calculate all on opening.
 */
function keepCachedValues(workbook: string): string {
  return workbook.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
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

function edit(parts: Unzipped, name: string, change: (text: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`the workbook has no ${name}`);
  parts[name] = strToU8(change(strFromU8(part)));
}

function zip(parts: Unzipped): Uint8Array {
  const entries = Object.entries(parts).map(([name, bytes]) => [name, [bytes, { mtime: firstMoment }]]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 6 });
}
