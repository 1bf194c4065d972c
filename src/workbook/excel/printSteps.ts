import type { PrintBlueprint, SheetBlueprint } from "../blueprint/blueprint";
import { address, columnLetters } from "../cells/cellRange";
import { sheetStep, type WorkbookStep } from "./step";

/**
 * What of the printed pages Excel may refuse by itself: the paper, where there is no printer, all else that is set up, and
 * where pages begin. Cells and marks do not rest on it.
 */
export const printParts = ["paper", "page", "breaks"] as const;
export type PrintPart = (typeof printParts)[number];

export type PrintSteps = Readonly<Record<PrintPart, readonly WorkbookStep[]>>;

const pointsPerInch = 72;

/** How the sheets are printed. Each step may be done again. */
export function printSteps(sheets: readonly SheetBlueprint[]): PrintSteps {
  return {
    paper: sheets.map(({ name }) =>
      sheetStep(name, 2, ({ pageLayout }) => {
        pageLayout.paperSize = "A4";
      }),
    ),
    page: sheets.map(({ name, print }) =>
      sheetStep(name, 24, (own) => {
        setUpPage(own.pageLayout, print);
        setPrinted(own, print);
      }),
    ),
    breaks: sheets.flatMap(({ name, print }) => print.breaksBefore.map((row) => breakStep(name, row))),
  };
}

function setUpPage(layout: Excel.PageLayout, { orientation, pages, footer }: PrintBlueprint): void {
  layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  layout.zoom =
    pages === "one" ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.leftMargin = layout.rightMargin = 0.4 * pointsPerInch;
  layout.topMargin = 0.5 * pointsPerInch;
  layout.bottomMargin = 0.6 * pointsPerInch;
  layout.headerMargin = layout.footerMargin = 0.3 * pointsPerInch;
  layout.centerHorizontally = true;
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
}

function setPrinted(sheet: Excel.Worksheet, { areas, titleRows, titleColumns }: PrintBlueprint): void {
  const { pageLayout: layout } = sheet;
  const [first = "", ...others] = areas;
  if (others.length === 0) layout.setPrintArea(first);
  else {
    const printed = sheet.getRanges(areas.join(","));
    printed.untrack();
    layout.setPrintArea(printed);
  }
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  if (titleColumns)
    layout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
}

function breakStep(sheet: string, row: number): WorkbookStep {
  return sheetStep(sheet, 2, ({ horizontalPageBreaks }) => {
    horizontalPageBreaks.add(address(row, 1));
  });
}
