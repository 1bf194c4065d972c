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
    ...charts.map(({ sheet, chart }, index): PartEdit => [
      `xl/charts/chart${String(index + 1)}.xml`,
      (xml) => withCaches(xml, chart, (range) => shownIn(range, sheet, dialect)),
    ]),
  ];
}
