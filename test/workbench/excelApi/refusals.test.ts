import type { FakeGrid } from "../support/fakeGrid";
import { ExcelTest } from "../support/excelTest";

let excel: ExcelTest;
let grid: FakeGrid;

beforeEach(() => {
  excel = new ExcelTest();
  grid = excel.grid;
});

describe("refusals", () => {
  test("reading before loading is the client's own refusal", async () => {
    await expect(
      excel.refusal((context) => Promise.resolve(context.workbook.worksheets.getItem("สรุป").name)),
    ).resolves.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test.each([
    [
      "a method",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getSurroundingRegion(),
      "Range.getSurroundingRegion",
    ],
    ["a property", (sheet: Excel.Worksheet) => sheet.load("showHeadings"), "Worksheet.showHeadings"],
    ["setting a property", (sheet: Excel.Worksheet) => (sheet.getRange("A1").style = "x"), "Range.style"],
    ["a part", (sheet: Excel.Worksheet) => sheet.tables.load("items/name"), "Worksheet.tables"],
  ])("%s that the workbench lacks is named", async (_what, use, member) => {
    await expect(
      excel.refusal(async (context) => {
        use(context.workbook.worksheets.getItem("สรุป"));
        await context.sync();
      }),
    ).resolves.toEqual({ code: "NotImplemented", message: `The workbench does not offer ${member}.` });
  });

  test("stop the batch where they happen; what was done before stays", async () => {
    await expect(
      excel.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getItem("สรุป");
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [[1]];
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "InvalidArgument" });
    expect([0, 2].map((row) => grid.cell("id-สรุป", row, 0).value)).toEqual(["before", null]);
  });

  test("an injected fault strikes the action it is meant for, once", async () => {
    excel.client.host.faults.inject({
      action: 2,
      member: "values",
      code: "GeneralException",
      message: "ไฟดับ",
    });
    const write = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getItem("สรุป");
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    };
    await expect(excel.refusal(write)).resolves.toEqual({ code: "GeneralException", message: "ไฟดับ" });
    expect(grid.cell("id-สรุป", 1, 0).value).toBeNull();
    await excel.run(write);
    expect(grid.cell("id-สรุป", 1, 0).value).toBe("second");
  });

  test("each action of a batch can be made to fail in its turn, once they have been counted", async () => {
    const { faults, traffic } = excel.client.host;
    const write = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getItem("สรุป");
      sheet.getRange("A1").values = [["ก"]];
      sheet.getRange("A2").values = [["ข"]];
      await context.sync();
    };
    faults.startCounting();
    traffic.reset();
    await excel.run(write);
    const count = faults.actionCount();
    expect(count).toBeGreaterThanOrEqual(2);
    expect(traffic.read().largestRequest).toBeGreaterThan(200);
    for (let action = 1; action <= count; action += 1) {
      faults.inject({ action });
      await expect(excel.refusal(write)).resolves.toMatchObject({ code: "GeneralException" });
    }
    await expect(excel.run(write)).resolves.toBeUndefined();
  });

  test("while a cell is being edited every batch fails", async () => {
    grid.isUserEditing = true;
    await expect(
      excel.refusal(async (context) => {
        context.workbook.worksheets.getItem("สรุป").getRange("A1").values = [[1]];
        await context.sync();
      }),
    ).resolves.toEqual({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringMatching(/^Excel is in cell-editing mode/) as string,
    });
    expect(grid.writes).toBe(0);
  });

  test("a batch that may wait is done when the editing ends", async () => {
    grid.isUserEditing = true;
    const batch = excel.client.excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("สรุป").getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(grid.writes).toBe(0);
    grid.isUserEditing = false;
    await batch;
    expect(grid.writes).toBe(1);
  });

  test("a request of more than 5 MB is refused whole", async () => {
    await expect(
      excel.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getItem("สรุป");
        sheet.getRange("A1").values = [["small"]];
        // A Thai letter is three bytes.
        sheet.getRange("A2").values = [["ก".repeat(1_800_000)]];
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(grid.writes).toBe(0);
  });
});
