import type { Frame } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { eventually } from "../../support/eventually";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

async function openSettings(): Promise<Frame> {
  const pane = workbench.pane();
  const panel = pane.locator("details.preferences");
  if ((await panel.getAttribute("open")) === null) await panel.locator("summary").click();
  return pane;
}

function toggle(pane: Frame, label: string): ReturnType<Frame["locator"]> {
  return pane.locator(".toggle", { hasText: label }).locator("fluent-switch");
}

test("figures are shown in Thai digits where somebody wants them, and the formula stays as Excel takes it", async () => {
  const pane = await openSettings();
  // Indicator 3 of the example has all eight clauses done: 5 of 5.
  await workbench.page.evaluate(() => window.workbench?.select("ด้านที่ 1", "D19"));
  await pane.locator("#tab-indicator").click();
  await pane.getByText("5 จาก 5", { exact: true }).waitFor();
  await toggle(pane, "แสดงตัวเลขไทย").click();
  await pane.getByText("๕ จาก ๕", { exact: true }).waitFor();
  expect(await pane.locator("#view-indicator input[readonly]").inputValue()).toMatch(/^=LPA\.SCORE\(3,/);
});

test("the pane speaks English where somebody wants that, and keeps it when it opens again", async () => {
  const pane = await openSettings();
  await pane.locator("details.preferences select").selectOption({ label: "English" });
  await pane.getByText("Criteria in use").waitFor();
  await pane.waitForFunction(() => document.documentElement.lang === "en");
  await workbench.reload();
  await workbench.pane().getByText("Criteria in use").waitFor();
  const again = await openSettings();
  await again.locator("details.preferences select").selectOption({ label: "ไทย" });
  await again.getByText("ชุดเกณฑ์ที่ใช้").waitFor();
});

test("the pane opens with the workbook only where somebody asked for it, and that can be taken back", async () => {
  const pane = await openSettings();
  const behaviorIs = (expected: string): Promise<void> =>
    eventually(async () => {
      expect(await pane.evaluate(() => Office.addin.getStartupBehavior())).toBe(expected);
    });
  await behaviorIs("None");
  const opens = toggle(pane, "เปิดบานหน้าต่างนี้พร้อมเวิร์กบุ๊กนี้ทุกครั้ง");
  await opens.click();
  await behaviorIs("Load");
  await opens.click();
  await behaviorIs("None");
});
