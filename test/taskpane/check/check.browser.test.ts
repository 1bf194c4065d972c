import { clauseName } from "../../../src/workbook/cells/names";
import type { OpenWorkbench } from "../../support/browser";
import { eventually } from "../../support/eventually";
import { enterAll, openTemplate, placeOf } from "../meeting/support/openTemplate";
import { Officer } from "../support/officer";

/** The check before sending over a year's workbook, as an officer uses it. */
const report = "internal-control-report";

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

async function counts(text: string): Promise<void> {
  await eventually(async () => {
    expect(await officer.pane.locator(".check-counts").innerText()).toBe(text);
  });
}

async function isSelected(name: string): Promise<void> {
  await eventually(async () => {
    const selected = await officer.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        return cell.address.replaceAll("'", "");
      }),
    );
    expect(selected).toBe(placeOf(name).join("!"));
  });
}

test("the published example lacks evidence alone; total and progress stand beside each other", async () => {
  await officer.openTab("check");
  // One link for the percent, and one for each of 6, 8, 6 and 6 clauses.
  await counts("ต้องแก้ 0 · ควรตรวจ 27 · ควรทราบ 0");
  await officer.shows("คะแนนรวม 333 จาก 340 ร้อยละ 97.94");
  await officer.shows("ใส่แล้ว 9 จาก 9 ตัวชี้วัด");
});

test("a finding comes with what is entered, one click leads to its cell, and it goes when it is mended", async () => {
  await enterAll(workbench, [[clauseName(report, "8", "STATE"), "เดี๋ยวทำ"]]);
  // The clause lacks no link any more; nobody is in charge of an indicator below full marks.
  await counts("ต้องแก้ 1 · ควรตรวจ 27 · ควรทราบ 0");
  await officer.pane.getByRole("button", { name: "ตัวชี้วัดที่ 3 ข้อ 8", exact: true }).click();
  await isSelected(clauseName(report, "8", "STATE"));
  await enterAll(workbench, [[clauseName(report, "8", "STATE"), "✓"]]);
  await counts("ต้องแก้ 0 · ควรตรวจ 27 · ควรทราบ 0");
});

test("a list is unfolded where it is short, and by a press where it is long", async () => {
  const group = officer.pane.locator("details").filter({ hasText: "ทำแล้วแต่ไม่มีหลักฐาน (27)" });
  expect(await group.locator(".cell-link").count()).toBe(0);
  await group.locator("summary").click();
  await group.getByRole("button", { name: "ตัวชี้วัดที่ 3 ข้อ 2", exact: true }).click();
  await isSelected(clauseName(report, "2", "LINK"));
});

test("formulas that are only behind are no finding", async () => {
  await officer.pane.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, "seenKinds", seen);
    const view = document.getElementById("view-check");
    if (view)
      new MutationObserver(() => seen.push(view.innerText)).observe(view, { subtree: true, childList: true });
  });
  await enterAll(workbench, [[clauseName(report, "7", "STATE"), "ไม่ดำเนินการ"]]);
  await officer.shows("ไม่มีผู้รับผิดชอบ ทั้งที่คะแนนยังไม่เต็ม (1)");
  await enterAll(workbench, [[clauseName(report, "7", "STATE"), "✓"]]);
  await counts("ต้องแก้ 0 · ควรตรวจ 27 · ควรทราบ 0");
  const seen = await officer.pane.evaluate(() => Reflect.get(window, "seenKinds") as readonly string[]);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => text.includes("คะแนนที่แสดงไม่ตรงกับคำตอบ"))).toEqual([]);
});

test("a check that fails says so, and is made again", async () => {
  await enterAll(workbench, [[clauseName(report, "1", "LINK"), "https://example.go.th/1.pdf"]]);
  await officer.openTab("packs");
  await workbench.page.evaluate(() => window.workbench?.settled());
  await workbench.page.evaluate(() => window.workbench?.injectFault({ action: 1 }));
  // Nothing changes from here on, so that only the button makes the check again.
  await officer.openTab("check");
  await officer.pane.locator("#view-check fluent-message-bar[intent=error]").waitFor();
  await officer.press(officer.texts.check.retry);
  await counts("ต้องแก้ 0 · ควรตรวจ 26 · ควรทราบ 0");
  expect(await officer.pane.locator("#view-check fluent-message-bar").count()).toBe(0);
});

test("a workbook without a template leads to the criteria", async () => {
  await workbench.reload("");
  await officer.openTab("check");
  await officer.shows(officer.texts.check.noTemplate);
  await officer.press(officer.texts.check.openPacks);
  await officer.pane.locator("#view-packs:not([hidden])").waitFor();
});
