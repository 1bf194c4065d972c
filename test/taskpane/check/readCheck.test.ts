import { builtInPacks } from "../../../src/pack/builtIn";
import {
  followCheck,
  readCheck,
  type CheckFrame,
  type CheckRead,
} from "../../../src/taskpane/check/readCheck";
import type { CellsChanged, WorkbookEvents } from "../../../src/taskpane/excel/workbookEvents";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { parseAddress } from "../../../src/workbook/cells/cellRange";
import { clauseName } from "../../../src/workbook/cells/names";
import { buildIn, builtWorkbook, type BuiltWorkbook } from "../../workbook/excel/support/builtWorkbook";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { dayAfterYear } from "../../check/support/checked";
import { bookOf } from "../meeting/support/blueprintBook";

const pack = packOf("lpa-2567");
const frame: CheckFrame = { packs: builtInPacks, template: null, today: () => dayAfterYear };
const filled = buildTemplate(pack, sao, { answers: publishedExample });

describe("a template of the open workbook", () => {
  test("is checked as of the officer's day", () => {
    const read = readCheck(bookOf(filled), frame);
    expect(read).toMatchObject({ kind: "checked", book: 1, today: dayAfterYear });
    const codes = read?.kind === "checked" ? read.findings.map(({ code }) => code) : [];
    expect(new Set(codes)).toEqual(new Set(["doneWithoutEvidence"]));
  });

  test("is none in a workbook without one", () => {
    expect(readCheck(bookOf(filled, { LPABOOK_PACK_ID: null }), frame)).toBeNull();
  });

  test("says why it can't be checked: another pack, a type that nobody knows", () => {
    const other = readCheck(bookOf(filled, { LPABOOK_PACK_ID: "lpa-2999" }), frame);
    expect(other).toMatchObject({ kind: "unread", issues: [{ code: "packMissing" }] });
    const typeless = readCheck(bookOf(filled, { LPABOOK_LAO_TYPE: "เทศมณฑล" }), frame);
    expect(typeless).toMatchObject({ kind: "unread", issues: [{ code: "laoTypeUnknown" }] });
  });
});

interface Followed {
  readonly open: BuiltWorkbook;
  readonly seen: (readonly [read: CheckRead | null, isSettled: boolean])[];
  readonly tell: () => void;
  readonly stop: () => void;
}

async function follow(
  own: Partial<CheckFrame> = {},
  prepare?: (open: BuiltWorkbook) => Promise<unknown>,
): Promise<Followed> {
  const open = await builtWorkbook({ pack, lao: sao, answers: publishedExample });
  await prepare?.(open);
  const listeners = new Set<(event: CellsChanged) => void>();
  const none = () => () => undefined;
  const events: WorkbookEvents = {
    onCells(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...{ onSelection: none, onCalculated: none, onSheets: none },
  };
  const seen: [CheckRead | null, boolean][] = [];
  const stop = followCheck(
    events,
    { ...frame, ...own },
    {
      read: (read, isSettled) => seen.push([read, isSettled]),
      failed(problem) {
        throw new Error(problem);
      },
    },
  );
  const tell = (): void => {
    for (const listener of listeners) listener({ worksheetId: "", address: "", shifts: false });
  };
  await until(() => seen.length > 0);
  return { open, seen, tell, stop };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setTimeout(next, 10));
}

function codesOf(read: CheckRead | null | undefined, code: string): number {
  return read?.kind === "checked" ? read.findings.filter((one) => one.code === code).length : -1;
}

function enter({ open }: Followed, name: string, content: string): void {
  const found = open.blueprint.names.find((one) => one.name === name);
  const cell = found && parseAddress(found.range);
  if (!found || !cell) throw new Error(`no ${name}`);
  open.grid.writeCells(`id-${found.sheet}`, [{ row: cell.row - 1, column: cell.column - 1, content }]);
}

describe("findings of the open workbook", () => {
  test("follow what is entered, and are told anew only where they changed", async () => {
    const following = await follow();
    expect(
      following.seen.map(([read, isSettled]) => [codesOf(read, "evidenceOfOtherYear"), isSettled]),
    ).toEqual([[0, true]]);
    following.tell();
    enter(following, clauseName("risk-management", "1", "NOTE"), "ลว. 12 มกราคม 2564");
    following.tell();
    await until(() => following.seen.length > 1);
    following.stop();
    expect(following.seen.map(([read]) => codesOf(read, "evidenceOfOtherYear"))).toEqual([0, 1]);
  });

  test("wait for formulas that are behind, and then say what differs", async () => {
    const following = await follow();
    // The grid calculates nothing: the score stays 5 although a clause was unticked.
    enter(following, clauseName("illegal-signs-on-public-ways", "1", "STATE"), "✗");
    following.tell();
    await until(() => following.seen.length > 2);
    following.stop();
    expect(following.seen.map(([, isSettled]) => isSettled)).toEqual([true, false, true]);
    expect(codesOf(following.seen.at(-1)?.[0], "markDiffers")).toBe(1);
  });

  test("are those of the template that was chosen, else of the newest", async () => {
    const second = (open: BuiltWorkbook): Promise<unknown> =>
      buildIn(open, { pack, lao: { ...sao, name: "อบต.ที่สอง" } });
    const newest = await follow({}, second);
    newest.stop();
    const first = await follow({ template: 1 }, second);
    first.stop();
    expect(
      [newest, first].map(({ seen }) => [seen[0]?.[0]?.book, codesOf(seen[0]?.[0], "notAssessed")]),
    ).toEqual([
      [2, 9],
      [1, 0],
    ]);
    const cells =
      first.seen[0]?.[0]?.kind === "checked" ? first.seen[0][0].findings.map(({ cell }) => cell) : [];
    expect(cells.every((cell) => cell !== null)).toBe(true);
  });
});
