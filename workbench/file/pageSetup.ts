import { parseZone, quotedSheetName, fixedAddress, splitAddress } from "../host/address";
import type { HeaderFooterPlace, PageLayout, SheetStore } from "../host/sheetStore";
import { isWholeColumns, isWholeRows, type Zone } from "../host/zones";
import { sheetElement, withSheetElement } from "./sheetElements";
import { attributesOf, escaped, isYes, printAttributes, unescaped } from "./xmlText";

const POINTS_PER_INCH = 72;
/** Excel's numbers of papers. */
const PAPERS: readonly (readonly [name: string, number: number])[] = [
  ["Letter", 1],
  ["Tabloid", 3],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
  ["Folio", 14],
];
const MARGINS = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;
const PLACES = { L: "left", C: "center", R: "right" } as const;

type Attributes = ReadonlyMap<string, string>;

/** Reads how a sheet is printed into what the workbook keeps of it. */
export function readPageSetup(sheetXml: string, store: SheetStore): void {
  const { pageLayout: layout } = store;
  const of = (name: string): Attributes => attributesOf(sheetElement(sheetXml, name).split(">")[0] ?? "");
  const [options, margins, setup] = [of("printOptions"), of("pageMargins"), of("pageSetup")];
  layout.centerHorizontally = isYes(options.get("horizontalCentered"));
  layout.centerVertically = isYes(options.get("verticalCentered"));
  layout.printGridlines = isYes(options.get("gridLines"));
  layout.printHeadings = isYes(options.get("headings"));
  for (const [side, name] of Object.entries(MARGINS)) {
    const inches = margins.get(side);
    if (inches !== undefined) layout[name] = Number(inches) * POINTS_PER_INCH;
  }
  layout.blackAndWhite = isYes(setup.get("blackAndWhite"));
  layout.orientation = setup.get("orientation") === "landscape" ? "Landscape" : "Portrait";
  const paper = Number(setup.get("paperSize") ?? 1);
  layout.paperSize = PAPERS.find(([, number]) => number === paper)?.[0] ?? layout.paperSize;
  layout.zoom = readZoom(setup, isYes(of("pageSetUpPr").get("fitToPage")));
  for (const where of ["Header", "Footer"] as const)
    Object.assign(layout.headersFooters, readThirds(sheetElement(sheetXml, `odd${where}`), where));
  store.horizontalBreaks = readBreaks(sheetElement(sheetXml, "rowBreaks"));
  store.verticalBreaks = readBreaks(sheetElement(sheetXml, "colBreaks"));
}

/** 0 pages stands for as many as it takes. */
function readZoom(setup: Attributes, fits: boolean): PageLayout["zoom"] {
  if (!fits) return { scale: Number(setup.get("scale") ?? 100) };
  const pages = (name: string): number => Number(setup.get(name) ?? 1);
  const [across, down] = [pages("fitToWidth"), pages("fitToHeight")];
  return {
    ...(across > 0 && { horizontalFitToPages: across }),
    ...(down > 0 && { verticalFitToPages: down }),
  };
}

/** "&Lซ้าย&Cกลาง": a third for each side. */
function readThirds(element: string, where: "Header" | "Footer"): Partial<Record<HeaderFooterPlace, string>> {
  const text = unescaped(element.replace(/^<[^>]*>|<\/[^>]*>$/g, ""));
  const thirds = [...text.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)];
  return Object.fromEntries(
    thirds.flatMap(([, side, third = ""]) =>
      side === "L" || side === "C" || side === "R" ? [[`${PLACES[side]}${where}`, third]] : [],
    ),
  );
}

function readBreaks(element: string): readonly number[] {
  return (element.match(/<brk\b[^>]*>/g) ?? []).map((each) => Number(attributesOf(each).get("id") ?? 0));
}

