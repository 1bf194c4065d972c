import { ExcelTest, SUMMARY } from "../support/excelTest";

const ID = `id-${SUMMARY}`;

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

test("looks that the grid may not draw are kept all the same", async () => {
  const format = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SUMMARY).getRange("B2:C3");
    range.format.font.name = "TH Sarabun New";
    range.format.font.underline = "Single";
    range.format.shrinkToFit = true;
    range.format.indentLevel = 2;
    range.format.protection.locked = false;
    range.format.load("font/name, font/underline, shrinkToFit, indentLevel, protection/locked");
    await context.sync();
    return range.format.toJSON();
  });
  expect(format).toMatchObject({
    font: { name: "TH Sarabun New", underline: "Single" },
    shrinkToFit: true,
    indentLevel: 2,
    protection: { locked: false },
  });
});

test("a border is drawn on its side, which the neighbour has too", async () => {
  await excel.onSummary((sheet) => {
    const top = sheet.getRange("B2:C3").format.borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.color = "#8C8C8C";
    top.weight = "Medium";
  });
  const line = { style: "Continuous", color: "#8C8C8C", weight: "Medium" };
  expect(excel.grid.borders(ID, 1, 2)).toEqual({ top: line });
  expect(excel.grid.borders(ID, 0, 2)).toEqual({ bottom: line });
  expect(excel.grid.borders(ID, 2, 2)).toEqual({});
});

test("inside lines stand between the cells only", async () => {
  const seen = await excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem(SUMMARY).getRange("B2:C3").format;
    borders.getItem("InsideHorizontal").style = "Dot";
    borders.load("items/sideIndex, items/style");
    await context.sync();
    return borders.items.map(({ sideIndex, style }) => [sideIndex, style]);
  });
  expect(seen).toContainEqual(["InsideHorizontal", "Dot"]);
  expect(seen).toContainEqual(["EdgeTop", "None"]);
});

test("rows and columns are hidden and shown; a range of both kinds tells neither", async () => {
  const hidden = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("3:3").rowHidden = false;
    const column = sheet.getRange("C5");
    const rows = sheet.getRange("A2:A3");
    column.load("columnHidden");
    rows.load("rowHidden");
    await context.sync();
    return [column.columnHidden, rows.rowHidden];
  });
  expect(hidden).toEqual([true, null]);
});

describe("merged cells", () => {
  test("keep the first content only and pass over what is written to the others", async () => {
    await excel.onSummary((sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["ก", "ข", "ค"]];
      range.merge();
      range.values = [["หัวเรื่อง", "หาย", "หาย"]];
    });
    expect([0, 1, 2].map((column) => excel.value([0, column]))).toEqual(["หัวเรื่อง", null, null]);
  });

  test("are told whole where a range touches them, and as none where it does not", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      sheet.getRange("B2:B4").merge();
      sheet.getRange("D1:E1").merge();
      const [some, none] = [sheet.getRange("A1:D2"), sheet.getRange("A6:D9")].map((range) =>
        range.getMergedAreasOrNullObject().load("address"),
      );
      await context.sync();
      return [some?.address, none?.isNullObject];
    });
    expect(seen).toEqual(["'สรุป'!B2:B4,'สรุป'!D1:E1", true]);
  });

  test("are merged row by row where asked, and let go by whatever touches them", async () => {
    await excel.onSummary((sheet) => {
      sheet.getRange("A1:C2").merge(true);
      sheet.getRange("B2").unmerge();
    });
    expect(excel.grid.merges(ID)).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });
});
