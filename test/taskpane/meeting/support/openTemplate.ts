import { openWorkbench, type OpenWorkbench } from "../../../support/browser";
import { buildTemplate } from "../../../../src/workbook/blueprint/buildTemplate";
import { clauseName, indicatorName, areaName } from "../../../../src/workbook/cells/names";
import { packOf, publishedExample, sao } from "../../../workbook/support/example";

const blueprint = buildTemplate(packOf("lpa-2567"), sao);

/** Where the template of 2567 has a named cell, in a workbook that has no other sheets of these names. */
export function placeOf(name: string): readonly [sheet: string, address: string] {
  const found = blueprint.names.find((one) => one.name === name);
  if (!found) throw new Error(`no cell ${name}`);
  return [found.sheet, found.range];
}

/** An empty workbook in which the template of 2567 was built from the pane and filled with the published example. */
export async function openTemplate(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ query: "?blank", viewport: { width: 1400, height: 1000 } });
  await buildFromPane(workbench);
  await enterAll(workbench, publishedCells());
  return workbench;
}

/** In Thai, as the workbench opens. */
export async function buildFromPane(workbench: OpenWorkbench): Promise<void> {
  const pane = workbench.pane();
  await pane.locator("#tab-packs").click();
  await pane.locator("fluent-text-input input").first().fill(sao.name);
  await pane.locator("#view-packs select").first().selectOption({ label: "อบต." });
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByText("สร้างแม่แบบแล้ว 12 แผ่นงาน").waitFor();
  await pane.getByText("ปิด", { exact: true }).click();
}

type Entry = readonly [name: string, content: string];

/** What the published example has entered, name by name. */
export function publishedCells(): readonly Entry[] {
  const indicators = Object.entries(publishedExample.indicators).flatMap(([key, answers]): Entry[] => [
    ...(answers.gate === undefined ? [] : [[indicatorName(key, "GATE"), "✓"] as const]),
    ...(answers.done === undefined
      ? []
      : [
          [indicatorName(key, "DONE"), String(answers.done)] as const,
          [indicatorName(key, "ALL"), String(answers.all)] as const,
        ]),
    ...Object.keys(answers.clauses ?? {}).map((clause): Entry => [clauseName(key, clause, "STATE"), "✓"]),
  ]);
  const areas = Object.entries(publishedExample.areas).flatMap(([id, { score, full }]): Entry[] => [
    [areaName(id, "TYPED_SCORE"), String(score)],
    [areaName(id, "TYPED_FULL"), String(full)],
  ]);
  return [...indicators, ...areas];
}

/** Types into named cells, and waits until the formulas have followed. */
export async function enterAll({ page }: OpenWorkbench, entries: readonly Entry[]): Promise<void> {
  const cells = entries.map(([name, content]) => [...placeOf(name), content] as const);
  await page.evaluate((all) => {
    for (const [sheet, address, content] of all) window.workbench?.enter(sheet, address, content);
  }, cells);
  await page.evaluate(() => window.workbench?.settled());
}
