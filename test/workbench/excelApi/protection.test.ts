import { ExcelTest, SUMMARY } from "../support/excelTest";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

async function workbook(use: (workbook: Excel.Workbook) => void): Promise<void> {
  await excel.run(async (context) => {
    use(context.workbook);
    await context.sync();
  });
}

describe("a workbook whose structure is protected", () => {
  const changes: readonly (readonly [string, (workbook: Excel.Workbook) => void])[] = [
    ["adding a sheet", ({ worksheets }) => worksheets.add("ใหม่")],
    [
      "deleting a sheet",
      ({ worksheets }) => {
        worksheets.getItem(SUMMARY).delete();
      },
    ],
    [
      "renaming a sheet",
      ({ worksheets }) => {
        worksheets.getItem(SUMMARY).name = "อื่น";
      },
    ],
    [
      "hiding a sheet",
      ({ worksheets }) => {
        worksheets.getItem(SUMMARY).visibility = "Hidden";
      },
    ],
    [
      "moving a sheet",
      ({ worksheets }) => {
        worksheets.getItem(SUMMARY).position = 1;
      },
    ],
  ];

  test.each(changes)("refuses %s until it is unprotected", async (_what, change) => {
    await workbook(({ protection }) => {
      protection.protect();
    });
    await expect(workbook(change)).rejects.toMatchObject({ code: "AccessDenied" });
    await workbook(({ protection }) => {
      protection.unprotect();
    });
    await expect(workbook(change)).resolves.toBeUndefined();
  });

  test("says so, lets cells be written, and wants its password", async () => {
    await workbook(({ protection, worksheets }) => {
      protection.protect("ลับ");
      worksheets.getItem(SUMMARY).getRange("A1").values = [["เขียนได้"]];
    });
    const isProtected = await excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(excel.value([0, 0])).toBe("เขียนได้");
    await expect(
      workbook(({ protection }) => {
        protection.unprotect("ผิด");
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    await workbook(({ protection }) => {
      protection.unprotect("ลับ");
    });
  });
});

describe("a protected sheet", () => {
  beforeEach(async () => {
    await excel.onSummary((sheet) => {
      sheet.getRange("B2:B3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
  });

  test("tells its options, with all that was left out forbidden", async () => {
    const protection = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      sheet.protection.load("protected, options");
      await context.sync();
      return sheet.protection.toJSON();
    });
    expect(protection).toMatchObject({
      protected: true,
      options: { allowFormatColumns: true, allowFormatCells: false, selectionMode: "Normal" },
    });
  });

  test("takes what is written into unlocked cells only", async () => {
    await excel.onSummary((sheet) => {
      sheet.getRange("B2:B3").values = [["ก"], ["ข"]];
    });
    expect(excel.value([2, 1])).toBe("ข");
    await expect(
      excel.refusalCode((sheet) => {
        sheet.getRange("B2:B4").values = [[1], [2], [3]];
      }),
    ).resolves.toBe("AccessDenied");
    expect(excel.value([1, 1])).toBe("ก");
  });

  const forbidden: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    [
      "a look",
      (sheet) => {
        sheet.getRange("B2").format.font.bold = true;
      },
    ],
    [
      "a border",
      (sheet) => {
        sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous";
      },
    ],
    [
      "a number format",
      (sheet) => {
        sheet.getRange("B2").numberFormat = [["0"]];
      },
    ],
    [
      "clearing cells",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
    [
      "a row's height",
      (sheet) => {
        sheet.getRange("1:1").format.rowHeight = 30;
      },
    ],
    [
      "merging",
      (sheet) => {
        sheet.getRange("B2:B3").merge();
      },
    ],
    [
      "a validation",
      (sheet) => {
        sheet.getRange("B2").dataValidation.ignoreBlanks = false;
      },
    ],
    ["a conditional format", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom")],
    ["a chart", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:B2"))],
    [
      "protecting it once more",
      (sheet) => {
        sheet.protection.protect();
      },
    ],
  ];

  test.each(forbidden)("refuses %s", async (_what, use) => {
    await expect(excel.refusalCode(use)).resolves.toBe("AccessDenied");
  });

  test("allows what its options free, and everything once unprotected", async () => {
    await excel.onSummary((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 99;
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["ว่าง"]];
    });
    expect(excel.grid.size(`id-${SUMMARY}`, "column", 0)).toBe(99);
    expect(excel.value([0, 0])).toBe("ว่าง");
  });

  test("keeps a person's entry out of locked cells", () => {
    expect(excel.grid.typeAsPerson(`id-${SUMMARY}`, 0, 0, "x")).toBe(false);
    expect(excel.grid.typeAsPerson(`id-${SUMMARY}`, 1, 1, "x")).toBe(true);
  });

  test("is forgotten with its sheet", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(SUMMARY).delete();
      const sheet = worksheets.add(SUMMARY);
      sheet.getRange("A1").values = [["ใหม่"]];
      await context.sync();
    });
    expect(excel.value([0, 0])).toBe("ใหม่");
  });
});
