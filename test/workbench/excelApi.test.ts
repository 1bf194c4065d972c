import { FakeGrid } from "./support/fakeGrid";
import { connectRealClient, type RealClient } from "./support/realClient";

/** Every test here runs Microsoft's own client library against the host. */
let grid: FakeGrid;
let client: RealClient;
let excel: RealClient["excel"];

beforeEach(() => {
  grid = new FakeGrid("สรุป", "ด้านที่ 1");
  client = connectRealClient(grid);
  excel = client.excel;
});

/** What the add-in sees of a refusal. */
async function refusal(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<object> {
  const error: unknown = await excel.run(batch).then(
    () => "nothing was refused",
    (reason: unknown) => reason,
  );
  const { code, message } = error as { code: string; message: string };
  return { code, message };
}

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
      refusal(async (context) => {
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
        refusal(async (context) => {
          context.workbook.worksheets.getItem("สรุป").getRange(address).load("address");
          await context.sync();
        }),
      ).resolves.toMatchObject({ code: "InvalidArgument" });
    },
  );
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
      refusal(async (context) => {
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

  test.each([
    ["a name in use", "สรุป", "ItemAlreadyExists"],
    ["a name with a slash", "2567/1", "InvalidArgument"],
    ["a name of 32 letters", "ก".repeat(32), "InvalidArgument"],
  ])("%s is refused for a new sheet", async (_what, name, code) => {
    await expect(
      refusal(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).resolves.toMatchObject({ code });
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("สรุป").visibility = "Hidden";
      await context.sync();
    });
    await expect(
      refusal(async (context) => {
        context.workbook.worksheets.getItem("ด้านที่ 1").delete();
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "InvalidOperation" });
    expect(grid.sheets()).toHaveLength(2);
  });
});

describe("names and settings", () => {
  test("a name given to a range finds it again, by its own range and as an address", async () => {
    const addresses = await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("ด้านที่ 1");
      names.add("คะแนน_ด้าน1", sheet.getRange("D3:D5"));
      const byName = names.getItem("คะแนน_ด้าน1").getRange();
      const byAddress = sheet.getRange("คะแนน_ด้าน1");
      byName.load("address");
      byAddress.load("address");
      await context.sync();
      return [byName.address, byAddress.address];
    });
    expect(addresses).toEqual(["'ด้านที่ 1'!D3:D5", "'ด้านที่ 1'!D3:D5"]);
  });

  test("a setting keeps any JSON under its key", async () => {
    const value = await excel.run(async (context) => {
      context.workbook.settings.add("pack", { id: "lpa-2567", areas: [1, 2] });
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject("pack");
      setting.load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ id: "lpa-2567", areas: [1, 2] });
  });
});

describe("refusals", () => {
  test("reading before loading is the client's own refusal", async () => {
    await expect(
      refusal((context) => Promise.resolve(context.workbook.worksheets.getItem("สรุป").name)),
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
    ["a part", (sheet: Excel.Worksheet) => sheet.shapes.load("items/name"), "Worksheet.shapes"],
  ])("%s that the workbench lacks is named", async (_what, use, member) => {
    await expect(
      refusal(async (context) => {
        use(context.workbook.worksheets.getItem("สรุป"));
        await context.sync();
      }),
    ).resolves.toEqual({ code: "NotImplemented", message: `The workbench does not offer ${member}.` });
  });

  test("stop the batch where they happen; what was done before stays", async () => {
    await expect(
      refusal(async (context) => {
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
    client.host.faults.inject({ action: 2, member: "values", code: "GeneralException", message: "ไฟดับ" });
    const write = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getItem("สรุป");
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    };
    await expect(refusal(write)).resolves.toEqual({ code: "GeneralException", message: "ไฟดับ" });
    expect(grid.cell("id-สรุป", 1, 0).value).toBeNull();
    await excel.run(write);
    expect(grid.cell("id-สรุป", 1, 0).value).toBe("second");
  });

  test("while a cell is being edited every batch fails", async () => {
    grid.isUserEditing = true;
    await expect(
      refusal(async (context) => {
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
    const batch = excel.run({ delayForCellEdit: true }, async (context) => {
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
      refusal(async (context) => {
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

describe("events", () => {
  test("a changed cell is told to who listens to its sheet, with a range to read", async () => {
    const heard = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("ด้านที่ 1");
      const change = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        sheet.onChanged.add((args) => {
          resolve(args);
          return Promise.resolve();
        });
      });
      await context.sync();
      grid.writeCells("id-สรุป", [{ row: 0, column: 0, content: "elsewhere" }]);
      grid.writeCells("id-ด้านที่ 1", [{ row: 4, column: 2, content: "TRUE" }]);
      const args = await change;
      const range = args.getRange(context);
      range.load("address, values");
      await context.sync();
      return {
        address: args.address,
        worksheetId: args.worksheetId,
        range: range.address,
        values: range.values,
      };
    });
    expect(heard).toEqual({
      address: "C5",
      worksheetId: "id-ด้านที่ 1",
      range: "'ด้านที่ 1'!C5",
      values: [[true]],
    });
  });

  test("selection, activation, adding and deleting are told to who listens to all sheets", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (event: { type: string }): Promise<void> => Promise.resolve(void heard.push(event.type));
      worksheets.onSelectionChanged.add(note);
      worksheets.onActivated.add(note);
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      await context.sync();
    });
    grid.select("id-สรุป", [{ top: 1, bottom: 1, left: 1, right: 1 }]);
    grid.activateSheet("id-ด้านที่ 1");
    grid.deleteSheet(grid.addSheet("ชั่วคราว"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      "WorksheetSelectionChanged",
      "WorksheetActivated",
      "WorksheetAdded",
      "WorksheetDeleted",
    ]);
  });

  test("workbook.onSelectionChanged hears every selection", async () => {
    let times = 0;
    await excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void (times += 1)));
      await context.sync();
    });
    grid.select("id-สรุป", [{ top: 2, bottom: 2, left: 0, right: 0 }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(times).toBe(1);
  });

  test("a page that loads again has no handlers until it registers them", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(({ type }) => Promise.resolve(void heard.push(type)));
      await context.sync();
    });
    const sent: string[] = [];
    client.host.connect((text) => sent.push(text));
    grid.addSheet("ใหม่");
    expect([heard, sent]).toEqual([[], []]);
  });

  test("who has stopped listening is told no more", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handler = worksheets.onSelectionChanged.add(({ address }) =>
        Promise.resolve(void heard.push(address)),
      );
      await context.sync();
      handler.remove();
      await context.sync();
    });
    grid.select("id-สรุป", [{ top: 1, bottom: 1, left: 1, right: 1 }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });
});
