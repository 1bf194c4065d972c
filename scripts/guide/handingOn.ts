import type { Guide } from "./camera";

/** Papers and the picture of a result, the picture in a sheet of its own. */
export async function handOnResult(guide: Guide): Promise<void> {
  const { person, texts } = guide;
  const pane = person.pane();
  const { documents } = texts;
  await guide.openView("packs");
  await person.press(pane.getByRole("heading", { name: texts.packs.tools, exact: true }));
  await person.press(pane.getByText(documents.title, { exact: true }));
  await pane.locator("fluent-text-input", { hasText: documents.rank }).locator("input").fill("1");
  await guide.rest();
  await guide.part("documents", "details.panel[open] details[open]");
  await person.press(pane.getByRole("button", { name: documents.putPicture }));
  await guide.window("picture");
}
