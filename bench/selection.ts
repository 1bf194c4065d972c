import { openWorkbench } from "../test/support/browser";
import { median } from "./median";

const selections = 15;

export interface SelectionTimes {
  /** Milliseconds, medians: from a change of selection until the pane shows the indicator. */
  readonly formula: number;
  readonly checklistCell: number;
}

/** Selects a cell of indicator 2 and one of indicator 3 in turn; the clock stops when the pane's heading has followed. */
export async function measureSelection(): Promise<SelectionTimes> {
  const workbench = await openWorkbench();
  try {
    const time = async (ofTwo: string, ofThree: string): Promise<number> => {
      const times = await workbench.page.evaluate(
        async ([cells, repeats]) => {
          const bench = window.workbench;
          const pane = document.querySelector("iframe")?.contentDocument;
          if (!bench || !pane) throw new Error("no workbench");
          const measured: number[] = [];
          for (let repeat = 0; repeat < repeats + 4; repeat += 1) {
            const id = repeat % 2;
            const start = performance.now();
            bench.select("ด้านที่ 1", cells[id] ?? "");
            while (pane.querySelector("h2")?.textContent !== `ตัวชี้วัดที่ ${String(id + 2)}`)
              await new Promise((next) => setTimeout(next, 1));
            measured.push(performance.now() - start);
            await bench.settled();
            // A person does not select faster either.
            await new Promise((next) => setTimeout(next, 200));
          }
          return measured.slice(4);
        },
        [[ofTwo, ofThree], selections] as const,
      );
      return median(times);
    };
    return { formula: await time("D9", "D19"), checklistCell: await time("C13", "C24") };
  } finally {
    await workbench.close();
  }
}
