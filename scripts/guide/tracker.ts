import type { Guide } from "./camera";

/** An officer's own table gets a formula that nobody typed. */
export async function insertIntoTracker(guide: Guide): Promise<void> {
  const { page, person, texts } = guide;
  const pane = person.pane();
  await person.openSheet("Sheet1");
  await person.pressCell("A1");
  await person.typeDown("ข้อ", ...["1", "2", "3", "4", "5", "6", "7", "8"]);
  await person.pressCell("B1");
  await person.typeDown("ควบคุมภายใน", ...Array<string>(7).fill("มี"), "ล่าช้า");
  await guide.openView("indicator");
  await person.pressInPane(texts.indicator.insertFormula);
  await pane.getByLabel(texts.insert.function).waitFor();
  await person.press(
    pane
      .getByRole("searchbox")
      .or(pane.getByRole("textbox", { name: texts.insert.search }))
      .first(),
  );
  await page.keyboard.type("ควบคุมภายใน");
  await person.press(pane.locator(".picker-indicator").first());
  await dragOver(guide, "B2", "B9");
  await person.pressInPane(texts.insert.useSelected);
  await pane.getByText("Sheet1!B2:B9").first().waitFor();
  await person.pressCell("D2");
  await pane.locator(".draft-value").waitFor();
  await guide.pane("insert");
  await person.pressInPane(texts.insert.insert);
  await guide.rest();
  await guide.window("inserted");
}

async function dragOver({ page, person }: Guide, from: string, to: string): Promise<void> {
  await person.scrollTo(from);
  const middles = await page.evaluate(
    (cells) => cells.map((cell) => window.workbench?.middleOf(cell)),
    [from, to],
  );
  const [start, end] = middles;
  if (!start || !end) throw new Error("no workbench");
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}
