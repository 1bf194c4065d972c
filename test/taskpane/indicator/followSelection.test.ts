import { followSelection } from "../../../src/taskpane/excel/followSelection";
import type { Reading } from "../../../src/taskpane/excel/readSelection";
import type { CellsChanged, WorkbookEvents } from "../../../src/taskpane/excel/workbookEvents";
import { Pane } from "../support/reading";

interface Followed {
  readonly pane: Pane;
  readonly readings: Reading[];
  readonly problems: string[];
  /** Tells of a change of cells, and waits until the pane has read. */
  readonly change: (times?: number) => Promise<void>;
  readonly sheetsChanged: () => Promise<void>;
  readonly end: () => void;
}

async function follow(): Promise<Followed> {
  const pane = new Pane();
  pane.fill("ติดตาม", "A1", [["=LPA.SCORE(5,'สรุป'!B1:B6)"]]);
  const [readings, problems]: [Reading[], string[]] = [[], []];
  const [cells, sheets] = [new Set<(change: CellsChanged) => void>(), new Set<(event: undefined) => void>()];
  const events: WorkbookEvents = {
    onSelection: () => () => undefined,
    onCalculated: () => () => undefined,
    onCells: (listener) => (cells.add(listener), () => cells.delete(listener)),
    onSheets: (listener) => (sheets.add(listener), () => sheets.delete(listener)),
  };
  const end = followSelection(events, {
    read: (reading) => readings.push(reading),
    failed: (problem) => problems.push(problem),
    titleOf: () => null,
  });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
  await settled();
  return {
    pane,
    readings,
    problems,
    async change(times = 1) {
      for (let time = 0; time < times; time += 1)
        for (const tell of cells) tell({ worksheetId: "id-สรุป", address: "B1", shifts: false });
      await settled();
    },
    async sheetsChanged() {
      for (const tell of sheets) tell(undefined);
      await settled();
    },
    end,
  };
}

test("the selection is read at once, and again when cells change", async () => {
  const { pane, readings, change } = await follow();
  expect(readings.at(-1)?.subject).toMatchObject({ indicator: 5 });
  pane.fill("สรุป", "B1", [["✓"]]);
  await change();
  expect(readings.at(-1)?.subject?.checklist).toMatchObject({ cells: [["✓"], [""], [""], [""], [""], [""]] });
});

test("two thousand changes in a burst are read at most twice", async () => {
  const { readings, change } = await follow();
  const before = readings.length;
  await change(2_000);
  expect(readings.length - before).toBeLessThanOrEqual(2);
});

test("while a cell is typed in, the reading waits until the typing ends", async () => {
  const { pane, readings, problems, change } = await follow();
  const before = readings.length;
  pane.excel.grid.isUserEditing = true;
  await change();
  expect(readings.length).toBe(before);
  pane.excel.grid.isUserEditing = false;
  while (readings.length === before) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(problems).toEqual([]);
});

test("a deleted sheet that was shown is said to be gone", async () => {
  const { pane, readings, problems, sheetsChanged } = await follow();
  pane.excel.grid.activateSheet("id-สรุป");
  pane.excel.grid.deleteSheet("id-ติดตาม");
  await sheetsChanged();
  expect(readings.at(-1)).toMatchObject({ subject: null, isLost: true, selected: { sheet: "สรุป" } });
  expect(problems).toEqual([]);
});

test("after the view was left nothing is told any more", async () => {
  const { readings, change, end } = await follow();
  const before = readings.length;
  end();
  await change();
  expect(readings.length).toBe(before);
});
