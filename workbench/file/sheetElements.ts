import { attributesOf } from "./xmlText";

/** What the schema wants behind the cells of a sheet, in its order. */
const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
] as const;

export type SheetElement = (typeof ORDER)[number];

/** An element of a sheet, whole; "" where the sheet has none. */
export function sheetElement(sheetXml: string, name: string): string {
  return elementOf(name).exec(sheetXml)?.[0] ?? "";
}

/** The sheet with this element in the place of the one it had; "" takes it away. */
export function withSheetElement(sheetXml: string, name: SheetElement, element: string): string {
  const bare = sheetXml.replace(elementOf(name), "");
  if (element === "") return bare;
  const cells = bare.lastIndexOf("</sheetData>");
  const followers = ORDER.slice(ORDER.indexOf(name) + 1).map((one) =>
    bare.search(new RegExp(`<${one}[\\s/>]`)),
  );
  const end = bare.lastIndexOf("</worksheet>");
  const place = Math.min(end, ...followers.filter((at) => at > cells));
  return bare.slice(0, place) + element + bare.slice(place);
}

function elementOf(name: string): RegExp {
  return new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${name}>)`);
}

/** The parts of a workbook's sheets, in the order of their tabs. */
export function sheetPaths(workbookXml: string, relationshipsXml: string): readonly string[] {
  const targets = new Map(
    (relationshipsXml.match(/<Relationship\b[^>]*>/g) ?? []).map((element) => {
      const attributes = attributesOf(element);
      return [attributes.get("Id") ?? "", attributes.get("Target") ?? ""] as const;
    }),
  );
  return (workbookXml.match(/<sheet\b[^>]*>/g) ?? []).map((element) => {
    const target = targets.get(attributesOf(element).get("r:id") ?? "") ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}
