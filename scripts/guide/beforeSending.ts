import type { Guide } from "./camera";

/** The check of what stands in the workbook after the meeting. */
export async function checkBeforeSending(guide: Guide): Promise<void> {
  await guide.openView("check");
  await guide.person.pane().locator(".check-counts").waitFor();
  await guide.pane("before-sending");
}
