import { DIST, openWorkbench } from "../test/support/browser";
import { bundleWork } from "../test/workbook/excel/support/bundle";
import { openExcel } from "../test/workbook/excel/support/openExcel";
import { sao } from "../test/workbook/support/example";
import { buildInWorkbook, type BuildOutcome } from "../src/workbook/excel/buildInWorkbook";
import { syntheticPack } from "./syntheticPack";

export interface TemplateFigures {
  readonly indicators: number;
  readonly clauses: number;
  readonly roundTrips: number;
  /** Bytes. */
  readonly largestRequest: number;
  /** From the call in the pane to the last answer, in the workbench. */
  readonly milliseconds: number;
}

const sizes = [
  { indicators: 70, clauses: 500 },
  { indicators: 190, clauses: 1_500 },
] as const;

/** A year's template into the open workbook; the requests are counted at the wire of Microsoft's client. */
export async function measureTemplates(): Promise<readonly TemplateFigures[]> {
  const { folder, remove } = await bundleWork();
  const workbench = await openWorkbench({ folders: [folder, DIST] });
  try {
    const figures: TemplateFigures[] = [];
    for (const size of sizes) {
      const request = { pack: syntheticPack({ ...size, seed: 1 }), lao: sao };
      const { requests } = openExcel("งานเดิม");
      const silent = { progress: () => undefined, signal: new AbortController().signal };
      checkBuilt(await buildInWorkbook(request, silent));
      await workbench.reload();
      await workbench.pane().addScriptTag({ url: "/work.js" });
      const built = await workbench.pane().evaluate((asked) => window.lpaWork?.build(asked), request);
      checkBuilt(built?.outcome);
      figures.push({
        ...size,
        roundTrips: requests.length,
        largestRequest: Math.max(...requests),
        milliseconds: built?.milliseconds ?? NaN,
      });
    }
    return figures;
  } finally {
    await workbench.close();
    remove();
  }
}

function checkBuilt(outcome: BuildOutcome | undefined): void {
  if (outcome?.kind !== "built") throw new Error(`no template: ${JSON.stringify(outcome)}`);
}
