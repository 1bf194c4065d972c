import { answered, ExcelTest, SUMMARY } from "../support/excelTest";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

function addFormat(
  range: Excel.Range | Excel.RangeAreas,
  formula: string,
  color: string,
): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

test("a format by formula keeps its rule, its look and its areas", async () => {
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    const format = addFormat(sheet.getRanges("B2:B9,D2"), "=B2=TRUE", "#C6EFCE");
    format.custom.format.font.color = "#006100";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    await context.sync();
    const { conditionalFormats } = sheet.getRange("D2");
    conditionalFormats.load("items/priority, items/stopIfTrue, items/type");
    await context.sync();
    const [found] = conditionalFormats.items;
    if (!found) throw new Error("no conditional format");
    found.custom.rule.load("formula");
    found.custom.format.load("fill/color, font/color, font/bold");
    const areas = found.getRanges();
    areas.load("address");
    await context.sync();
    return {
      ...found.toJSON(),
      formula: found.custom.rule.formula,
      look: found.custom.format.toJSON(),
      address: areas.address,
    };
  });
  expect(seen).toMatchObject({
    priority: 0,
    stopIfTrue: true,
    type: "Custom",
    formula: "=B2=TRUE",
    look: { fill: { color: "#C6EFCE" }, font: { color: "#006100", bold: true } },
    address: "'สรุป'!B2:B9,'สรุป'!D2",
  });
});

test("the one added last comes first, until another is put there", async () => {
  const formulas = async (): Promise<readonly string[]> =>
    Promise.resolve(excel.grid.conditionalFormats(`id-${SUMMARY}`).map(({ formula }) => formula));
  await excel.onSummary((sheet) => {
    addFormat(sheet.getRange("A1:A9"), "=1", "#111111");
    addFormat(sheet.getRange("A1:A9"), "=2", "#222222");
  });
  expect(await formulas()).toEqual(["=2", "=1"]);
  await excel.onSummary((sheet) => {
    sheet.getRange("A1").conditionalFormats.getItemAt(1).priority = 0;
  });
  expect(await formulas()).toEqual(["=1", "=2"]);
});

test("clearing takes the cells of the range out of every format, deleting one whole", async () => {
  const count = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    addFormat(sheet.getRange("A1:A9"), "=1", "#111111");
    const other = addFormat(sheet.getRange("C1"), "=2", "#222222");
    sheet.getRange("A1:A5").conditionalFormats.clearAll();
    const inCleared = sheet.getRange("A5").conditionalFormats.getCount();
    const below = sheet.getRange("A6").conditionalFormats.getCount();
    other.delete();
    const all = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    return [answered(inCleared), answered(below), answered(all)];
  });
  expect(count).toEqual([0, 1, 1]);
});

test("other kinds are refused by name", async () => {
  await expect(
    excel.refusal(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY).getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    }),
  ).resolves.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("DataBar") as string });
});
