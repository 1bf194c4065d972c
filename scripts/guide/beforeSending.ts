import type { Guide } from "./camera";
import { enter } from "./entering";

/** The check over a year in which a clause is missing without which marks are low; then that is mended. */
export async function checkBeforeSending(guide: Guide): Promise<void> {
  const { person, texts } = guide;
  const view = person.pane().locator("#view-check");
  await person.openSheet("ด้านที่ 1");
  await enter(guide, "LPA_internal_control_report_C3", ["ไม่ดำเนินการ"]);
  await guide.openView("check");
  await view.getByText(texts.check.finding.trapLifted.rule).waitFor();
  await guide.pane("before-sending");
  await enter(guide, "LPA_internal_control_report_C3", ["✓"]);
}
