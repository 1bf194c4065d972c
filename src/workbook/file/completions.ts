import { withSheetChosen, withTextCount } from "../../xlsx/writtenParts";
import type { SheetBlueprint } from "../blueprint/blueprint";
import type { Dialect } from "../blueprint/formulaText";
import { filterName } from "./builtInNames";
import { shownIn, withCaches } from "./chartCaches";
import type { PartEdit } from "./packageParts";

/** What the library leaves out of sheets in a file. Parts are numbered as it numbers them: sheets and charts as they come. */
export function completions(sheets: readonly SheetBlueprint[], dialect: Dialect): readonly PartEdit[] {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const texts = cells.filter(({ content }) => content.kind === "text").length;
  const charts = sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  return [
    ["xl/worksheets/sheet1.xml", withSheetChosen],
    [
      "xl/workbook.xml",
      (workbook) => workbook.replaceAll(`name="${filterName}"`, (name) => `${name} hidden="1"`),
    ],
    ["xl/sharedStrings.xml", (strings) => withTextCount(strings, texts)],
    ...sheets
      .filter(hasDrawing)
      .flatMap(({ pictures }, index): readonly PartEdit[] =>
        pictures ? [[`xl/drawings/drawing${String(index + 1)}.xml`, withSizesKept]] : [],
      ),
    ...charts.map(({ sheet, chart }, index): PartEdit => [
      `xl/charts/chart${String(index + 1)}.xml`,
      (xml) => withCaches(xml, chart, (range) => shownIn(range, sheet, dialect)),
    ]),
  ];
}

function hasDrawing({ charts, pictures = [] }: SheetBlueprint): boolean {
  return charts.length + pictures.length > 0;
}

/** The library stretches a picture over cells, whose size is another on each machine; a QR code has to stay a square. */
function withSizesKept(drawing: string): string {
  return drawing.replace(
    /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(<xdr:pic>.*?(<a:ext [^>]*\/>).*?<\/xdr:pic>)(.*?)<\/xdr:twoCellAnchor>/gs,
    (_, from: string, picture: string, size: string, rest: string) =>
      `<xdr:oneCellAnchor>${from}${size.replace("<a:ext", "<xdr:ext")}${picture}${rest}</xdr:oneCellAnchor>`,
  );
}
