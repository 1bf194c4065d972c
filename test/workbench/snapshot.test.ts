import { snapshotOf, type WorkbookSnapshot } from "../../workbench/host/snapshot";
import { AREA, ExcelTest, SUMMARY } from "./support/excelTest";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

function snapshot(): WorkbookSnapshot {
  return snapshotOf(excel.grid, excel.client.host.store);
}

test("a workbook tells all it has, in plain data", async () => {
  await excel.run(async (context) => {
    const { customXmlParts, names, settings, worksheets } = context.workbook;
    const sheet = worksheets.getItem(SUMMARY);
    sheet.getRange("A1:B1").values = [["หัวข้อ", 5]];
    sheet.getRange("B1").numberFormat = [["0.00"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
    sheet.getRange("D1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.freezePanes.freezeRows(1);
    names.add("LPA_ก", sheet.getRange("B1"));
    customXmlParts.add("<pack/>");
    settings.add("lpa.pack", { id: "lpa-2567" });
    await context.sync();
  });
  const seen = snapshot();
  expect(seen).toMatchObject({
    names: { LPA_ก: "'สรุป'!$B$1" },
    customXml: ["<pack/>"],
    settings: { "lpa.pack": { id: "lpa-2567" } },
    isStructureProtected: false,
  });
  const [summary] = seen.sheets;
  expect(summary).toMatchObject({
    name: SUMMARY,
    validations: [{ zones: ["A1"], rule: { kind: "list", source: "ก,ข" } }],
    layout: { visibility: "Visible", frozen: { rows: 1, columns: 0 }, protection: null },
  });
  const line = { style: "Continuous", weight: "Thin", color: "#000000" };
  expect(summary?.cells).toEqual({
    A1: { content: "หัวข้อ", look: { bold: true } },
    B1: { content: "5", numberFormat: "0.00" },
    D1: { content: "", borders: { bottom: line } },
    D2: { content: "", borders: { top: line } },
  });
});

const changes: readonly (readonly [string, (workbook: Excel.Workbook) => void])[] = [
  [
    "a cell",
    ({ worksheets }) => {
      worksheets.getItem(AREA).getRange("C9").values = [["x"]];
    },
  ],
  [
    "a look",
    ({ worksheets }) => {
      worksheets.getItem(AREA).getRange("C9").format.fill.color = "#FF0000";
    },
  ],
  [
    "a width",
    ({ worksheets }) => {
      worksheets.getItem(AREA).getRange("A1").format.columnWidth = 9;
    },
  ],
  [
    "a hidden column",
    ({ worksheets }) => {
      worksheets.getItem(AREA).getRange("C:C").columnHidden = true;
    },
  ],
  [
    "a merge",
    ({ worksheets }) => {
      worksheets.getItem(AREA).getRange("A1:B1").merge();
    },
  ],
  [
    "a conditional format",
    ({ worksheets }) => worksheets.getItem(AREA).getRange("A1").conditionalFormats.add("Custom"),
  ],
  [
    "the page's orientation",
    ({ worksheets }) => {
      worksheets.getItem(AREA).pageLayout.orientation = "Landscape";
    },
  ],
  ["a page break", ({ worksheets }) => worksheets.getItem(AREA).horizontalPageBreaks.add("A5")],
  [
    "protection",
    ({ worksheets }) => {
      worksheets.getItem(AREA).protection.protect();
    },
  ],
  ["a name", ({ names }) => names.add("ใหม่", "=1")],
  ["a part", ({ customXmlParts }) => customXmlParts.add("<a/>")],
  ["a setting", ({ settings }) => settings.add("a", 1)],
  ["a sheet", ({ worksheets }) => worksheets.add("ใหม่")],
  [
    "the order of the sheets",
    ({ worksheets }) => {
      worksheets.getItem(AREA).position = 0;
    },
  ],
];

test.each(changes)("two workbooks that differ in %s have different snapshots", async (_what, change) => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(AREA).getRange("A1").values = [["ก"]];
    await context.sync();
  });
  const before = snapshot();
  expect(snapshot()).toEqual(before);
  await excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  expect(snapshot()).not.toEqual(before);
});

test("what is made and deleted again leaves nothing behind", async () => {
  const before = snapshot();
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.add("ชั่วคราว");
    sheet.getRange("A1:B2").format.fill.color = "#FFF9E5";
    const name = names.add("ชั่วคราว_1", sheet.getRange("A1"));
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
    name.delete();
    sheet.delete();
    await context.sync();
  });
  expect(snapshot()).toEqual(before);
});
