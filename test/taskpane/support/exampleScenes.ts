import { packOf } from "../../workbook/support/example";
import type { Officer } from "./officer";

/** A view as a person comes to it. */
export interface Scene {
  readonly view: string;
  readonly arrange: (officer: Officer) => Promise<void>;
}

const area = "ด้านที่ 1";
const faulty = JSON.stringify({ ...packOf("lpa-2567"), id: "LPA 2568", yaer: 1 });

/** The view of criteria over the workbench's example, which has no template. */
export const packScenes: readonly Scene[] = [
  {
    view: "packs-build",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.openTab("packs");
      await officer.unfold(packs.build);
      await officer.press(packs.buildHere);
      await officer.shows(packs.nameMissing);
    },
  },
  {
    view: "packs-list",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.unfold(packs.list);
      await officer.press(packs.check);
      await officer.pane.locator(".findings").first().waitFor();
    },
  },
  {
    view: "packs-refused",
    async arrange(officer) {
      await officer.dropFile("เกณฑ์ปีหน้า.json", faulty);
      await officer.pane.locator(".problems li").first().waitFor();
    },
  },
  {
    view: "packs-write",
    async arrange(officer) {
      await officer.unfold(officer.texts.packs.write);
      await officer.button(officer.texts.packs.writeBlank).waitFor();
    },
  },
  {
    view: "packs-compare",
    async arrange(officer) {
      await officer.unfold(officer.texts.packs.compare);
      await officer.pane.locator(".entry").first().waitFor();
    },
  },
  {
    view: "packs-tools",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.unfold(packs.tools);
      await officer.press(packs.freeze);
      await officer.shows(packs.freezeTitle);
    },
  },
];

/** Long work and its ends. */
export const jobScenes: readonly Scene[] = [
  {
    view: "job-working",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.openTab("packs");
      await officer.unfold(packs.build);
      await officer.pane.locator("#view-packs fluent-text-input input").first().fill("อบต.ทดลอง");
      await officer.pane.locator("#view-packs select").first().selectOption({ index: 1 });
      await officer.press(packs.buildHere);
      await officer.pane.locator(".job").waitFor();
    },
  },
  {
    view: "job-failed",
    async arrange(officer) {
      await officer.pane.locator("fluent-message-bar[intent=error]").waitFor();
      await officer.page.unroute(buildChunk);
    },
  },
  {
    view: "job-done",
    async arrange(officer) {
      const download = officer.page.waitForEvent("download");
      await officer.press(officer.texts.packs.saveFile);
      await download;
      await officer.pane.locator("fluent-message-bar[intent=success]").waitFor();
    },
  },
];

/** A template that was built: what may come next, another one, and the first taken out again. */
export const builtScenes: readonly Scene[] = [
  {
    view: "job-built",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.openTab("packs");
      await officer.unfold(packs.build);
      await officer.press(packs.buildHere);
      await officer.button(packs.takeOut).waitFor();
    },
  },
  {
    view: "job-built-ask-out",
    async arrange(officer) {
      await officer.press(officer.texts.packs.takeOut);
      await officer.pane.getByRole("alertdialog").waitFor();
    },
  },
  {
    view: "packs-built",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.pane.getByRole("alertdialog").press("Escape");
      await officer.unfold(packs.build);
      await officer.button(packs.buildAnotherForm).waitFor();
    },
  },
  {
    view: "job-build-again",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.press(packs.buildAnotherForm);
      await officer.press(packs.buildHere);
      await officer.pane.getByRole("alertdialog").waitFor();
    },
  },
  {
    view: "packs-two-templates",
    async arrange(officer) {
      const { packs } = officer.texts;
      await officer.press(packs.buildAnotherYes);
      await officer.button(packs.takeOut).waitFor();
      await officer.unfold(packs.tools);
      await officer.pane.locator("#view-packs select").waitFor();
    },
  },
];

/** What building a template is loaded from. */
export const buildChunk = "**/chunks/build.*.js";

/** One indicator, from nothing selected to a formula about to be inserted. */
export const indicatorScenes: readonly Scene[] = [
  {
    view: "indicator-nothing",
    async arrange(officer) {
      await officer.select("ลองเอง", "H40");
      await officer.openTab("indicator");
      await officer.pane.locator("#view-indicator .notice").waitFor();
    },
  },
  {
    view: "indicator-unknown",
    async arrange(officer) {
      await officer.enter("ลองเอง", { H30: "ตัวชี้วัดที่ 999" });
      await officer.select("ลองเอง", "H30");
      await officer.pane.locator("#view-indicator .problem").waitFor();
    },
  },
  {
    view: "indicator-broken",
    async arrange(officer) {
      await officer.enter("ลองเอง", { H31: "=LPA.SCOER(3,B2:B9)" });
      await officer.select("ลองเอง", "H31");
      await officer.shows("คงหมายถึง LPA.SCORE");
    },
  },
  {
    view: "indicator-list",
    async arrange(officer) {
      await officer.pane.locator(".indicator-list summary").click();
      await officer.pane.locator(".indicator-list input").first().fill("ควบคุม");
      await officer.pane.locator(".indicator-row").click();
      await officer.shows(officer.texts.indicator.fromSearch);
    },
  },
  {
    view: "indicator-trap",
    async arrange(officer) {
      await officer.enter(area, { C23: "FALSE", C24: "FALSE" });
      await officer.select(area, "D19");
      await officer.pane.locator(".beware").waitFor();
    },
  },
  {
    view: "indicator-insert",
    async arrange(officer) {
      const { indicator, insert } = officer.texts;
      await officer.press(indicator.insertFormula);
      await officer.pane.locator(".picker-list").waitFor();
      await officer.select(area, "C22:C29");
      await officer.press(insert.useSelected);
      await officer.pane.locator(".draft-value").waitFor();
      await officer.enter(area, { H22: "รอผล" });
      await officer.select(area, "H22");
      await officer.press(insert.insert);
      await officer.shows("รอผล");
    },
  },
  {
    view: "check-nothing",
    async arrange(officer) {
      await officer.openTab("check");
      await officer.shows(officer.texts.check.noTemplate);
    },
  },
  {
    view: "settings",
    async arrange(officer) {
      await officer.openTab("meeting");
      await officer.shows(officer.texts.meeting.noTemplate);
      await officer.pane.locator(".preferences summary").click();
    },
  },
  {
    view: "help",
    async arrange(officer) {
      await officer.pane.locator(".help summary").click();
      await officer.pane.locator(".report textarea").first().fill("กด ประชุม แล้วไม่มีอะไรแสดง");
    },
  },
  {
    view: "first-steps",
    async arrange(officer) {
      await officer.press(officer.texts.frame.helpAgain);
      await officer.pane.locator(".first-steps").waitFor();
    },
  },
];
