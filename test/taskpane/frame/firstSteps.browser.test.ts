import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { eventually } from "../../support/eventually";
import { Officer } from "../support/officer";

const artifacts = path.resolve(__dirname, "../../../artifacts");
let workbench: OpenWorkbench;
let officer: Officer;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  workbench = await openWorkbench({ firstRun: true, query: "?blank" });
  officer = new Officer(workbench);
});

afterAll(() => workbench.close());

test("the first steps are shown once, closed by keyboard, and come back when they are asked for", async () => {
  const { texts } = officer;
  const steps = (): Locator => officer.pane.locator(".first-steps");
  await steps().waitFor();
  await workbench.page.locator("#pane").screenshot({ path: path.join(artifacts, "first-steps.png") });
  await officer.button(texts.frame.firstDone).focus();
  await workbench.page.keyboard.press("Enter");
  await steps().waitFor({ state: "detached" });
  await eventually(async () => {
    expect(await officer.pane.evaluate(() => document.activeElement?.id)).toMatch(/^tab-/);
  });
  await workbench.reload();
  await officer.pane.locator(".help summary").click();
  expect(await steps().count()).toBe(0);
  await officer.press(texts.frame.helpAgain);
  await steps().waitFor();
});

test("a report tells versions and what was typed, and nothing of the workbook", async () => {
  const { pane } = officer;
  await officer.enter("Sheet1", { A1: "อบต.ไสไทย" });
  await pane.locator(".report textarea").first().fill("กดปุ่มแล้วเงียบ");
  const text = await pane.locator(".report textarea").nth(1).inputValue();
  expect(text).toMatch(/^add-in คะแนน LPA รุ่น \d+\.\d+\.\d+\nExcel .*ExcelApi 1\.\d+\nชุดเกณฑ์ lpa-2567 รุ่น /);
  expect(text.endsWith("\n\nกดปุ่มแล้วเงียบ")).toBe(true);
  expect(text).not.toContain("ไสไทย");
});

test("the pane takes Excel's colours when they change", async () => {
  const { pane } = officer;
  const theme = (): Promise<string | undefined> =>
    pane.evaluate(() => document.documentElement.dataset["theme"]);
  expect(await theme()).toBe("light");
  await workbench.page.evaluate(() => window.workbench?.setTheme("dark"));
  await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  await eventually(async () => {
    expect(await theme()).toBe("dark");
  });
});
