import type { OpenWorkbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { packOf } from "../workbook/support/example";
import { openTemplate, placeOf } from "./meeting/support/openTemplate";
import { Officer } from "./support/officer";

/** What goes wrong around the pane: it stays right, and says what it shows. */
const [reports, clause2] = placeOf("LPA_internal_control_report_C2");
const [, clause5] = placeOf("LPA_internal_control_report_C5");

let workbench: OpenWorkbench;
let officer: Officer;

beforeAll(async () => {
  workbench = await openTemplate();
  officer = new Officer(workbench);
});

afterAll(async () => {
  await workbench.close();
  expect(workbench.errors).toEqual([]);
});

async function showReport(): Promise<void> {
  await officer.openTab("indicator");
  await officer.select(reports, clause2);
  await officer.pane.getByRole("heading", { name: "ตัวชี้วัดที่ 3" }).waitFor();
}

test("of a selection over several areas the active cell's indicator is shown, and none is taken for a formula", async () => {
  await showReport();
  await officer.page.evaluate(([sheet, one, other]) => window.workbench?.selectAreas(sheet, [one, other]), [
    reports,
    clause2,
    clause5,
  ] as const);
  await officer.press(officer.texts.indicator.insertFormula);
  await officer.pane.locator(".picker-list").waitFor();
  await officer.press(officer.texts.insert.useSelected);
  await officer.shows(officer.texts.insert.notOneArea);
  await officer.pane.getByRole("heading", { name: "ตัวชี้วัดที่ 3" }).waitFor();
  await officer.press(officer.texts.indicator.insertFormula);
});

test("two thousand pasted cells leave the indicator as it is, read again a few times at most", async () => {
  await showReport();
  await officer.page.evaluate(() => window.workbench?.resetTraffic());
  await officer.page.evaluate((sheet) => {
    for (let row = 1; row <= 2000; row += 1) window.workbench?.enter(sheet, `Z${String(row)}`, "1");
  }, reports);
  await officer.enter(reports, { [clause2]: "ไม่ดำเนินการ" });
  await officer.pane.locator(".clause .state.none").waitFor();
  const batches = await officer.page.evaluate(() => window.workbench?.traffic().batches);
  expect(batches).toBeLessThan(20);
});

test("a meeting whose beginning the workbook does not keep goes on, and says how long", async () => {
  await officer.openTab("meeting");
  await officer.button(officer.texts.meeting.begin).waitFor();
  await officer.page.evaluate(() => window.workbench?.injectFault({ action: 1, member: "add" }));
  await officer.press(officer.texts.meeting.begin);
  await officer.shows(officer.texts.meeting.notKept);
  await officer.enter(reports, { [clause2]: "✓" });
  await officer.pane.locator(".change").waitFor();
});

test("a sheet deleted while its indicator is shown leaves no score that nobody can check", async () => {
  await showReport();
  await officer.page.evaluate((sheet) => window.workbench?.deleteSheet(sheet), reports);
  await officer.pane.locator("#view-indicator .score").waitFor({ state: "detached" });
});

test("a pack that is gone from the workbook is named, and its formulas give no figures by another", async () => {
  await workbench.reload("");
  await officer.openTab("packs");
  const own = { ...packOf("lpa-2567"), id: "lpa-2568", version: "0.1.0" };
  await officer.dropFile("lpa-2568.json", JSON.stringify(own));
  const card = officer.pane.locator(".card", { hasText: "lpa-2568" });
  await card.getByText(officer.texts.packs.use).click();
  await officer.pane.locator(".card.in-use", { hasText: "lpa-2568" }).waitFor();
  await officer.pane.evaluate(async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items");
      await context.sync();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
    // The very pack that was lost would stand in from there.
    localStorage.clear();
  });
  await officer.loadReadyAgain("light");
  await officer.pane.locator(".trouble").getByText("lpa-2568").first().waitFor();
  await officer.enter("ลองเอง", { F20: "=LPA.FULLMARKS(3)" });
  await eventually(async () => {
    const shown = await officer.page.evaluate(() => window.workbench?.read("ลองเอง", "F20"));
    expect(shown?.error?.code).toBe("#N/A");
  });
});

test("where the browser denies its storage the pane works, and says that a loaded pack is not kept", async () => {
  await officer.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await workbench.reload("");
  await officer.openTab("packs");
  await officer.dropFile("lpa-2568.json", JSON.stringify({ ...packOf("lpa-2567"), id: "lpa-2568" }));
  await officer.pane.locator(".card", { hasText: "lpa-2568" }).waitFor();
  await officer.shows(officer.texts.packs.notKept);
});
