import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx by name, XML ones as text. */
export type Parts = Readonly<Record<string, string>>;

export function openParts(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What Excel would repair or refuse, one line each; no lines, no faults. */
export function lintPackage(parts: Parts): readonly string[] {
  return [
    ...Object.keys(parts).flatMap((name) => wellFormed(parts, name)),
    ...contentTypes(parts),
    ...Object.keys(parts)
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) => targets(parts, name)),
    ...worksheets(parts).flatMap((name) => [
      ...elementOrder(parts, name),
      ...cellOrder(parts, name),
      ...relationshipIds(parts, name),
      ...indexes(parts, name),
      ...lists(parts, name),
    ]),
    ...definedNames(parts),
  ];
}

/** ECMA-376 part 1, CT_Worksheet: the order of a worksheet's elements. */
const order = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...["customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing"],
  ...["legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

export function worksheets(parts: Parts): readonly string[] {
  return Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
}

function textOf(parts: Parts, name: string): string {
  return parts[name] ?? "";
}

/** Every element that begins ends, in order. */
function wellFormed(parts: Parts, name: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, element = "", alone] of textOf(parts, name).matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (end === "" && alone === "") open.push(element);
    else if (end === "/" && open.pop() !== element) return [`${name}: ${element} ends out of order`];
  }
  return open.length > 0 ? [`${name}: ${open.join(" ")} never ends`] : [];
}

function elementOrder(parts: Parts, name: string): readonly string[] {
  const parsed = new XMLParser({ preserveOrder: true }).parse(textOf(parts, name)) as Record<
    string,
    unknown
  >[];
  const root = parsed.map((node) => node["worksheet"]).find((node) => Array.isArray(node)) ?? [];
  const elements = (root as Record<string, unknown>[]).map((node) => Object.keys(node)[0] ?? "");
  const places = elements.map((element) => order.indexOf(element));
  return elements.flatMap((element, index) => {
    if ((places[index] ?? -1) < 0) return [`${name}: unknown element ${element}`];
    return (places[index] ?? 0) < (places[index - 1] ?? 0) ? [`${name}: ${element} stands too late`] : [];
  });
}

/** Rows go down, and the cells of each go to the right. */
function cellOrder(parts: Parts, name: string): readonly string[] {
  let [row, column] = [0, 0];
  const faults: string[] = [];
  for (const [, letters = "", digits] of textOf(parts, name).matchAll(/<c r="([A-Z]+)(\d+)"/g)) {
    const place = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const isAfter = Number(digits) > row || (Number(digits) === row && place > column);
    if (!isAfter) faults.push(`${name}: ${letters}${String(digits)} stands too late`);
    [row, column] = [Number(digits), place];
  }
  return faults;
}

function contentTypes(parts: Parts): readonly string[] {
  const types = textOf(parts, "[Content_Types].xml");
  const defaults = all(types, /<Default [^>]*Extension="([^"]+)"/g);
  const overrides = all(types, /<Override [^>]*PartName="\/([^"]+)"/g);
  return [
    ...Object.keys(parts)
      .filter((name) => name !== "[Content_Types].xml")
      .filter((name) => !overrides.includes(name))
      // The default type of .xml says nothing: each part of the workbook has a type of its own.
      .filter(
        (name) =>
          (name.startsWith("xl/") && name.endsWith(".xml")) ||
          !defaults.includes(name.slice(name.lastIndexOf(".") + 1)),
      )
      .map((name) => `${name} has no content type`),
    ...overrides
      .filter((name) => !(name in parts))
      .map((name) => `content type of ${name}, which is not there`),
    ...duplicates(overrides).map((name) => `two content types of ${name}`),
  ];
}

function targets(parts: Parts, name: string): readonly string[] {
  const base = path.dirname(path.dirname(name));
  const links = [...textOf(parts, name).matchAll(/<Relationship [^>]*>/g)].map(([link]) => link);
  const missing = links
    .filter((link) => !link.includes('TargetMode="External"'))
    .map((link) => /Target="([^"]+)"/.exec(link)?.[1] ?? "")
    .map((target) => (target.startsWith("/") ? target.slice(1) : path.posix.join(base, target)))
    .filter((target) => !(target in parts));
  const ids = duplicates(links.map((link) => / Id="([^"]+)"/.exec(link)?.[1] ?? ""));
  return [...missing.map((one) => `${name}: no ${one}`), ...ids.map((id) => `${name}: two of ${id}`)];
}

function relationshipIds(parts: Parts, name: string): readonly string[] {
  const rels = textOf(parts, `xl/worksheets/_rels/${path.basename(name)}.rels`);
  return all(textOf(parts, name), /r:id="([^"]+)"/g)
    .filter((id) => !rels.includes(`Id="${id}"`))
    .map((id) => `${name}: no relationship ${id}`);
}

function indexes(parts: Parts, name: string): readonly string[] {
  const sheet = textOf(parts, name);
  const styles = textOf(parts, "xl/styles.xml");
  const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;
  const formats = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? "";
  const dxfs = /<dxfs[\s\S]*?<\/dxfs>/.exec(styles)?.[0] ?? "";
  const strings = count(textOf(parts, "xl/sharedStrings.xml"), /<si>|<si /g);
  const cells = [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)];
  return [
    ...tooLarge(
      cells.map(([, attributes = ""]) => / s="(\d+)"/.exec(` ${attributes}`)?.[1]),
      count(formats, /<xf /g),
    ).map((index) => `${name}: no style ${index}`),
    ...tooLarge(
      cells.map(([, attributes = "", content = ""]) =>
        attributes.includes('t="s"') ? /<v>(\d+)<\/v>/.exec(content)?.[1] : undefined,
      ),
      strings,
    ).map((index) => `${name}: no string ${index}`),
    ...tooLarge(all(sheet, /dxfId="(\d+)"/g), count(dxfs, /<dxf>/g)).map(
      (index) => `${name}: no look ${index}`,
    ),
  ];
}

function lists(parts: Parts, name: string): readonly string[] {
  return all(textOf(parts, name), /<formula1>"([^<]*)"<\/formula1>/g)
    .filter((list) => list.length > 255)
    .map((list) => `${name}: a list of ${list.length} characters`);
}

/** A Thai sheet name is quoted, and the sheet is there. */
function definedNames(parts: Parts): readonly string[] {
  const workbook = textOf(parts, "xl/workbook.xml");
  const sheets = all(workbook, /<sheet [^>]*name="([^"]*)"/g);
  const names = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)];
  const unique = names.map(([, attributes = ""]) => attributes.toLowerCase());
  return [
    ...names.flatMap(([, attributes = "", range = ""]) => {
      const sheet = /^'((?:[^']|'')+)'!\$/.exec(range)?.[1]?.replaceAll("''", "'");
      return sheet !== undefined && sheets.includes(sheet) ? [] : [`${attributes}: ${range}`];
    }),
    ...duplicates(unique).map((name) => `two names ${name}`),
  ];
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

function tooLarge(indexes: readonly (string | undefined)[], count: number): readonly string[] {
  return indexes.filter((index) => index !== undefined).filter((index) => Number(index) >= count);
}

function duplicates(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
