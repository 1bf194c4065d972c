import { openWorkbench } from "../test/support/browser";
import { median } from "./median";

const openings = 9;

/** Milliseconds, the median: from the add-in's page being loaded again until it shows the selected cell's indicator. */
export async function measurePaneOpening(): Promise<number> {
  const workbench = await openWorkbench();
  try {
    await workbench.page.evaluate(() => window.workbench?.select("ด้านที่ 1", "D9"));
    const times: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      times.push(
        await workbench.page.evaluate(async () => {
          const bench = window.workbench;
          const frame = document.querySelector("iframe");
          const before = frame?.contentDocument;
          if (!bench || !before) throw new Error("no pane");
          const start = performance.now();
          bench.reloadAddIn();
          while (frame.contentDocument === before || !frame.contentDocument.querySelector("h2"))
            await new Promise((next) => setTimeout(next, 1));
          const time = performance.now() - start;
          await bench.ready();
          return time;
        }),
      );
    }
    return median(times);
  } finally {
    await workbench.close();
  }
}
