import { openWorkbench } from "../test/support/browser";
import { median } from "./median";

const edits = 15;

export interface EditTimes {
  /** Milliseconds, medians: from a cell edit to the native totals, and to functions of functions. */
  readonly nativeTotals: number;
  readonly summary: number;
}

/** One clause of area 1 is unticked and ticked again; the clock stops when the totals of the summary have followed. */
export async function measureEdits(): Promise<EditTimes> {
  const workbench = await openWorkbench();
  try {
    const time = (address: string): Promise<readonly number[]> =>
      workbench.page.evaluate(
        async ([total, repeats]) => {
          const bench = window.workbench;
          if (!bench) throw new Error("no workbench");
          const times: number[] = [];
          for (let repeat = 0; repeat < repeats + 3; repeat += 1) {
            const expected = repeat % 2 === 0 ? 332 : 333;
            const start = performance.now();
            bench.enter("ด้านที่ 1", "C12", repeat % 2 === 0 ? "FALSE" : "TRUE");
            while (bench.read("สรุป", total).value !== expected)
              await new Promise((next) => setTimeout(next, 1));
            times.push(performance.now() - start);
            await bench.settled();
            // The runtime pauses after a burst; a person does not edit faster either.
            await new Promise((next) => setTimeout(next, 700));
          }
          return times.slice(3);
        },
        [address, edits] as const,
      );
    return { nativeTotals: median(await time("C10")), summary: median(await time("G10")) };
  } finally {
    await workbench.close();
  }
}
