import { COLUMNS } from "../../../workbench/host/zones";
import { answered, ExcelTest, SUMMARY } from "../support/excelTest";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

describe("a sheet's place and look", () => {
  test("grid lines, colour and place are kept, and a very hidden sheet is not merely hidden", async () => {
    const seen = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(SUMMARY);
      sheet.showGridlines = false;
      sheet.position = 1;
      sheet.visibility = "VeryHidden";
      worksheets.load("items/name");
      sheet.load("showGridlines, position, visibility");
      await context.sync();
      const { showGridlines, position, visibility } = sheet;
      return { names: worksheets.items.map(({ name }) => name), showGridlines, position, visibility };
    });
    expect(seen).toEqual({
      names: ["ด้านที่ 1", "สรุป"],
      showGridlines: false,
      position: 1,
      visibility: "VeryHidden",
    });
  });
});

describe("frozen panes", () => {
  const location = (): Promise<string | null> =>
    excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem(SUMMARY);
      const range = freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  test.each([
    [
      "rows",
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeRows(3);
      },
      "'สรุป'!1:3",
    ],
    [
      "columns",
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeColumns(2);
      },
      "'สรุป'!A:B",
    ],
    [
      "both",
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeAt("A1:B3");
      },
      "'สรุป'!A1:B3",
    ],
  ])("%s stay in view until they are let go", async (_what, freeze, address) => {
    await excel.onSummary((sheet) => {
      freeze(sheet.freezePanes);
    });
    expect(await location()).toBe(address);
    await excel.onSummary((sheet) => {
      sheet.freezePanes.unfreeze();
    });
    expect(await location()).toBeNull();
  });
});

test("a filter stands over its cells, moves with them, and is taken off again", async () => {
  const cells = async (): Promise<string | null> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SUMMARY).autoFilter.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  expect(await cells()).toBeNull();
  await excel.onSummary((sheet) => {
    sheet.autoFilter.apply("A3:C9");
  });
  expect(await cells()).toBe("'สรุป'!A3:C9");
  const zone = { top: 1, bottom: 1, left: 0, right: COLUMNS - 1 };
  excel.grid.shiftCells({ kind: "inserted", along: "row", sheetId: `id-${SUMMARY}`, zone });
  expect(await cells()).toBe("'สรุป'!A4:C10");
  await excel.onSummary((sheet) => {
    sheet.autoFilter.remove();
  });
  expect(await cells()).toBeNull();
});

describe("the page", () => {
  test("keeps its paper, margins, fit, footer, print area and title rows", async () => {
    const seen = await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(SUMMARY);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "หน้า &P / &N";
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$4");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      area.load("address");
      titles.load("address");
      pageLayout.load("orientation, paperSize, zoom, leftMargin, topMargin, centerHorizontally");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      await context.sync();
      return { ...pageLayout.toJSON(), area: area.address, titles: titles.address };
    });
    expect(seen).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      leftMargin: 36,
      topMargin: 54,
      centerHorizontally: true,
      headersFooters: { defaultForAllPages: { centerFooter: "หน้า &P / &N" } },
      area: "'สรุป'!A1:H40",
      titles: "'สรุป'!1:4",
    });
  });

  test("has no print area and no title rows before they are set", async () => {
    const isNull = await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(SUMMARY);
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      return [area.isNullObject, titles.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test("ends before the rows it is told, in their order, and no more once all breaks are removed", async () => {
    const rows = await excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem(SUMMARY);
      horizontalPageBreaks.add("A40");
      horizontalPageBreaks.add("A20");
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      const indexes = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
      horizontalPageBreaks.removePageBreaks();
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      return [indexes, answered(count)];
    });
    expect(rows).toEqual([[19, 39], 0]);
  });
});
