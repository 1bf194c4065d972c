import { openWorkbench } from "../test/support/browser";
import { bundleWork } from "../test/workbook/excel/support/bundle";
import { sao } from "../test/workbook/support/example";
import { buildTemplate } from "../src/workbook/blueprint/buildTemplate";
import { clauseName } from "../src/workbook/cells/names";
import { median } from "./median";
import { syntheticPack } from "./syntheticPack";

const edits = 15;

/**
 * Milliseconds, the median: in a template built by the add-in, from the last clause of indicator 1 being ticked to the total
 * of all areas. Without that clause the indicator has a mark less.
 */
export async function measureTemplateEdit(): Promise<number> {
  const pack = syntheticPack({ indicators: 70, clauses: 500, seed: 1 });
  const { names } = buildTemplate(pack, sao);
  const placeOf = (name: string): readonly [sheet: string, address: string] => {
    const found = names.find((one) => one.name === name);
    if (!found) throw new Error(`no cell ${name}`);
    return [found.sheet, found.range];
  };
  const first = pack.areas[0]?.units[0]?.indicators[0];
  if (!first) throw new Error("no indicator");
  const clauses = first.clauses.map(({ id }) => placeOf(clauseName(first.key, id, "STATE")));
  const work = await bundleWork();
  const workbench = await openWorkbench({ query: "?blank" });
  try {
    await workbench.pane().evaluate(work);
    const built = await workbench
      .pane()
      .evaluate((asked) => window.lpaWork?.build(asked), { pack, lao: sao });
    if (built?.outcome.kind !== "built") throw new Error(`no template: ${JSON.stringify(built)}`);
    // Opening again, the add-in finds the pack in the workbook.
    await workbench.page.evaluate(async () => {
      window.workbench?.reloadAddIn();
      await new Promise((next) => setTimeout(next, 3_000));
      await window.workbench?.ready();
    });
    await workbench.pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculate("Full");
        await context.sync();
      }),
    );
    const times = await workbench.page.evaluate(
      async ([cells, [totalSheet, total], repeats]) => {
        const bench = window.workbench;
        const last = cells.at(-1);
        if (!bench || !last) throw new Error("no workbench");
        for (const [sheet, address] of cells) bench.enter(sheet, address, "✓");
        await bench.settled();
        const measured: number[] = [];
        for (let repeat = 0; repeat < repeats + 4; repeat += 1) {
          // The runtime pauses after a burst; a person does not edit faster either.
          await new Promise((next) => setTimeout(next, 700));
          const isTicked = repeat % 2 === 1;
          const start = performance.now();
          bench.enter(...last, isTicked ? "✓" : "");
          while (bench.read(totalSheet, total).value !== (isTicked ? 5 : 4))
            await new Promise((next) => setTimeout(next, 1));
          measured.push(performance.now() - start);
          await bench.settled();
        }
        return measured.slice(4);
      },
      [clauses, placeOf("LPABOOK_TOTAL_SCORE"), edits] as const,
    );
    return median(times);
  } finally {
    await workbench.close();
  }
}
