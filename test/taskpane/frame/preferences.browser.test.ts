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

describe("opening with the workbook", () => {
  const label = "เปิดบานหน้าต่างนี้พร้อมเวิร์กบุ๊กนี้ทุกครั้ง";
  const isShown = (): Promise<boolean | undefined> =>
    workbench.page.evaluate(() => window.workbench?.isPaneShown());
  const isOn = async (): Promise<boolean> => {
    const pane = await openSettings();
    return toggle(pane, label).evaluate((element) => element.matches(":state(checked)"));
  };

  /** Saves the workbook and opens the file, as the next day. */
  async function openAgain(): Promise<void> {
    const { page } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "บันทึก" }).click(),
    ]);
    await page.evaluate(() => window.workbench?.enter("Sheet1", "A1", "ก่อนเปิดใหม่"));
    await page.locator("input[type=file]").setInputFiles(await download.path());
    await page.waitForFunction(() => window.workbench?.read("Sheet1", "A1").value !== "ก่อนเปิดใหม่");
    await page.evaluate(() => window.workbench?.ready());
    await workbench.pane().locator("details.preferences").waitFor({ state: "attached" });
  }

  beforeEach(async () => {
    await workbench.reload("?blank&unmarked");
    expect(await isShown()).toBe(false);
    await workbench.page.locator("#Lpa\\.ShowPane").click();
    await eventually(async () => {
      expect(await isShown()).toBe(true);
    });
    expect(await isOn()).toBe(false);
  });

  it("is asked for in the workbook, which keeps it, and can be taken back", async () => {
    await toggle(await openSettings(), label).click();
    await openAgain();
    expect(await isShown()).toBe(true);
    expect(await isOn()).toBe(true);
    await toggle(await openSettings(), label).click();
    await openAgain();
    expect(await isShown()).toBe(false);
  });

  it("does not come of an add-in that is loaded with the workbook", async () => {
    await workbench.pane().evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    await openAgain();
    expect(await isShown()).toBe(false);
  });

  it("is as before, and the trouble is told, where Excel does not save it", async () => {
    await workbench.page.evaluate(() => window.workbench?.injectFault({ action: 1, member: "saveAsync" }));
    await toggle(await openSettings(), label).click();
    await workbench.pane().getByText("An injected fault.").waitFor();
    expect(await isOn()).toBe(false);
    expect(await workbench.page.evaluate(() => window.workbench?.snapshot().documentSettings)).toEqual({});
  });
});
