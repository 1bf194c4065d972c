import { enterAll } from "../meeting/support/openTemplate";
import type { Scene } from "./exampleScenes";

const report = "LPA_internal_control_report_C";

/** A plan over the template that is filled in but for two clauses. */
export const planScenes: readonly Scene[] = [
  {
    view: "plan-path",
    async arrange(officer) {
      await enterAll(officer.workbench, [
        [`${report}2`, "ไม่ดำเนินการ"],
        [`${report}3`, "ไม่ดำเนินการ"],
      ]);
      await officer.openTab("plan");
      await officer.pane.locator("#view-plan fluent-text-input input").fill("100");
      await officer.pane.locator(".step").first().waitFor();
    },
  },
  {
    view: "plan-refused",
    async arrange(officer) {
      const { pane } = officer;
      await pane.locator(".task-what input").first().click();
      await pane.locator(".refused input").waitFor();
      await pane.locator(".worth summary").click();
      await pane.locator(".typed summary").click();
      await pane.locator(".worth li").first().waitFor();
    },
  },
];
