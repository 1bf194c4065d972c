import { median } from "./median";
import { openTemplate, placeOf } from "../test/taskpane/meeting/support/openTemplate";

const rounds = 9;

export interface MeetingTimes {
  /** Milliseconds, medians: from a cell's edit to its line in the pane; the same for 2,000 cells pasted at once. */
  readonly edit: number;
  readonly paste: number;
  /** How often the pane drew figures anew for one paste. */
  readonly updates: number;
}

/** A sign of indicator 2 is unticked and ticked again; the clock stops when the pane shows the new total. */
export async function measureMeeting(): Promise<MeetingTimes> {
  const workbench = await openTemplate();
  try {
    const pane = workbench.pane();
    await pane.locator("#tab-meeting").click();
    await pane.getByText("333 / 340").waitFor();
    const [sheet, address] = placeOf("LPA_illegal_signs_on_public_ways_C1");
    const time = (count: number): Promise<readonly (readonly [time: number, updates: number])[]> =>
      workbench.page.evaluate(
        async ([inSheet, at, cells, repeats]) => {
          const bench = window.workbench;
          const frame = document.querySelector("iframe")?.contentDocument;
          const shown = frame?.querySelector(".total-marks");
          if (!bench || !shown) throw new Error("no meeting");
          let updates = 0;
          new MutationObserver(() => (updates += 1)).observe(shown, { subtree: true, characterData: true });
          const times: [number, number][] = [];
          for (let repeat = 0; repeat < repeats; repeat += 1) {
            const isTicked = repeat % 2 === 1;
            const expected = isTicked ? "333" : "332";
            updates = 0;
            // The column of answers as it stands, but for the sign's.
            const column = `${at}:C${String(Number(at.slice(1)) + cells - 1)}`;
            const rows = bench.readRange(inSheet, column).map((row) => row.map(({ text }) => text));
            rows[0] = [isTicked ? "✓" : "ไม่ดำเนินการ"];
            const start = performance.now();
            bench.enterRange(inSheet, at, rows);
            while (!shown.textContent.includes(expected)) await new Promise((next) => setTimeout(next, 1));
            const shownAfter = performance.now() - start;
            await new Promise((next) => setTimeout(next, 1_200));
            times.push([shownAfter, updates]);
          }
          return times;
        },
        [sheet, address, count, rounds] as const,
      );
    const edits = await time(1);
    const pastes = await time(2_000);
    return {
      edit: median(edits.map(([one]) => one)),
      paste: median(pastes.map(([one]) => one)),
      updates: Math.max(...pastes.map(([, one]) => one)),
    };
  } finally {
    await workbench.close();
  }
}
