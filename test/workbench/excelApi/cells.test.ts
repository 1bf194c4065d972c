import type { FakeGrid } from "../support/fakeGrid";
import { ExcelTest } from "../support/excelTest";

let excel: ExcelTest;
let grid: FakeGrid;

beforeEach(() => {
  excel = new ExcelTest();
  grid = excel.grid;
});

describe("reading and writing cells", () => {
  test("what is written comes back as values, text, types and address", async () => {
    const seen = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("ด้านที่ 1").getRange("B2:C3");
      range.values = [
        [1, "✓"],
        [true, ""],
      ];
      range.load("values, text, valueTypes, address, rowIndex, columnCount, worksheet/name");
      await context.sync();
      return { ...range.toJSON(), sheet: range.worksheet.name };
    });
    expect(seen).toMatchObject({
      address: "'ด้านที่ 1'!B2:C3",
      values: [
        [1, "✓"],
        [true, ""],
      ],
      text: [
        ["1", "✓"],
        ["true", ""],
      ],
      valueTypes: [
        ["Double", "String"],
        ["Boolean", "Empty"],
      ],
      rowIndex: 1,
      columnCount: 2,
      sheet: "ด้านที่ 1",
    });
  });

  test("one value fills the whole range, and a null leaves its cell alone", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("สรุป");
      sheet.getRange("A1:A3").values = "x" as unknown as string[][];
      sheet.getRange("A1:A3").values = [[null], ["y"], [null]];
      await context.sync();
    });
    expect([0, 1, 2].map((row) => grid.cell("id-สรุป", row, 0).value)).toEqual(["x", "y", "x"]);
  });

  test("all cells of one assignment are one write, so one step for undo", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("สรุป").getRange("A1:B2").formulas = [
        ["=1", "=2"],
        ["=3", "=4"],
      ];
      await context.sync();
    });
    expect(grid.writes).toBe(1);
  });

  test("an array of another shape is refused", async () => {
    await expect(
      excel.refusal(async (context) => {
        context.workbook.worksheets.getItem("สรุป").getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "InvalidArgument" });
  });

  test("formats are read as one value, or null where the cells differ", async () => {
    const seen = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("สรุป").getRange("A1:B1");
      range.format.fill.color = "#FFF9E5";
      range.getCell(0, 0).format.font.bold = true;
      range.format.columnWidth = 120;
      range.load("format/fill/color, format/font/bold, format/columnWidth");
      await context.sync();
      return range.format.toJSON();
    });
    expect(seen).toMatchObject({ fill: { color: "#FFF9E5" }, font: { bold: null }, columnWidth: 120 });
  });

  test("clearing contents keeps the format", async () => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("สรุป").getRange("A1");
      cell.values = [["ก่อน"]];
      cell.format.font.bold = true;
      cell.clear("Contents");
      await context.sync();
    });
    expect(grid.cell("id-สรุป", 0, 0).value).toBeNull();
    expect(grid.format("id-สรุป", 0, 0).bold).toBe(true);
  });

  test("a range found in one sync is still there in the next, though the selection moved on", async () => {
    const address = await excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      grid.select("id-สรุป", [{ top: 8, bottom: 8, left: 8, right: 8 }]);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'สรุป'!A1");
  });

  test.each([
    ["getOffsetRange", (range: Excel.Range) => range.getOffsetRange(1, 2), "'สรุป'!D3:E4"],
    ["getResizedRange", (range: Excel.Range) => range.getResizedRange(1, 0), "'สรุป'!B2:C4"],
    ["getEntireRow", (range: Excel.Range) => range.getEntireRow(), "'สรุป'!2:3"],
    ["getLastCell", (range: Excel.Range) => range.getLastCell(), "'สรุป'!C3"],
  ])("%s moves from B2:C3", async (_name, move, expected) => {
    const address = await excel.run(async (context) => {
      const moved = move(context.workbook.worksheets.getItem("สรุป").getRange("B2:C3"));
      moved.load("address");
      await context.sync();
      return moved.address;
    });
    expect(address).toBe(expected);
  });

  test.each(["A0", "ก1", "A1:B2:C3", "A1,C3", "XFE1", "A1048577", "A", "7"])(
    "%s is no range",
    async (address) => {
      await expect(
        excel.refusal(async (context) => {
          context.workbook.worksheets.getItem("สรุป").getRange(address).load("address");
          await context.sync();
        }),
      ).resolves.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("a text is a formula by its =, and text by an apostrophe or in a cell of the format @", async () => {
    const seen = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("สรุป").getRange("A1:A4");
      range.numberFormat = [["General"], ["General"], ["@"], ["@"]];
      range.values = [["=1+1"], ["'=1+1"], ["=1+1"], ["1.10"]];
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(seen).toEqual([["=1+1"], ["=1+1"], ["=1+1"], ["1.10"]]);
    expect([1, 2].map((row) => grid.cell("id-สรุป", row, 0).content)).toEqual(["'=1+1", "'=1+1"]);
    expect(grid.cell("id-สรุป", 3, 0).value).toBe("1.10");
  });

  test("the used part of a range, and what two ranges share, are null where there is nothing", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("สรุป");
      sheet.getRange("B2").values = [["x"]];
      const used = sheet.getRange("A:C").getUsedRangeOrNullObject();
      const unused = sheet.getRange("D:E").getUsedRangeOrNullObject();
      const shared = sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:D9");
      const apart = sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B1"));
      used.load("address");
      shared.load("address");
      await context.sync();
      return [used.address, unused.isNullObject, shared.address, apart.isNullObject];
    });
    expect(seen).toEqual(["'สรุป'!B2", true, "'สรุป'!B2:C3", true]);
  });

  test("rows beyond those that are kept are written and read", async () => {
    const seen = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("สรุป").getRange("C5000");
      cell.values = [["ไกล"]];
      cell.format.font.bold = true;
      cell.load("values, format/font/bold");
      await context.sync();
      return [cell.values, cell.format.font.bold];
    });
    expect(seen).toEqual([[["ไกล"]], true]);
  });
});
