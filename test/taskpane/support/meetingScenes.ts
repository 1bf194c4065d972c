import { enterAll, placeOf } from "../meeting/support/openTemplate";
import type { Scene } from "./exampleScenes";

const sign1 = "LPA_illegal_signs_on_public_ways_C1";
const report2 = "LPA_internal_control_report_C2";

/** A meeting over the template, from its beginning to its line in the history; the order is a meeting's. */
export const meetingScenes: readonly Scene[] = [
  {
    view: "indicator-template",
    async arrange(officer) {
      await officer.openTab("indicator");
      await officer.select(...placeOf(report2));
      await officer.pane.locator(".clause .state").first().waitFor();
    },
  },
  {
    view: "indicator-year",
    async arrange(officer) {
      await enterAll(officer.workbench, [[report2, "ไม่ดำเนินการ"]]);
      await officer.pane.locator(".indicator-list summary").click();
      await officer.pane.locator(".indicator-list fluent-switch").click();
      await officer.pane.locator(".indicator-row").waitFor();
      await enterAll(officer.workbench, [[report2, "✓"]]);
      await officer.pane.locator(".indicator-list summary").click();
    },
  },
  {
    view: "meeting-before",
    async arrange(officer) {
      await officer.openTab("meeting");
      await officer.button(officer.texts.meeting.begin).waitFor();
    },
  },
  {
    view: "meeting-under-way",
    async arrange(officer) {
      const { pane, texts } = officer;
      await officer.press(texts.meeting.begin);
      await enterAll(officer.workbench, [
        [sign1, "ไม่ดำเนินการ"],
        [report2, "ไม่ดำเนินการ"],
      ]);
      await pane.locator(".change").nth(1).waitFor();
      await pane.locator("#view-meeting select").selectOption("internal-control-report");
      await pane.locator("#view-meeting fluent-switch").nth(2).click();
      await pane.locator(".trial").waitFor();
    },
  },
  {
    view: "meeting-restart",
    async arrange(officer) {
      await officer.press(officer.texts.meeting.restart);
      await officer.pane.getByRole("alertdialog").waitFor();
    },
  },
  {
    view: "meeting-finish",
    async arrange(officer) {
      const { pane, texts } = officer;
      await pane.getByRole("alertdialog").press("Escape");
      await officer.press(texts.meeting.finish);
      await pane.locator(".finish fluent-text-input input").first().fill("ซ้อมครั้งที่ 1");
    },
  },
  {
    view: "meeting-not-written",
    async arrange(officer) {
      await officer.page.evaluate(() => window.workbench?.injectFault({ action: 1 }));
      await officer.press(officer.texts.meeting.write);
      await officer.pane.locator(".finish fluent-message-bar[intent=error]").waitFor();
    },
  },
  {
    view: "meeting-finished",
    async arrange(officer) {
      await officer.press(officer.texts.meeting.write);
      await officer.pane.locator("#view-meeting fluent-message-bar[intent=success]").waitFor();
      await enterAll(officer.workbench, [
        [sign1, "✓"],
        [report2, "✓"],
      ]);
      await officer.pane.locator(".last-meeting").waitFor();
      await officer.pane.locator(".trend summary").click();
    },
  },
  {
    view: "meeting-faults",
    async arrange(officer) {
      await enterAll(officer.workbench, [
        [report2, "ทำไปแล้วครึ่งหนึ่ง"],
        ["LPABOOK_AREA_3_TYPED_SCORE", "99"],
      ]);
      await officer.pane.locator("#view-meeting fluent-message-bar .go-to").first().waitFor();
      await officer.pane.evaluate(() => {
        scrollTo(0, 0);
      });
    },
  },
];

/** The check of what the meeting left behind, with a finding of each severity's kind that it has. */
export const checkScenes: readonly Scene[] = [
  {
    view: "check-findings",
    async arrange(officer) {
      await enterAll(officer.workbench, [
        ["LPA_internal_control_report_C1_NOTE", "ลว. 12 มกราคม 2564"],
        ["LPA_internal_control_report_C3", "ไม่ดำเนินการ"],
      ]);
      await officer.openTab("check");
      await officer.pane.locator(".check-severity.error").waitFor();
      await officer.pane.locator(".check-severity.warning").waitFor();
    },
  },
];
