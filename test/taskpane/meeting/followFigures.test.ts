import { followFigures } from "../../../src/taskpane/meeting/followFigures";
import { marks } from "../../year/support/marks";
import type { Figures } from "../../../src/taskpane/meeting/figures";
import { keepMeeting, readKeptMeeting } from "../../../src/taskpane/meeting/keepMeeting";
import type { CellsChanged, WorkbookEvents } from "../../../src/taskpane/excel/workbookEvents";
import { clauseName } from "../../../src/workbook/cells/names";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { builtWorkbook, type BuiltWorkbook } from "../../workbook/excel/support/builtWorkbook";
import { findIn } from "./support/criteria";
import { parseAddress } from "../../../src/workbook/cells/cellRange";

const pack = packOf("lpa-2567");
const request = { pack, lao: sao, answers: publishedExample };

/** Events that a test sends by itself. */
function createEvents(): { readonly events: WorkbookEvents; readonly tell: () => void } {
  const listeners = new Set<(event: CellsChanged) => void>();
  const none = () => () => undefined;
  return {
    events: {
      onCells(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onSelection: none,
      onCalculated: none,
      onSheets: none,
    },
    tell() {
      for (const listener of listeners) listener({ worksheetId: "", address: "", shifts: false });
    },
  };
}

interface Following {
  readonly open: BuiltWorkbook;
  readonly seen: (readonly [figures: Figures | null, isSettled: boolean])[];
  readonly problems: string[];
  readonly tell: () => void;
  readonly stop: () => void;
}

async function follow(): Promise<Following> {
  const open = await builtWorkbook(request);
  const { events, tell } = createEvents();
  const seen: [Figures | null, boolean][] = [];
  const problems: string[] = [];
  const stop = followFigures(events, findIn(pack), {
    read: (figures, isSettled) => seen.push([figures, isSettled]),
    failed: (problem) => problems.push(problem),
  });
  await until(() => seen.length > 0);
  return { open, seen, problems, tell, stop };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for what must come; a test that it does not come for ends by Jest's own limit. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(10);
}

/** Writes into a named cell as a person, or a person elsewhere, would. */
function enter({ open }: Following, name: string, content: string): void {
  const found = open.blueprint.names.find((one) => one.name === name);
  const cell = found && parseAddress(found.range);
  if (!found || !cell) throw new Error(`no ${name}`);
  open.grid.writeCells(`id-${found.sheet}`, [{ row: cell.row - 1, column: cell.column - 1, content }]);
}

describe("figures of the open workbook", () => {
  it("are read once at the beginning, as the workbook shows them", async () => {
    const { seen, stop } = await follow();
    stop();
    expect(seen.map(([figures, isSettled]) => [figures?.sums.total.percent, isSettled])).toEqual([
      [97.94, true],
    ]);
  });

  it("are read in two round trips", async () => {
    const following = await follow();
    const before = following.open.requests.length;
    following.tell();
    await until(() => following.open.requests.length - before >= 2);
    await wait(300);
    following.stop();
    expect(following.open.requests.length - before).toBe(2);
  });

  it("are read once for a burst of 2,000 events, and told only where something changed", async () => {
    const following = await follow();
    const before = following.open.requests.length;
    for (let event = 0; event < 2_000; event += 1) following.tell();
    await until(() => following.open.requests.length - before >= 2);
    await wait(400);
    following.stop();
    expect([following.open.requests.length - before, following.seen.length]).toEqual([2, 1]);
  });

  it("wait for formulas that are behind what was entered, and then say what differs", async () => {
    const following = await follow();
    // The grid calculates nothing: the score stays 5 although a clause was unticked.
    enter(following, clauseName("illegal-signs-on-public-ways", "1", "STATE"), "✗");
    following.tell();
    await until(() => following.seen.length > 1);
    expect(following.seen[1]?.[1]).toBe(false);
    await until(() => following.seen.length > 2);
    following.stop();
    const [figures, isSettled] = following.seen.at(-1) ?? [];
    const detail = figures?.detail;
    expect(isSettled).toBe(true);
    expect(detail?.kind === "detail" && detail.differing.map(({ shown, scored }) => [shown, scored])).toEqual(
      [
        [marks(5, 5), marks(4, 5)],
        [marks(333, 340), marks(332, 340)],
      ],
    );
  });

  it("say why they can't be read, and are read again after the next change", async () => {
    const following = await follow();
    following.open.host.faults.inject({ action: 1, code: "GeneralException", message: "no" });
    following.tell();
    await until(() => following.problems.length > 0);
    expect(following.problems).toEqual([expect.stringContaining("no")]);
    following.tell();
    await until(() => following.seen.length > 1);
    following.stop();
    expect(following.seen.map(([figures]) => figures?.sums.total.percent)).toEqual([97.94, 97.94]);
  });

  it("end when nobody follows any more", async () => {
    const following = await follow();
    following.stop();
    const before = following.open.requests.length;
    following.tell();
    await wait(200);
    expect(following.open.requests.length).toBe(before);
  });
});

it("keeps a meeting in the workbook until it is over", async () => {
  await builtWorkbook(request);
  const start = {
    startedAt: 46_348.5,
    book: 1,
    pack: pack.id,
    marks: { "risk-management": marks(5, 5), pilot: { kind: "pilot", of: marks(1, 5) } as const },
  };
  expect(await readKeptMeeting()).toBeNull();
  await keepMeeting(start);
  expect(await readKeptMeeting()).toEqual(start);
  await keepMeeting(null);
  expect(await readKeptMeeting()).toBeNull();
  await keepMeeting(null);
});
