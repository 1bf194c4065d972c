import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { accessibilityFaults } from "../support/axe";
import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { goTo } from "./support/keyboard";
import { Officer } from "./support/officer";

/** The view of one indicator in the workbench, as an officer uses it. */
const artifacts = path.resolve(__dirname, "../../artifacts");
const area = "ด้านที่ 1";
const tryIt = "ลองเอง";

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench({ viewport: { width: 1400, height: 1600 } });
  page = workbench.page;
  mkdirSync(artifacts, { recursive: true });
});

beforeEach(async () => {
  await workbench.reload();
  await pane().locator(".insert").waitFor();
});

afterAll(async () => {
  await workbench.close();
});

const pane = (): ReturnType<OpenWorkbench["pane"]> => workbench.pane();

function button(text: string): Locator {
  return pane().locator("fluent-button", { hasText: text }).first();
}

async function select(sheet: string, address: string): Promise<void> {
  await page.evaluate(([name, cell]) => window.workbench?.select(name, cell), [sheet, address] as const);
}

async function enter(sheet: string, address: string, content: string): Promise<void> {
  await page.evaluate(([name, cell, typed]) => window.workbench?.enter(name, cell, typed), [
    sheet,
    address,
    content,
  ] as const);
}

async function holds(address: string, value: string | number): Promise<void> {
  const cell = [tryIt, address] as const;
  await page.evaluate(() => window.workbench?.settled());
  await eventually(async () => {
    expect(await page.evaluate(([sheet, at]) => window.workbench?.read(sheet, at).value, cell)).toBe(value);
  });
}

test("ticking a cell of a checklist that nobody selected a formula for shows its indicator, and follows", async () => {
  await select(area, "C24");
  await pane().getByRole("heading", { name: "ตัวชี้วัดที่ 3" }).waitFor();
  await pane().getByText("จากสูตรในเซลล์ ด้านที่ 1!D19").waitFor();
  for (const cell of ["C23", "C24"]) await enter(area, cell, "FALSE");
  // As printed: without clauses 2 and 3 two marks; clause 2 alone lowers that to one.
  await pane().getByText("2 จาก 5", { exact: true }).waitFor();
  await pane().locator(".beware", { hasText: "คะแนนจะลดจาก 2 เหลือ 1" }).waitFor();
  await pane().locator(".next", { hasText: "+3" }).waitFor();
  await eventually(async () => {
    expect(await pane().locator(".clause .state").allInnerTexts()).toEqual([
      "ดำเนินการแล้ว",
      "ไม่ดำเนินการ",
      "ไม่ดำเนินการ",
      ...Array<string>(5).fill("ดำเนินการแล้ว"),
    ]);
  });
  await page.screenshot({ path: path.join(artifacts, "indicator.png") });
});

test("by keyboard alone a formula is composed, seen, inserted and taken out again", async () => {
  const { keyboard } = page;
  for (const row of [2, 5, 6, 7, 8, 9]) await enter(tryIt, `B${String(row)}`, "TRUE");
  await button("แทรกสูตร").focus();
  await keyboard.press("Enter");
  await pane().getByLabel("ต้องการ").waitFor();
  // The function is SCORE; criteria, then the search, then the first indicator found.
  for (let step = 0; step < 3; step += 1) await keyboard.press("Tab");
  await keyboard.type("ควบคุมภายใน");
  await pane().locator(".picker-indicator").nth(1).waitFor({ state: "detached" });
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await pane().getByText("เลือกไว้: 3").waitFor();
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await select(tryIt, "B2:B8");
  await keyboard.press("Enter");
  await pane().getByText("ได้รับ 7 เซลล์ แต่ตัวชี้วัดนี้ต้องการ 8 เซลล์").waitFor();
  await select(tryIt, "B2:B9");
  await keyboard.press("Enter");
  await pane().locator(".draft-value", { hasText: /^2$/ }).waitFor();
  await pane()
    .locator(".draft-formula", { hasText: /^=LPA\.SCORE\(3,B2:B9\)$/ })
    .waitFor();
  await pane().getByText("เลือกเซลล์ปลายทางอื่นในแผ่นงาน").waitFor();

  await enter(tryIt, "D2", "รอผล");
  await select(tryIt, "D2");
  await pane().getByText("จะเขียนลงในเซลล์ที่เลือกอยู่: ลองเอง!D2").waitFor();
  const officer = new Officer(workbench);
  await goTo(officer, button("แทรกลงในเซลล์"));
  await keyboard.press("Enter");
  await pane().getByText("เซลล์ ลองเอง!D2 มี “รอผล” อยู่แล้ว").waitFor();
  await holds("D2", "รอผล");
  await goTo(officer, button("เขียนทับ"));
  await keyboard.press("Enter");
  await pane().getByText("เขียน =LPA.SCORE(3,B2:B9) ลงในเซลล์ ลองเอง!D2 แล้ว").waitFor();
  await holds("D2", 2);
  await page.screenshot({ path: path.join(artifacts, "insert.png") });

  await button("นำออก").focus();
  await keyboard.press("Enter");
  await pane().getByText("กลับเป็นอย่างเดิม").waitFor();
  await holds("D2", "รอผล");
  expect(workbench.errors).toEqual([]);
});

test("the formula of the cell is copied, or selected where copying is denied", async () => {
  await select(area, "D19");
  await pane().getByRole("heading", { name: "ตัวชี้วัดที่ 3" }).waitFor();
  await pane().evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("denied")) },
    });
  });
  await button("คัดลอก").click();
  await pane().getByText("กด Ctrl+C").waitFor();
  await eventually(async () => {
    const selected = await pane().evaluate(() => window.getSelection()?.toString());
    expect(selected).toBe("=LPA.SCORE(3,C22:C29,'สรุป'!$B$2)");
  });
});

test.each(["light", "dark"] as const)(
  "axe finds no barrier in the %s theme, shown and inserting",
  async (theme) => {
    await page.evaluate((name) => window.workbench?.setTheme(name), theme);
    await page.evaluate(() => {
      window.workbench?.reloadAddIn();
    });
    await page.evaluate(() => window.workbench?.ready());
    await pane().locator(".insert").waitFor();
    for (const cell of ["C23", "C24"]) await enter(area, cell, "FALSE");
    await enter(area, "C29", "ล่าช้า");
    await select(area, "D19");
    await pane().getByRole("heading", { name: "ตัวชี้วัดที่ 3" }).waitFor();
    await button("แทรกสูตร").click();
    await pane().getByLabel("ต้องการ").waitFor();
    await select(area, "C22:C29");
    await button("ใช้เซลล์ที่เลือก").click();
    await pane().locator(".draft-value").waitFor();
    expect(await accessibilityFaults(pane())).toEqual([]);
    await page.screenshot({ path: path.join(artifacts, `indicator-${theme}.png`) });
  },
);
