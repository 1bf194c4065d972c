import { ExcelTest, SUMMARY } from "../support/excelTest";

const ID = `id-${SUMMARY}`;

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

test("areas are formatted, read and kept for the next sync together", async () => {
  const seen = await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem(SUMMARY).getRanges("A1:B2, D4");
    areas.format.fill.color = "#FFF9E5";
    areas.format.font.name = "TH Sarabun New";
    await context.sync();
    areas.format.indentLevel = 1;
    areas.load("address, areaCount, cellCount, format/fill/color, format/font/name, format/indentLevel");
    areas.areas.load("items/address");
    await context.sync();
    return { ...areas.toJSON(), each: areas.areas.items.map(({ address }) => address) };
  });
  expect(seen).toMatchObject({
    address: "'สรุป'!A1:B2,'สรุป'!D4",
    areaCount: 2,
    cellCount: 5,
    format: { fill: { color: "#FFF9E5" }, font: { name: "TH Sarabun New" }, indentLevel: 1 },
    each: ["'สรุป'!A1:B2", "'สรุป'!D4"],
  });
  expect(excel.grid.format(ID, 2, 0).fillColor).toBe("#FFFFFF");
});

test("they are cleared together", async () => {
  await excel.onSummary((sheet) => {
    sheet.getRange("A1:D4").values = "x" as unknown as string[][];
    sheet.getRanges("A1:B2,D4").clear("Contents");
  });
  expect(excel.value([1, 1])).toBeNull();
  expect(excel.value([2, 2])).toBe("x");
  expect(excel.value([3, 3])).toBeNull();
});

test("a list of addresses of 2,000 characters is refused", async () => {
  const addresses = Array.from({ length: 2000 }, (_unused, index) => `A${index + 1}`).join(",");
  expect(addresses.length).toBeGreaterThanOrEqual(2000);
  await expect(
    excel.refusalCode((sheet) => {
      sheet.getRanges(addresses).format.font.bold = true;
    }),
  ).resolves.toBe("InvalidArgument");
});

test("several selected areas are areas, and no one range", async () => {
  excel.grid.select(ID, [
    { top: 0, bottom: 1, left: 0, right: 0 },
    { top: 4, bottom: 4, left: 2, right: 3 },
  ]);
  const address = await excel.run(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("'สรุป'!A1:A2,'สรุป'!C5:D5");
  await expect(
    excel.refusal(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    }),
  ).resolves.toMatchObject({ code: "InvalidSelection" });
});
