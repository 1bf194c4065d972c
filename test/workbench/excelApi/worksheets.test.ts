import type { FakeGrid } from "../support/fakeGrid";
import { ExcelTest } from "../support/excelTest";

let excel: ExcelTest;
let grid: FakeGrid;

beforeEach(() => {
  excel = new ExcelTest();
  grid = excel.grid;
});

describe("sheets", () => {
  test("are listed with their names, positions and visibility", async () => {
    const sheets = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/position, items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
    });
    expect(sheets).toEqual([
      ["สรุป", 0, "Visible"],
      ["ด้านที่ 1", 1, "Visible"],
    ]);
  });

  test("a sheet of a list can be used in the next sync", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.getRange("A1").values = [[sheet.name]];
      await context.sync();
    });
    expect(grid.cell("id-ด้านที่ 1", 0, 0).value).toBe("ด้านที่ 1");
  });

  test("one that is not there is a null object", async () => {
    const isNull = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("ไม่มี");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("one that is not there stops a batch that needs it", async () => {
    await expect(
      excel.refusal(async (context) => {
        context.workbook.worksheets.getItem("ไม่มี").load("name");
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "ItemNotFound" });
  });

  test("adding happens once, however often the new sheet is named", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("แผนงาน");
      sheet.getRange("A1").values = [["x"]];
      sheet.tabColor = "#185C37";
      sheet.load("name");
      await context.sync();
      sheet.activate();
      await context.sync();
    });
    expect(grid.sheets().map(({ name }) => name)).toEqual(["สรุป", "ด้านที่ 1", "แผนงาน"]);
    expect(grid.activeSheetId()).toBe("id-แผนงาน");
  });

  const withSigns = ["[", "]", ":", "*", "?", "/", "\\"].map((sign): [string, string, string] => [
    `a name with ${sign}`,
    `ก${sign}ข`,
    "InvalidArgument",
  ]);
  test.each<[string, string, string]>([
    ["a name in use", "สรุป", "ItemAlreadyExists"],
    ["a name with a slash", "2567/1", "InvalidArgument"],
    ["a name of 32 letters", "ก".repeat(32), "InvalidArgument"],
    ["no name", "", "InvalidArgument"],
    ["an apostrophe before", "'ก", "InvalidArgument"],
    ["an apostrophe behind", "ก'", "InvalidArgument"],
    ["a name that Excel keeps for itself", "History", "InvalidArgument"],
    ["that name in other capitals", "hISTORY", "InvalidArgument"],
    ["that name in Thai", "ประวัติ", "InvalidArgument"],
    ...withSigns,
  ])("%s is refused for a new sheet", async (_what, name, code) => {
    await expect(
      excel.refusal(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).resolves.toMatchObject({ code });
  });

  test.each(["History", "ประวัติ", "'ก"])("a sheet can't be renamed to %s either", async (name) => {
    expect(await excel.refusalCode((sheet) => (sheet.name = name))).toBe("InvalidArgument");
    expect(grid.sheets().map((sheet) => sheet.name)).toEqual(["สรุป", "ด้านที่ 1"]);
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("สรุป").visibility = "Hidden";
      await context.sync();
    });
    await expect(
      excel.refusal(async (context) => {
        context.workbook.worksheets.getItem("ด้านที่ 1").delete();
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "InvalidOperation" });
    expect(grid.sheets()).toHaveLength(2);
  });
});
