import type { Guide } from "./camera";

/** The least work to a target, before the meeting: two clauses that only bring marks together. */
export async function planAhead(guide: Guide): Promise<void> {
  const { person } = guide;
  const pane = person.pane();
  await guide.openView("plan");
  await pane.locator("#view-plan fluent-text-input input").fill("97.5");
  await pane.locator(".step").first().waitFor();
  await guide.pane("plan");
}
