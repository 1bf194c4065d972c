import type { FakeGrid } from "../support/fakeGrid";
import { ExcelTest } from "../support/excelTest";
import { messagesCome } from "../support/realClient";

let excel: ExcelTest;
let grid: FakeGrid;

beforeEach(() => {
  excel = new ExcelTest();
  grid = excel.grid;
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
    await messagesCome();
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
    await messagesCome();
    expect(times).toBe(1);
  });

  test("a page that loads again has no handlers until it registers them", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(({ type }) => Promise.resolve(void heard.push(type)));
      await context.sync();
    });
    const sent: string[] = [];
    excel.client.host.connect((text) => sent.push(text));
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
    await messagesCome();
    expect(heard).toEqual([]);
  });

  test("a change tells whether it came from here, from the add-in or from a co-author", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ source, triggerSource }) =>
        Promise.resolve(void heard.push(`${source} ${triggerSource}`)),
      );
      await context.sync();
    });
    const change = [{ row: 0, column: 0, content: "x" }];
    grid.writeCells("id-สรุป", change);
    grid.writeAsCoauthor("id-สรุป", change);
    await excel.onSummary((sheet) => {
      sheet.getRange("A1").values = [["y"]];
    });
    await messagesCome();
    expect(heard).toEqual(["Local Unknown", "Remote Unknown", "Local ThisLocalAddin"]);
  });

  test("a calculation is told once a sheet, to who listens to it or to all", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = ({ worksheetId }: Excel.WorksheetCalculatedEventArgs): Promise<void> =>
        Promise.resolve(void heard.push(worksheetId));
      worksheets.onCalculated.add(note);
      worksheets.getItem("สรุป").onCalculated.add(note);
      await context.sync();
    });
    grid.recalculate();
    await messagesCome();
    expect(heard.sort()).toEqual(["id-ด้านที่ 1", "id-สรุป", "id-สรุป"]);
  });

  test("a sheet's new name is told with the old one", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) =>
        Promise.resolve(void heard.push(`${nameBefore} → ${nameAfter}`)),
      );
      await context.sync();
      worksheets.getItem("สรุป").name = "ผลรวม";
      await context.sync();
    });
    await messagesCome();
    expect(heard).toEqual(["สรุป → ผลรวม"]);
  });
});
