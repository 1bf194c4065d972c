import { ExcelTest, SUMMARY } from "../support/excelTest";

const id = `id-${SUMMARY}`;

function onSheet(excel: ExcelTest, use: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.run(async (context) => {
    use(context.workbook.worksheets.getItem(SUMMARY));
    await context.sync();
  });
}

describe("options of a lock", () => {
  const told = (excel: ExcelTest): Promise<Excel.WorksheetProtectionOptions> =>
    excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(SUMMARY);
      protection.protect({ allowSort: true });
      protection.load("options");
      await context.sync();
      return protection.options;
    });

  test("are told as null where the lock does not allow something, in an Excel that does so", async () => {
    expect(await told(new ExcelTest())).toMatchObject({ allowSort: true, allowInsertRows: false });
    const strict = new ExcelTest({ nullsInProtection: true });
    expect(await told(strict)).toMatchObject({ allowSort: true, allowInsertRows: null });
  });

  test("that are null are refused by every Excel", async () => {
    const options = { allowSort: null } as unknown as Excel.WorksheetProtectionOptions;
    const excel = new ExcelTest();
    await expect(
      onSheet(excel, ({ protection }) => {
        protection.protect(options);
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
  });
});

test("a lock without a password stays on in an Excel that keeps it, which says what it says of a wrong password", async () => {
  const excel = new ExcelTest({ keepsLocks: true });
  await onSheet(excel, ({ protection }) => {
    protection.protect();
  });
  await expect(
    onSheet(excel, ({ protection }) => {
      protection.unprotect();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("paper can't be chosen without a printer, orientation can", async () => {
  const excel = new ExcelTest({ hasNoPrinter: true });
  await expect(
    onSheet(excel, ({ pageLayout }) => {
      pageLayout.paperSize = "A4";
    }),
  ).rejects.toMatchObject({ code: "InvalidOperation" });
  await onSheet(excel, ({ pageLayout }) => {
    pageLayout.orientation = "Landscape";
  });
});

describe("a formula's format", () => {
  const formatOf = async (excel: ExcelTest, formula: string, format = "General"): Promise<string> => {
    excel.grid.writeCells(id, [{ row: 0, column: 0, content: "๓", numberFormat: "@" }]);
    excel.grid.writeCells("id-ด้านที่ 1", [{ row: 1, column: 1, content: "x", numberFormat: "@" }]);
    await onSheet(excel, (sheet) => {
      sheet.getRange("C1").numberFormat = [[format]];
      sheet.getRange("C1").formulas = [[formula]];
    });
    return excel.grid.cell(id, 0, 2).numberFormat;
  };

  test.each([
    ["=A1", "@"],
    ['=IF($A$1="","",1)', "@"],
    ["=SUM(A1:B9)", "@"],
    ["='ด้านที่ 1'!B2", "@"],
    ["='ด้านที่ 1'!A1", "General"],
    ["=B1+1", "General"],
    ['="A1"', "General"],
    ["=LOG10(5)", "General"],
    ["A1", "General"],
  ])("of %s is %s after it is written into a General cell", async (formula, format) => {
    expect(await formatOf(new ExcelTest({ takesOverFormats: true }), formula)).toBe(format);
    expect(await formatOf(new ExcelTest(), formula)).toBe("General");
  });

  test("stays what it is in a cell with a format of its own", async () => {
    expect(await formatOf(new ExcelTest({ takesOverFormats: true }), "=A1", "0.00")).toBe("0.00");
  });
});

test("each cell tells whether it is locked, and nothing that it is not asked for", async () => {
  const excel = new ExcelTest();
  const locked = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SUMMARY).getRange("A1:B2");
    range.getCell(1, 0).format.protection.locked = false;
    const cells = range.getCellProperties({ format: { protection: true } });
    await context.sync();
    return cells.value.map((row) => row.map(({ format }) => format?.protection?.locked));
  });
  expect(locked).toEqual([
    [true, true],
    [false, true],
  ]);
  await expect(
    onSheet(excel, (sheet) => {
      sheet.getRange("A1").getCellProperties({ format: { font: { bold: true } } });
    }),
  ).rejects.toMatchObject({ code: "NotImplemented" });
});
