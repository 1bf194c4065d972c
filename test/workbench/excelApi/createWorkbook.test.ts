import { strToU8, zipSync } from "fflate";
import { ExcelTest } from "../support/excelTest";

const file = Buffer.from(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })).toString("base64");

let excel: ExcelTest;
let opened: (string | null)[];

beforeEach(() => {
  excel = new ExcelTest();
  opened = [];
  excel.client.host.store.openInWindow = (base64) => {
    opened.push(base64);
  };
});

test("a file that an add-in made is opened beside the workbook; without a file an empty one is", async () => {
  await excel.client.excel.createWorkbook(file);
  await excel.client.excel.createWorkbook();
  expect(opened).toEqual([file, null]);
});

test("made and not opened, it stands in no window", async () => {
  await excel.run(async (context) => {
    Reflect.apply(
      Reflect.get(context.workbook.application, "createWorkbook") as () => void,
      context.workbook.application,
      [file],
    );
    await context.sync();
  });
  expect(opened).toEqual([]);
});

test.each([
  ["is no Base64", "ไม่ใช่ไฟล์", "InvalidArgument"],
  ["is a data URL", `data:application/octet-stream;base64,${file}`, "InvalidArgument"],
  ["is cut off", file.slice(0, -1), "InvalidArgument"],
  ["is a text", Buffer.from("{}").toString("base64"), "GeneralException"],
])("a file that %s is refused, and nothing is opened", async (_, base64, code) => {
  await expect(excel.client.excel.createWorkbook(base64)).rejects.toMatchObject({ code });
  expect(opened).toEqual([]);
});
