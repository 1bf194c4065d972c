import type { Page } from "playwright-core";
import { openFixture, type FixtureWorkbench } from "./support/openFixture";

/** The names that a person gives to sheets by their tabs. */
let opened: FixtureWorkbench;
let page: Page;

beforeAll(async () => {
  opened = await openFixture("?blank");
  page = opened.page;
});

afterAll(() => opened.close());

async function rename(name: string): Promise<void> {
  await page.locator(".o-sheet-name").first().dblclick();
  await page.locator(".o-sheet-name[contenteditable=true], .o-sheet-name-editable").first().waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

async function names(): Promise<readonly string[]> {
  return (await opened.snapshot()).sheets.map(({ name }) => name);
}

test.each([
  ["History", /History/],
  ["ประวัติ", /ประวัติ/],
  ["ก".repeat(32), /31/],
  ["'ก", /'/],
  ["ก/ข", /31/],
])("a tab can't be named %s, and the person is told what may be", async (name, told) => {
  const message = page.waitForEvent("dialog");
  const renamed = rename(name);
  const dialog = await message;
  await dialog.dismiss();
  await renamed;
  expect(dialog.message()).toMatch(told);
  expect(dialog.message()).toMatch(/ใช้เป็นชื่อแผ่นงานไม่ได้/);
  await page.keyboard.press("Escape");
  expect(await names()).toEqual(["Sheet1"]);
});

test("a tab takes the name that the template has", async () => {
  await rename("ประวัติการประชุม");
  expect(await names()).toEqual(["ประวัติการประชุม"]);
});