/** The sheet's XML with how it is printed. */
export function withPageSetup(sheetXml: string, { pageLayout: layout, ...breaks }: SheetStore): string {
  const margins = Object.entries(MARGINS).map(
    ([side, name]) => [side, layout[name] / POINTS_PER_INCH] as const,
  );
  const { horizontalFitToPages: across, verticalFitToPages: down, scale } = layout.zoom;
  const fits = across !== undefined || down !== undefined;
  const flag = (is: boolean): string | null => (is ? "1" : null);
  const options = printAttributes({
    horizontalCentered: flag(layout.centerHorizontally),
    verticalCentered: flag(layout.centerVertically),
    headings: flag(layout.printHeadings),
    gridLines: flag(layout.printGridlines),
  });
  const setup = printAttributes({
    paperSize: PAPERS.find(([name]) => name === layout.paperSize)?.[1] ?? null,
    scale: typeof scale === "number" && scale !== 100 ? scale : null,
    fitToWidth: fits ? pagesOf(across) : null,
    fitToHeight: fits ? pagesOf(down) : null,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: flag(layout.blackAndWhite),
  });
  const parts = [
    ["printOptions", options === "" ? "" : `<printOptions${options}/>`],
    ["pageMargins", `<pageMargins${printAttributes(Object.fromEntries(margins))}/>`],
    ["pageSetup", `<pageSetup${setup}/>`],
    ["headerFooter", printHeadersFooters(layout)],
    ["rowBreaks", printBreaks("rowBreaks", breaks.horizontalBreaks, 16383)],
    ["colBreaks", printBreaks("colBreaks", breaks.verticalBreaks, 1048575)],
  ] as const;
  const printed = parts.reduce((xml, [name, element]) => withSheetElement(xml, name, element), sheetXml);
  return withFitToPage(printed, fits);
}

function pagesOf(pages: unknown): number {
  return typeof pages === "number" ? pages : 0;
}

function printHeadersFooters({ headersFooters }: PageLayout): string {
  const line = (where: "Header" | "Footer"): string => {
    const text = (["L", "C", "R"] as const)
      .map((side) => [side, headersFooters[`${PLACES[side]}${where}`]] as const)
      .map(([side, third]) => (third === "" ? "" : `&${side}${third}`))
      .join("");
    return text === "" ? "" : `<odd${where}>${escaped(text)}</odd${where}>`;
  };
  const lines = line("Header") + line("Footer");
  return lines === "" ? "" : `<headerFooter>${lines}</headerFooter>`;
}

function printBreaks(name: string, places: readonly number[], last: number): string {
  if (places.length === 0) return "";
  const breaks = places.map((id) => `<brk${printAttributes({ id, max: last, man: "1" })}/>`);
  const counts = printAttributes({ count: places.length, manualBreakCount: places.length });
  return `<${name}${counts}>${breaks.join("")}</${name}>`;
}

/** The switch stands before everything else of a sheet, inside `sheetPr`, as its last child. */
function withFitToPage(sheetXml: string, fits: boolean): string {
  const bare = sheetXml.replace(/<pageSetUpPr\b[^>]*\/>/, "");
  if (!fits) return bare;
  const mark = '<pageSetUpPr fitToPage="1"/>';
  if (bare.includes("</sheetPr>")) return bare.replace("</sheetPr>", `${mark}</sheetPr>`);
  if (/<sheetPr\b[^>]*\/>/.test(bare))
    return bare.replace(/<sheetPr\b([^>]*)\/>/, `<sheetPr$1>${mark}</sheetPr>`);
  return bare.replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr>${mark}</sheetPr>`);
}

const PRINT_NAME = /<definedName\b([^>]*\bname="_xlnm\.Print_(Area|Titles)"[^>]*)>([^<]*)<\/definedName>/g;

/** Reads which cells of each sheet are printed, and what is repeated on each page. @param stores In the order of tabs. */
export function readPrintNames(workbookXml: string, stores: readonly SheetStore[]): void {
  for (const [, start = "", what, formula = ""] of workbookXml.matchAll(PRINT_NAME)) {
    const layout = stores[Number(attributesOf(` ${start}`).get("localSheetId") ?? -1)]?.pageLayout;
    if (!layout) continue;
    const zones = (unescaped(formula).match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).flatMap(
      (address) => parseZone(splitAddress(address).cells) ?? [],
    );
    if (what === "Area") layout.printArea = zones;
    else {
      layout.titleRows = zones.find(isWholeRows) ?? null;
      layout.titleColumns = zones.find(isWholeColumns) ?? null;
    }
  }
}

/** Which cells of a sheet are printed, as elements of the workbook's names. @param index Of the sheet's tab. */
export function printNames(sheetName: string, index: number, { pageLayout }: SheetStore): readonly string[] {
  const { printArea, titleRows, titleColumns } = pageLayout;
  const titles = [titleColumns, titleRows].filter((zone) => zone !== null);
  const name = (what: string, zones: readonly Zone[]): readonly string[] => {
    if (zones.length === 0) return [];
    const cells = zones.map((zone) => `${quotedSheetName(sheetName)}!${fixedAddress(zone)}`).join(",");
    const attributes = printAttributes({ name: `_xlnm.Print_${what}`, localSheetId: index });
    return [`<definedName${attributes}>${escaped(cells)}</definedName>`];
  };
  return [...name("Area", printArea), ...name("Titles", titles)];
}
