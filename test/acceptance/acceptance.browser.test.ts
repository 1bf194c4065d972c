import path from "node:path";
import { readAcceptance } from "../../scripts/acceptance/readAcceptance";
import { signatures } from "../../src/workbook/cells/signatures";
import type { ReadCell } from "../../workbench/page/workbenchApi";
import { DIST, openWorkbench, type OpenWorkbench } from "../support/browser";

/** The workbook that the build has made, opened as a person opens it. */
const report = "รายงาน";
const sheets = ["คะแนน", "ค่าเดียว", "ตาราง"];
const { scores, values, tables } = readAcceptance();
/** Above the functions stand six rows; below them the total, a blank row and a heading. */
const functions = Object.keys(signatures).length;
const firstLines = `C${String(functions + 10)}:C${String(functions + 12)}`;
const count = scores.length + values.length + tables.length;

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?blank" });
  const { page } = workbench;
  await page.locator("input[type=file]").setInputFiles(path.join(DIST, "acceptance.xlsx"));
  await page.waitForFunction((name) => window.workbench?.activeSheet() === name, report);
  await page.evaluate(() => window.workbench?.ready());
});

afterAll(async () => {
  await workbench.close();
});

async function read(sheet: string, range: string): Promise<readonly (readonly ReadCell["value"][])[]> {
  const rows = await workbench.page.evaluate(
    ([name, address]) => window.workbench?.readRange(name, address),
    [sheet, range] as const,
  );
  return (rows ?? []).map((row) => row.map(({ value }) => value));
}

async function enter(sheet: string, address: string, content: string): Promise<void> {
  await workbench.page.evaluate(
    async ([name, cell, typed]) => {
      window.workbench?.enter(name, cell, typed);
      await window.workbench?.settled();
    },
    [sheet, address, content] as const,
  );
}

/** Whether all is as it must be, and the first line of each sheet that is not. */
async function result(): Promise<unknown> {
  const [[whole]] = (await read(report, "E4:E4")) as [[unknown]];
  return { whole, first: (await read(report, firstLines)).flat() };
}

const sound = { whole: true, first: ["–", "–", "–"] };

test("every comparison is TRUE, in every sheet and for every function", async () => {
  const verdicts = (await Promise.all(sheets.map((sheet) => read(sheet, "C5:C200")))).flat(2);
  const shown = verdicts.filter((verdict) => verdict !== null && verdict !== "");
  expect(shown).toEqual(Array<boolean>(count).fill(true));
  const cells = (await read("ตาราง", "S5:X100"))
    .flat()
    .filter((verdict) => verdict !== null && verdict !== "");
  const compared = tables.flatMap(({ expected }) => expected.flat());
  expect(cells).toEqual(Array<boolean>(compared.length).fill(true));
  const byFunction = await read(report, `B7:E${String(functions + 6)}`);
  expect(byFunction.map(([name, all, same, verdict]) => [name, all === same, verdict])).toEqual(
    Object.keys(signatures).map((name) => [name, true, true]),
  );
  expect(await result()).toEqual(sound);
  expect(workbench.errors).toEqual([]);
});

/** What it must be is replaced by what it is not: the line, the function and the whole say so, and nothing else does. */
test.each([
  ["a score", "คะแนน", "O6", "5", "4", 2],
  ["a figure as text", "คะแนน", "O6", "'4", "4", 2],
  ["a part of an explanation", "ค่าเดียว", "O13", "ได้ 3 จาก 5 คะแนน", "ได้ 4 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 2", 134],
  ["a cell of a table", "ตาราง", "O11", "332", "333", 155],
])("a wrong expectation is noticed: %s", async (_, sheet, cell, wrong, right, line) => {
  await enter(sheet, cell, wrong);
  const place = sheets.indexOf(sheet);
  expect(await result()).toEqual({
    whole: false,
    first: sound.first.map((none, index) => (index === place ? line : none)),
  });
  await enter(sheet, cell, right);
  expect(await result()).toEqual(sound);
});

test.each([
  ["a score where #N/A is meant", "N9", "=LPA.SCORE(3,E9:L9)", "=LPA.SCORE(99,E9:L9)"],
  ["#N/A where #VALUE! is meant", "N11", "=LPA.SCORE(99,E11:L11)", "=LPA.SCORE(3,E11:L11)"],
])("a wrong result is noticed: %s", async (_, cell, wrong, right) => {
  await enter("ค่าเดียว", cell, wrong);
  expect(await result()).toMatchObject({ whole: false });
  await enter("ค่าเดียว", cell, right);
  expect(await result()).toEqual(sound);
});

test("where the add-in does not answer, the error that it shows is not the one that is meant", async () => {
  // A function that there is not is #NAME?, as all are where the add-in is missing.
  await enter("คะแนน", "N5", "=LPA.SCOER(3)");
  expect(await result()).toEqual({ whole: false, first: [1, 132, "–"] });
  await enter("คะแนน", "N5", '=LPA.SCORE("1",E5)');
  expect(await result()).toEqual(sound);
});
