import { ExcelTest, SUMMARY } from "../support/excelTest";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

function read(address: string): Promise<Excel.Interfaces.DataValidationData> {
  return excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(SUMMARY).getRange(address);
    dataValidation.load("type, rule, errorAlert, prompt, ignoreBlanks");
    await context.sync();
    return dataValidation.toJSON();
  });
}

test("a list of words keeps its alert and its prompt", async () => {
  const errorAlert = { message: "เลือกจากรายการ", showAlert: true, style: "Stop" as const, title: "ไม่ถูกต้อง" };
  const prompt = { message: "✓ หรือ ✗", showPrompt: true, title: "สถานะ" };
  await excel.onSummary((sheet) => {
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "✓,ล่าช้า,✗" } };
    dataValidation.errorAlert = errorAlert;
    dataValidation.prompt = prompt;
    dataValidation.ignoreBlanks = false;
  });
  expect(await read("B4:B5")).toEqual({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "✓,ล่าช้า,✗" } },
    errorAlert,
    prompt,
    ignoreBlanks: false,
  });
});

test("a range as source is written as its address", async () => {
  await excel.onSummary((sheet) => {
    sheet.getRange("B2").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("D1:D3") },
    };
  });
  expect((await read("B2")).rule).toEqual({ list: { inCellDropDown: true, source: "='สรุป'!$D$1:$D$3" } });
});

test.each([
  ["WholeNumber", { wholeNumber: { operator: "Between", formula1: 0, formula2: "=$A$1" } }],
  ["Decimal", { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0.5 } }],
  ["Date", { date: { operator: "Between", formula1: "=A1", formula2: "=A2" } }],
  ["Custom", { custom: { formula: "=LEN(B2)<3" } }],
] as const)("a rule of the type %s is kept", async (type, rule) => {
  await excel.onSummary((sheet) => {
    sheet.getRange("B2").dataValidation.rule = rule;
  });
  const seen = await read("B2");
  expect(seen.type).toBe(type);
  expect(seen.rule).toMatchObject(rule);
});

test("areas far apart share one validation", async () => {
  await excel.onSummary((sheet) => {
    sheet.getRanges("B2:B4,D7").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
  });
  expect(excel.grid.validations(`id-${SUMMARY}`)).toHaveLength(1);
  expect((await read("D7")).type).toBe("List");
  expect((await read("C7")).type).toBe("None");
});

test("a new rule takes its cells from the old one; clearing takes them from both", async () => {
  await excel.onSummary((sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
    sheet.getRange("B4").dataValidation.rule = { wholeNumber: { operator: "LessThan", formula1: 5 } };
    sheet.getRange("B9:C9").dataValidation.clear();
  });
  expect((await read("B3")).type).toBe("List");
  expect((await read("B4")).type).toBe("WholeNumber");
  expect((await read("B9")).type).toBe("None");
  expect((await read("B2:B5")).type).toBe("Inconsistent");
});

test("a list of more than 255 characters has to stand in cells", async () => {
  await expect(
    excel.refusalCode((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "ก".repeat(256) } };
    }),
  ).resolves.toBe("InvalidArgument");
});
