import { ExcelTest } from "../support/excelTest";

/** Content in B2:C3, a look in A1 and E9. */
async function usedIn(excel: ExcelTest, valuesOnly?: boolean): Promise<string[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("สรุป");
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("E9").format.font.bold = true;
    const used = sheet.getUsedRange(valuesOnly).load("address");
    const inColumn = sheet.getRange("A:C").getUsedRangeOrNullObject(valuesOnly).load("address");
    await context.sync();
    return [used.address, inColumn.address];
  });
}

describe("the used range", () => {
  it.each<[string, boolean, boolean | undefined, string[]]>([
    ["reaches as far as the content", false, undefined, ["'สรุป'!B2:C3", "'สรุป'!B2:C3"]],
    ["reaches over looks where Excel counts them", true, undefined, ["'สรุป'!A1:E9", "'สรุป'!A1:C9"]],
    ["is that of values where it is asked so", true, true, ["'สรุป'!B2:C3", "'สรุป'!B2:C3"]],
  ])("%s", async (_what, countsFormattedCells, valuesOnly, expected) => {
    expect(await usedIn(new ExcelTest({ countsFormattedCells }), valuesOnly)).toEqual(expected);
  });

  it("of a sheet with looks alone is none to who asks for values", async () => {
    const excel = new ExcelTest({ countsFormattedCells: true });
    const isNull = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("สรุป");
      sheet.getRange("E9").format.font.bold = true;
      const used = [true, false].map((valuesOnly) => sheet.getUsedRangeOrNullObject(valuesOnly));
      await context.sync();
      return used.map(({ isNullObject }) => isNullObject);
    });
    expect(isNull).toEqual([true, false]);
  });
});
