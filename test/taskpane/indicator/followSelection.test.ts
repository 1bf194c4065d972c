import { followSelection } from "../../../src/taskpane/excel/followSelection";
import type { SelectionReading } from "../../../src/taskpane/excel/readSelection";
import type { CellsChanged, WorkbookEvents } from "../../../src/taskpane/excel/workbookEvents";
import { Pane } from "../support/reading";

interface Followed {
  readonly pane: Pane;
  readonly readings: SelectionReading[];
  readonly problems: string[];
  /** Tells of changes of cells. */
  readonly change: (times?: number) => void;
  readonly sheetsChanged: () => void;
  readonly end: () => void;
}

async function follow(): Promise<Followed> {
  const pane = new Pane();
  pane.fill("ติดตาม", "A1", [["=LPA.SCORE(5,'สรุป'!B1:B6)"]]);
  const [readings, problems]: [SelectionReading[], string[]] = [[], []];
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
    keyOf: () => null,
  });
  await until(() => readings.length > 0);
  return {
    pane,
    readings,
    problems,
    change(times = 1) {
      for (let time = 0; time < times; time += 1)
        for (const tell of cells) tell({ worksheetId: "id-สรุป", address: "B1", shifts: false });
    },
    sheetsChanged() {
      for (const tell of sheets) tell(undefined);
    },
    end,
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for what must come; a test that it does not come for ends by Jest's own limit. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(10);
}

/** Long enough for a reading that must not come. */
const long = 150;

test("the selection is read at once, and again when cells change", async () => {
  const { pane, readings, change } = await follow();
  expect(readings.at(-1)?.subject).toMatchObject({ indicator: 5 });
  pane.fill("สรุป", "B1", [["✓"]]);
  change();
  await until(() => readings.length > 1);
  expect(readings.at(-1)?.subject?.checklist).toMatchObject({ cells: [["✓"], [""], [""], [""], [""], [""]] });
});

test("two thousand changes in a burst are read at most twice", async () => {
  const { readings, change } = await follow();
  const before = readings.length;
  change(2_000);
  await until(() => readings.length > before);
  await wait(long);
  expect(readings.length - before).toBeLessThanOrEqual(2);
});

test("while a cell is typed in, the reading waits until the typing ends", async () => {
  const { pane, readings, problems, change } = await follow();
  const before = readings.length;
  pane.excel.grid.isUserEditing = true;
  change();
  await wait(long);
  expect(readings.length).toBe(before);
  pane.excel.grid.isUserEditing = false;
  await until(() => readings.length > before);
  expect(problems).toEqual([]);
});

test("a deleted sheet that was shown is said to be gone", async () => {
  const { pane, readings, problems, sheetsChanged } = await follow();
  pane.excel.grid.activateSheet("id-สรุป");
  pane.excel.grid.deleteSheet("id-ติดตาม");
  sheetsChanged();
  await until(() => readings.length > 1);
  expect(readings.at(-1)).toMatchObject({ kind: "lost", selected: { sheet: "สรุป" } });
  expect(problems).toEqual([]);
});

test("after the view was left nothing is told any more", async () => {
  const { readings, change, end } = await follow();
  const before = readings.length;
  end();
  change();
  await wait(long);
  expect(readings.length).toBe(before);
});
