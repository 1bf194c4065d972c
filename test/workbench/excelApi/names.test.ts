import { answered, ExcelTest } from "../support/excelTest";
import { messagesCome } from "../support/realClient";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
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

  test("a name tells the cells it stands for, also after the sheet has another name", async () => {
    const seen = await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("ด้านที่ 1");
      names.add("LPA_ก", sheet.getRange("B2:C3"));
      names.add("LPA_ข", "='ด้านที่ 1'!$D$4");
      names.add("LPA_ค", "=2567");
      sheet.name = "ด้าน 1";
      names.load("items/name, items/formula, items/type, items/value");
      await context.sync();
      return names.items.map((item): unknown[] => [item.name, item.formula, item.type, item.value]);
    });
    expect(seen).toEqual([
      ["LPA_ก", "='ด้าน 1'!$B$2:$C$3", "Range", "'ด้าน 1'!B2:C3"],
      ["LPA_ข", "='ด้าน 1'!$D$4", "Range", "'ด้าน 1'!D4"],
      ["LPA_ค", "=2567", "Double", 2567],
    ]);
  });

  test("a name whose sheet was deleted stands for #REF!, and can be deleted", async () => {
    const seen = await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const name = names.add("LPA_ก", worksheets.getItem("ด้านที่ 1").getRange("B2"));
      worksheets.getItem("ด้านที่ 1").delete();
      name.load("formula, type, value");
      const range = name.getRangeOrNullObject();
      await context.sync();
      const found: unknown[] = [name.formula, name.type, name.value, range.isNullObject];
      name.delete();
      const count = names.getCount();
      await context.sync();
      return [...found, answered(count)];
    });
    expect(seen).toEqual(["=#REF!$B$2", "Error", "#REF!", true, 0]);
  });

  test.each(["LPA2567", "A1", "ก ข", "1ก", ""])("%j is no name", async (name) => {
    await expect(
      excel.refusal(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ).resolves.toMatchObject({ code: "InvalidArgument" });
  });

  test("settings are deleted, null where they are missing, and their changes are told", async () => {
    let times = 0;
    const isNull = await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.onSettingsChanged.add(() => Promise.resolve(void (times += 1)));
      await context.sync();
      settings.add("lpa.pack", { id: "lpa-2567" });
      await context.sync();
      const setting = settings.getItem("lpa.pack");
      setting.delete();
      const missing = settings.getItemOrNullObject("lpa.pack");
      await context.sync();
      return missing.isNullObject;
    });
    await messagesCome();
    expect([isNull, times]).toEqual([true, 2]);
  });
});
