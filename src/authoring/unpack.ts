import { strToU8 } from "fflate";
import { fail, succeed, type Outcome } from "../outcome";
import { parseAddress } from "../workbook/cells/cellRange";
import { parseName } from "../workbook/cells/names";
import { withXlsx, type Xlsx } from "../xlsx/openXlsx";
import { TagReader, type XmlPart } from "../xlsx/tagReader";
import { withUpperCaseAddresses } from "./upperCaseAddresses";
import { fileIssue, type AuthoringIssue } from "./issue";
import { limits } from "./limits";
import { formOf, forms, sheetsOf } from "./forms";
import { sheetNamed } from "./sheetNames";

/** What is needed of an .xlsx of any origin, as the parts of one that every reader takes. */
export interface Unpacked {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Of all sheets, in their order. */
  readonly sheetNames: readonly string[];
  /** The lowest row that is filled on a sheet of ours. */
  readonly lowestRow: number;
}

/**
 * Unpacks the parts that hold our cells, within the limits. Macros, pictures, links, comments and the officer's own sheets
 * are never unpacked.
 */
export function unpack(bytes: Uint8Array): Outcome<Unpacked, AuthoringIssue> {
  if (bytes.length > limits.fileBytes)
    return fail(fileIssue("fileTooLarge", { bytes: bytes.length, most: limits.fileBytes }));
  const read = withXlsx(bytes, limits, (xlsx) => (isOfYear(xlsx) ? null : unpackSheets(xlsx)));
  if (!read.ok) return fail({ ...read.trouble, place: null });
  return read.value ? succeed(read.value) : fail(fileIssue("yearWorkbook", {}));
}

/** A template of a year is known by the names of its cells. */
function isOfYear({ outline }: Xlsx): boolean {
  return outline.names.some(({ name }) => parseName(name)?.cell.of === "book");
}

const main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function unpackSheets(xlsx: Xlsx): Unpacked {
  const sheetNames = xlsx.outline.sheets.map(({ name }) => name);
  const ours = sheetNames.map(sheetNamed);
  const form = formOf(ours);
  const isWhole = form !== null && sheetsOf(forms[form]).every((sheet) => ours.includes(sheet));
  // Where one of ours is missing, it may stand under another name.
  const own = xlsx.outline.sheets.filter(({ name }) => !isWhole || sheetNamed(name) !== null);
  const sheets = own.map(({ name, relationship }, index) => ({
    relationship,
    isOurs: sheetNamed(name) !== null,
    part: xlsx.sheetPart(name),
    file: `worksheets/sheet${index + 1}.xml`,
  }));
  const shared = (["sharedStrings", "styles"] as const).flatMap((type) => {
    const part = xlsx.partOfType(type);
    return part ? [{ type, part, file: `${type}.xml` }] : [];
  });
  const rels = [
    ...sheets.map(({ relationship, file }) => relationshipXml(relationship, "worksheet", file)),
    ...shared.map(({ type, file }) => relationshipXml(`own-${type}`, type, file)),
  ];
  return {
    sheetNames,
    lowestRow: sheets
      .filter(({ isOurs }) => isOurs)
      .reduce((lowest, { part }) => Math.max(lowest, lowestFilledRow(part)), 0),
    parts: {
      "[Content_Types].xml": strToU8(contentTypes),
      "_rels/.rels": strToU8(
        relationshipsXml([relationshipXml("rId1", "officeDocument", "xl/workbook.xml")]),
      ),
      "xl/workbook.xml": bytesOf(xlsx.workbook),
      "xl/_rels/workbook.xml.rels": strToU8(relationshipsXml(rels)),
      ...Object.fromEntries([...sheets, ...shared].map(({ part, file }) => [`xl/${file}`, bytesOf(part)])),
    },
  };
}

const contentTypes =
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="${types}.worksheet+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`;

function relationshipXml(id: string, type: string, target: string): string {
  const plain = id.replace(/[^\w.:-]/g, "");
  return `<Relationship Id="${plain}" Type="${main}/${type}" Target="${target}"/>`;
}

function relationshipsXml(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

/** In UTF-8 without a declaration that may say otherwise. */
function bytesOf({ xml }: XmlPart): Uint8Array {
  return strToU8(withUpperCaseAddresses(xml.replace(/^\s*<\?xml[^>]*\?>/, "")));
}

/** Rows beyond the limit are not read, so a file that fills one is refused, never read in part. */
function lowestFilledRow(part: XmlPart): number {
  const reader = new TagReader(part, "worksheet");
  let lowest = 0;
  while (reader.next())
    if (reader.name === "c" && !reader.isEnd && !reader.isAlone)
      lowest = Math.max(lowest, parseAddress(reader.attribute("r") ?? "")?.row ?? 0);
  return lowest;
}
