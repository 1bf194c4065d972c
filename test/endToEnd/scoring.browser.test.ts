import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { ReadCell } from "../../workbench/page/workbenchApi";
import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { typeInCell } from "../support/typeInCell";

/** The built add-in in the workbench, used as a person does: keyboard and pointer only, reading what the cells show. */
const artifacts = path.resolve(__dirname, "../../artifacts");
const tryIt = "ลองเอง";
const summary = "สรุป";
const area = "ด้านที่ 1";

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
  page = workbench.page;
});

beforeEach(async () => {
  await workbench.reload();
});

afterAll(async () => {
  await workbench.close();
});

async function read(sheet: string, address: string): Promise<ReadCell | undefined> {
  return page.evaluate(([name, cell]) => window.workbench?.read(name, cell), [sheet, address] as const);
}

async function shows(sheet: string, address: string, expected: Partial<ReadCell>): Promise<void> {
  await eventually(async () => {
    expect(await read(sheet, address)).toMatchObject(expected);
  });
}

function matching(pattern: RegExp): string {
  return expect.stringMatching(pattern) as string;
}

async function settled(): Promise<void> {
  await page.evaluate(() => window.workbench?.settled());
}

async function openSheet(sheet: string): Promise<void> {
  await page.evaluate((name) => window.workbench?.select(name, "A1"), sheet);
}

async function click(address: string): Promise<void> {
  const middle = await page.evaluate((cell) => window.workbench?.middleOf(cell), address);
  if (!middle) throw new Error(`${address} is not in view`);
  await page.mouse.click(middle.x, middle.y);
}

async function type(address: string, content: string): Promise<void> {
  await click(address);
  await typeInCell(page, content);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench?.isEditing() === false);
  await settled();
}

/** Check boxes toggle by the pointer. */
async function tick(address: string): Promise<void> {
  await click(address);
  await settled();
}

test("the opening workbook shows the published table of 2567 to the digit", async () => {
  const rows = await page.evaluate((sheet) => window.workbench?.readRange(sheet, "E5:H10"), summary);
  expect(rows?.map((row) => row.map(({ text }) => text))).toEqual([
    ["ด้านที่ 1 การบริหารจัดการ", "25", "25", "100.00"],
    ["ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", "40", "40", "100.00"],
    ["ด้านที่ 3 การบริหารงานการเงินและการคลัง", "65", "62", "95.38"],
    ["ด้านที่ 4 การจัดบริการสาธารณะ", "195", "191", "97.95"],
    ["ด้านที่ 5 ธรรมาภิบาล", "15", "15", "100.00"],
    ["รวม", "340", "333", "97.94"],
  ]);
  await shows(summary, "B13", { value: "ดีเด่น" });
  expect(workbench.errors).toEqual([]);
});

test("a newcomer types =LPA.SCORE(3,B2:B9), ticks cells, and the score follows", async () => {
  await openSheet(tryIt);
  await type("D2", "=LPA.SCORE(3,B2:B9)");
  await shows(tryIt, "D2", { value: 0 });
  for (const row of [2, 5, 6, 7, 8, 9]) await tick(`B${String(row)}`);
  await shows(tryIt, "D2", { value: 2 });

  // As printed: clause 2 as well lowers 2 to 1, clause 3 as well gives full marks.
  await tick("B3");
  await shows(tryIt, "D2", { value: 1 });
  await tick("B4");
  await shows(tryIt, "D2", { value: 5 });

  await page.keyboard.press("Control+z");
  await settled();
  await shows(tryIt, "D2", { value: 1 });
});

test("a word that can't be read shows #VALUE! and a message that names the cell and the remedy", async () => {
  await openSheet(tryIt);
  await type("D2", '=LPA.SCORE(3,"เกือบเสร็จ")');
  await shows(tryIt, "D2", { error: { code: "#VALUE!" } });
  await type("D3", "=LPA.SCORE(99,B2:B9)");
  await shows(tryIt, "D3", { error: { code: "#N/A", message: matching(/99.*lpa-2567/) } });

  await page.evaluate((sheet) => window.workbench?.enter(sheet, "F4", "เกือบเสร็จ"), tryIt);
  await type("D4", "=LPA.SCORE(3,F2:F9)");
  const message = matching(/ข้อ 3 \(เซลล์ F4\).*เกือบเสร็จ.*✓.*ไม่ดำเนินการ/s);
  await shows(tryIt, "D4", { error: { code: "#VALUE!", message } });
});

test("unticking a clause in area 1 changes the totals of the summary", async () => {
  await openSheet(area);
  await tick("C12");
  await shows(area, "D9", { value: 4 });
  await shows(summary, "C10", { value: 332 });
  // 332 ÷ 340 = 97.647…
  await shows(summary, "H10", { value: 97.65 });
});

test("for an อบจ. indicator 2 says ไม่ประเมิน and leaves full marks and score", async () => {
  await page.evaluate((sheet) => window.workbench?.enter(sheet, "B2", "อบจ."), summary);
  await settled();
  await shows(area, "D9", { value: "ไม่ประเมิน" });
  await shows(summary, "B5", { value: 20 });
  await shows(summary, "C5", { value: 20 });
});

test("the pane shows the pack in use and follows the selected indicator", async () => {
  const pane = workbench.pane();
  await pane.getByText("lpa-2567 รุ่น 1.0.1").waitFor();
  await page.evaluate((sheet) => {
    window.workbench?.enter(sheet, "C29", "ล่าช้า");
    window.workbench?.select(sheet, "D19");
  }, area);
  await pane.getByText("4 จาก 5", { exact: true }).waitFor();
  await pane.locator(".band.reached .band-score", { hasText: /^4$/ }).waitFor();
  await pane.getByText("ยังขาด: ข้อ 8 (ล่าช้า)").waitFor();
  await page.evaluate((sheet) => window.workbench?.select(sheet, "A9"), area);
  await pane.getByRole("heading", { name: "ตัวชี้วัดที่ 2" }).waitFor();

  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: path.join(artifacts, "workbench.png") });
});
