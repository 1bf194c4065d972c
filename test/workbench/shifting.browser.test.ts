import type { Page } from "playwright-core";
import type { SheetSnapshot } from "../../workbench/host/snapshot";
import { eventually } from "../support/eventually";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";

/** What moves when rows, columns and cells come and go, in the grid as it is drawn. */
let opened: FixtureWorkbench;
let page: Page;

const SHEET = "Sheet1";

beforeAll(async () => {
  opened = await openFixture("?blank");
  page = opened.page;
});

afterAll(() => opened.close());

beforeEach(async () => {
  await opened.startOver();
  await opened.pane().evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B5:C6").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("B8").formulas = [["=SUM(B5:B6)"]];
      sheet.getRange("B5").numberFormat = [["0.00"]];
      context.workbook.names.add("LPA_ช่วง", sheet.getRange("B5:C6"));
      sheet.getRange("D5:D6").dataValidation.rule = { custom: { formula: "=$B5>1" } };
      sheet.getRange("E5:E6").dataValidation.rule = {
        textLength: { formula1: 3, operator: Excel.DataValidationOperator.lessThan },
      };
      const format = sheet.getRange("B5:C6").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=$B5>1";
      format.custom.format.fill.color = "#FFC7CE";
      sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("B5:B6"));
      sheet.pageLayout.setPrintArea("A1:E8");
      await context.sync();
    });
  });
});

async function sheet(): Promise<SheetSnapshot> {
  const found = (await opened.snapshot()).sheets.find(({ name }) => name === SHEET);
  if (!found) throw new Error("no sheet");
  return found;
}

test("rows that are inserted move formulas, names, formats, rules and what is printed, and undo takes them back", async () => {
  const before = await opened.snapshot();
  await page.evaluate((name) => window.workbench?.insertCells(name, "2:3"), SHEET);
  const { cells, validations, conditionalFormats, charts, layout } = await sheet();
  expect(cells).toMatchObject({
    B7: { content: "1", numberFormat: "0.00" },
    B10: { content: "=SUM(B7:B8)" },
  });
  expect(cells["B5"]?.content ?? "").toBe("");
  expect((await opened.snapshot()).names).toEqual({ LPA_ช่วง: "Sheet1!$B$7:$C$8" });
  expect(validations).toMatchObject([
    { zones: ["D7:D8"], rule: { kind: "custom", formula: "=$B7>1" } },
    { zones: ["E7:E8"], rule: { kind: "textLength" } },
  ]);
  expect(conditionalFormats).toMatchObject([{ zones: ["B7:C8"], formula: "=$B7>1" }]);
  expect(charts).toMatchObject([{ series: [{ values: "Sheet1!B7:B8" }] }]);
  expect(layout).toMatchObject({ pageLayout: { printArea: [{ top: 0, bottom: 9, left: 0, right: 4 }] } });
  await page.evaluate(() => window.workbench?.undo());
  expect(await opened.snapshot()).toEqual(before);
});

test("a deleted column takes its cells, and a formula that named it shows #REF!", async () => {
  await page.evaluate((name) => window.workbench?.deleteCells(name, "B:B"), SHEET);
  const { cells, validations } = await sheet();
  expect(cells).toMatchObject({ B5: { content: "2" }, B6: { content: "4" } });
  expect(validations).toMatchObject([
    { zones: ["C5:C6"], rule: { formula: "=#REF!>1" } },
    { zones: ["D5:D6"] },
  ]);
});

test("cells that are inserted push what is below them down, and nothing beside them", async () => {
  await page.evaluate((name) => window.workbench?.insertCells(name, "B4:C4"), SHEET);
  const { cells } = await sheet();
  expect(cells).toMatchObject({ B6: { content: "1" }, B9: { content: "=SUM(B6:B7)" } });
  expect((await opened.snapshot()).names).toEqual({ LPA_ช่วง: "Sheet1!$B$6:$C$7" });
});

test("an add-in hears what came and went, and from whom", async () => {
  const pane = opened.pane();
  await pane.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ changeType, address, source }) =>
        Promise.resolve(void heard.push(`${changeType} ${address} ${source}`)),
      );
      await context.sync();
    });
  });
  await page.evaluate((name) => {
    const bench = window.workbench;
    bench?.insertCells(name, "2:3");
    bench?.insertCells(name, "A:A");
    bench?.insertCells(name, "C4:D4");
    bench?.insertCells(name, "A1", { sideways: true });
    bench?.deleteCells(name, "1:1", { by: "coauthor" });
    bench?.deleteCells(name, "A:A");
    bench?.deleteCells(name, "B3:C3");
  }, SHEET);
  await eventually(async () => {
    expect(await pane.evaluate(() => Reflect.get(window, "heard") as unknown)).toEqual([
      "RowInserted 2:3 Local",
      "ColumnInserted A:A Local",
      "CellInserted C4:D4 Local",
      "CellInserted A1 Local",
      "RowDeleted 1:1 Remote",
      "ColumnDeleted A:A Local",
      "CellDeleted B3:C3 Local",
    ]);
  });
});

test("a range that an add-in holds is where its cells are", async () => {
  const address = await opened.pane().evaluate(async (name) => {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange("B5:C6");
      await context.sync();
      window.parent.workbench?.insertCells(name, "2:3");
      window.parent.workbench?.deleteCells(name, "A:A");
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
  }, SHEET);
  expect(address).toEqual([
    "Sheet1!A7:B8",
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});

test("a sheet that grows for what is written far below moves nothing and tells of no rows", async () => {
  const pane = opened.pane();
  await pane.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ changeType }) =>
        Promise.resolve(void heard.push(changeType)),
      );
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("B5000").values = [["ไกล"]];
      await context.sync();
    });
  });
  await eventually(async () => {
    expect(await pane.evaluate(() => Reflect.get(window, "heard") as unknown)).toEqual(["RangeEdited"]);
  });
});
