import type { Guide } from "./camera";

/** What is known of a pack, two years side by side, and the tools of a finished round. */
export async function lookAtPacks(guide: Guide): Promise<void> {
  const { person, texts } = guide;
  const pane = person.pane();
  const unfold = (title: string): Promise<void> =>
    person.press(pane.getByRole("heading", { name: title, exact: true }));
  await guide.openView("packs");
  await unfold(texts.packs.list);
  await person.press(
    pane.locator(".card", { hasText: "lpa-2567" }).getByText(texts.packs.check, { exact: true }),
  );
  await guide.rest();
  await guide.part("check", ".card");
  await unfold(texts.packs.compare);
  await pane.getByLabel(texts.packs.olderYear).waitFor();
  await guide.rest();
  await guide.part("compare", "details.panel[open]");
  await unfold(texts.packs.tools);
  await person.pressInPane(texts.packs.freeze);
  await guide.part("tools", "details.panel[open]");
  await guide.page.keyboard.press("Escape");

  await person.press(pane.locator(".preferences summary"));
  await person.press(pane.locator(".preferences fluent-switch").first());
  await guide.openView("meeting");
  await guide.pane("digits");
}
