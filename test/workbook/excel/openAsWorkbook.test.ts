import { canOpenAsWorkbook, openAsWorkbook } from "../../../src/workbook/excel/openAsWorkbook";
import { blankFile } from "../../../src/taskpane/packs/templateFiles";
import { packOf, sao } from "../support/example";
import { openExcel, supportSets } from "./support/openExcel";

test("a file that the pane made is opened byte for byte, however long it is", async () => {
  const opened: (string | null)[] = [];
  const { host } = openExcel("งาน");
  host.store.openInWindow = (base64) => {
    opened.push(base64);
  };
  const file = await blankFile(packOf("lpa-2567"), sao, "native");
  expect(file.length).toBeGreaterThan(32_768);
  expect(await openAsWorkbook(file)).toEqual({ kind: "opened" });
  expect(opened.map((base64) => Buffer.from(base64 ?? "", "base64").equals(file))).toEqual([true]);
});

test("what Excel says against it is told, and nothing is thrown", async () => {
  const { host } = openExcel("งาน");
  expect(await openAsWorkbook(new Uint8Array([1, 2, 3]))).toMatchObject({
    kind: "failed",
    problem: expect.stringMatching(/^GeneralException: /) as string,
  });
  host.faults.inject({ action: 1, code: "AccessDenied" });
  expect(await openAsWorkbook(new Uint8Array([1, 2, 3]))).toMatchObject({
    kind: "failed",
    problem: expect.stringMatching(/^AccessDenied/) as string,
  });
});

test("it is offered where Excel has it", () => {
  openExcel("งาน");
  expect(canOpenAsWorkbook()).toBe(true);
  supportSets((set, version) => set !== "ExcelApi" || Number(version) < 1.8);
  expect(canOpenAsWorkbook()).toBe(false);
});
