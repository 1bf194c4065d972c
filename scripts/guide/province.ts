import { packOf } from "../../test/workbook/support/example";
import { madeUpProvince, madeUpWorkbook } from "../../test/support/madeUpProvince";
import type { Guide } from "./camera";

const laos = 12;

/** A made-up province: its workbooks chosen, who stands where, and the indicators at which marks are lost. */
export async function rollUpProvince(guide: Guide): Promise<void> {
  const { person, texts } = guide;
  const pane = person.pane();
  const { sections } = texts.provinceView;
  const pack = packOf("lpa-2567");
  const workbooks = await Promise.all(
    madeUpProvince(pack, laos, 3).map(async (one) => ({
      name: `${one.lao.name}.xlsx`,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await madeUpWorkbook(pack, one)),
    })),
  );
  await guide.openView("packs");
  await person.press(pane.getByRole("heading", { name: texts.packs.provinceView, exact: true }));
  await pane.locator(".province input[type=file]").first().setInputFiles(workbooks);
  await pane.locator(".province-summary").waitFor();
  await guide.part("province", "details.panel[open]");
  const fold = (name: string): Promise<void> =>
    person.press(pane.locator(".province > details > summary").getByText(name, { exact: true }));
  await fold(sections.ranking);
  await fold(sections.indicators);
  await guide.part("province-weak", "details.panel[open]");
}
