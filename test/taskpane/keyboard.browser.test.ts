import type { Locator } from "playwright-core";
import { areaName } from "../../src/workbook/cells/names";
import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { enterAll } from "./meeting/support/openTemplate";
import { goTo, walkByTab } from "./support/keyboard";
import { Officer } from "./support/officer";

/** The pane without a mouse. */
let workbench: OpenWorkbench;
let officer: Officer;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?blank", viewport: { width: 900, height: 2400 } });
  officer = new Officer(workbench);
});

afterAll(() => workbench.close());

function button(text: string): Locator {
  return officer.pane.getByRole("button", { name: text, exact: true });
}

async function pressByKey(text: string): Promise<void> {
  await goTo(officer, button(text));
  await workbench.page.keyboard.press("Enter");
}

/** Waits for what the pane itself gives the focus to: a key pressed sooner goes elsewhere. */
async function hasFocus(target: Locator): Promise<void> {
  await eventually(async () => {
    expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
  });
}

test("from an empty workbook to a line in the history by keyboard alone", async () => {
  const { page } = workbench;
  const { keyboard } = page;
  const { pane, texts } = officer;
  await pane.locator("#tab-packs").focus();
  await goTo(officer, pane.locator("#view-packs fluent-text-input").first());
  await keyboard.type("อบต.ทดลอง");
  const laoType = pane.getByLabel(texts.packs.laoType);
  await goTo(officer, laoType);
  while ((await laoType.locator("option:checked").innerText()) !== "อบต.") await keyboard.press("ArrowDown");
  await pressByKey(texts.packs.buildHere);
  await officer.shows("สร้างแม่แบบแล้ว 12 แผ่นงาน");

  await goTo(officer, pane.locator("#tab-packs"), "Shift+Tab");
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await pressByKey(texts.meeting.begin);
  await officer.shows(texts.meeting.noChanges);
  await enterAll(workbench, [
    [areaName("2", "TYPED_SCORE"), "39"],
    [areaName("2", "TYPED_FULL"), "40"],
  ]);
  await pane.locator(".change").waitFor();
  await pressByKey(texts.meeting.restart);
  await pane.getByRole("alertdialog").waitFor();
  await keyboard.press("Escape");
  await pane.getByRole("alertdialog").waitFor({ state: "detached" });
  await hasFocus(button(texts.meeting.restart));
  expect(await pane.locator(".change").count()).toBe(1);

  await pressByKey(texts.meeting.finish);
  await hasFocus(pane.locator(".finish fluent-text-input").first());
  await keyboard.type("ซ้อมครั้งที่ 1");
  await pressByKey(texts.meeting.write);
  await officer.shows("บันทึกแล้วที่แผ่น ประวัติการประชุม แถวที่ 4");
  await eventually(async () => {
    const title = await page.evaluate(() => window.workbench?.read("ประวัติการประชุม", "B4").value);
    expect(title).toBe("ซ้อมครั้งที่ 1");
  });
});

test.each(["packs", "indicator", "meeting"] as const)(
  "Tab comes to everything in the view %s, and each stop is seen",
  async (view) => {
    await officer.openTab(view);
    if (view === "packs") {
      await officer.pane.getByRole("heading", { name: officer.texts.packs.tools, exact: true }).click();
      // The panel is loaded when it is unfolded.
      await officer.button(officer.texts.packs.recalculate).waitFor();
    }
    if (view === "indicator") await officer.press(officer.texts.indicator.insertFormula);
    expect(await walkByTab(officer)).toEqual({ unreached: [], unseen: [] });
  },
);
