import { paperText } from "../../test/paper/papers/readPaper";
import type { Guide } from "./camera";

/** From the paper to a pack, in the pane: the printed criteria of 2567, with a band that may be read in two ways. */
export async function draftFromPaper(guide: Guide): Promise<void> {
  const { person, texts } = guide;
  const t = texts.confirm;
  const pane = person.pane();
  const paper = paperText("lpa-2567-area-1").replace(
    "ข้อ 4 - 8 แต่ไม่ดำเนินการตามข้อ 2 และข้อ 3 | 2",
    "ข้อ 4 - 8 | 2",
  );
  await guide.openView("packs");
  await person.press(pane.getByRole("heading", { name: texts.packs.draft, exact: true }));
  await pane.getByLabel(t.paste).fill(paper);
  await guide.part("draft-paste", "details.panel[open]");
  await person.pressInPane(t.read);
  await pane.locator(".tally").waitFor();
  const section = (key: string): string => `[data-part="${key}"]`;
  await person.press(pane.locator(`${section("facts")} > summary`));
  await guide.part("draft-found", "details.panel[open]");
  await person.press(pane.locator(`${section("0.2")} > summary`));
  await guide.part("draft-question", '[data-question="0.2.band4"]');
}
