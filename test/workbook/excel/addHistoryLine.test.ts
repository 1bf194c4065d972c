import { OfficeError } from "../../../workbench/host/officeError";
import { addHistoryLine, type FinishedMeeting } from "../../../src/workbook/excel/addHistoryLine";
import { everyCase } from "../../support/everyCase";
import { messagesCome } from "../../workbench/support/realClient";
import { packOf, publishedExample, sao } from "../support/example";
import { builtWorkbook, buildIn, type BuiltWorkbook } from "./support/builtWorkbook";
import { officersWorkbook } from "./support/officersWorkbook";
import { snapshot } from "./support/snapshot";

const request = { pack: packOf("lpa-2567"), lao: sao, answers: publishedExample };

/** 22 November 2569 B.E. */
const line: FinishedMeeting = {
  day: 46348,
  meeting: "ประชุมครั้งที่ 2/2569",
  totals: {
    areas: { "1": 25, "2": 40, "3": 62, "4": 191, "5": null },
    score: 333,
    full: 340,
    percent: 97.94,
  },
  decisions: ["ข้อ 8 ส่งภายใน 29 ธ.ค.", "=ตรวจป้าย"],
};

const written = [
  46348,
  "ประชุมครั้งที่ 2/2569",
  25,
  40,
  62,
  191,
  null,
  333,
  340,
  97.94,
  "ข้อ 8 ส่งภายใน 29 ธ.ค.; =ตรวจป้าย",
];

const sheet = "id-ประวัติการประชุม";

function rowOf({ grid }: BuiltWorkbook, row: number): readonly unknown[] {
  return written.map((_, column) => grid.cell(sheet, row - 1, column).value);
}

/** Fills the 24 lines of a new table, from row 4 on. */
function fillTable({ grid }: BuiltWorkbook): void {
  grid.writeCells(
    sheet,
    Array.from({ length: 24 }, (_, index) => ({ row: 3 + index, column: 0, content: "46000" })),
  );
}

async function lockSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ประวัติการประชุม").protection.protect({ allowSort: true });
    await context.sync();
  });
  await messagesCome();
}

function fillAlone(open: BuiltWorkbook): Promise<void> {
  fillTable(open);
  return Promise.resolve();
}

async function fillAndLock(open: BuiltWorkbook): Promise<void> {
  fillTable(open);
  await lockSheet();
}

describe("a meeting's line in the history", () => {
  it("is written as values under the last one, in three round trips", async () => {
    const open = await builtWorkbook(request);
    const before = open.requests.length;
    expect(await addHistoryLine(line)).toEqual({
      kind: "added",
      sheet: "ประวัติการประชุม",
      row: 4,
      extended: false,
    });
    expect(open.requests.length - before).toBe(3);
    expect(rowOf(open, 4)).toEqual(written);
    expect(await addHistoryLine({ ...line, day: 46349 })).toMatchObject({ row: 5 });
    expect(rowOf(open, 5)).toEqual([46349, ...written.slice(1)]);
    expect(rowOf(open, 4)).toEqual(written);
  });

  it("is written into a sheet of the name that templates had before", async () => {
    const open = await builtWorkbook(request);
    open.grid.renameSheet(sheet, "ประวัติ");
    expect(await addHistoryLine(line)).toMatchObject({ kind: "added", sheet: "ประวัติ", row: 4 });
    expect(rowOf(open, 4)).toEqual(written);
  });

  it("stands in a row as high as its decisions, which are read whole", async () => {
    const open = await builtWorkbook(request);
    const heightOf = (row: number): number | undefined => open.grid.size(sheet, "row", row - 1);
    await addHistoryLine({ ...line, decisions: ["สั้น"] });
    // 8 sentences of 36 letters in a column of 30 characters are 11 lines and more, of 25 points each.
    const sentence = "ให้กองช่างรื้อป้ายริมทางหลวงภายในเดือนหน้าทุกป้าย";
    await addHistoryLine({ ...line, decisions: Array.from({ length: 8 }, () => sentence) });
    expect(heightOf(4)).toBe(28);
    expect(heightOf(5)).toBeGreaterThan(11 * 25);
  });

  it("is written into the template that the meeting was about, and into no other", async () => {
    const open = await builtWorkbook(request);
    await buildIn(open, request);
    expect(await addHistoryLine(line, 1)).toMatchObject({ kind: "added", sheet: "ประวัติการประชุม", row: 4 });
    expect(await addHistoryLine(line, 2)).toMatchObject({
      kind: "added",
      sheet: "ประวัติการประชุม (2)",
      row: 4,
    });
    expect(await addHistoryLine(line, 3)).toMatchObject({ kind: "refused", code: "historyMissing" });
  });

  it("goes under the table when it is full, which then reaches it", async () => {
    const open = await builtWorkbook(request);
    fillTable(open);
    expect(await addHistoryLine(line)).toEqual({
      kind: "added",
      sheet: "ประวัติการประชุม",
      row: 28,
      extended: true,
    });
    expect(rowOf(open, 28)).toEqual(written);
    expect(open.grid.cell(sheet, 27, 0).numberFormat).toBe(open.grid.cell(sheet, 26, 0).numberFormat);
    expect(await addHistoryLine(line)).toMatchObject({ row: 29, extended: true });
  });

  it("is refused where something stands under the full table, and where the table is gone", async () => {
    const open = await builtWorkbook(request);
    fillTable(open);
    open.grid.writeCells(sheet, [{ row: 27, column: 1, content: "หมายเหตุของเรา" }]);
    expect(await addHistoryLine(line)).toEqual({
      kind: "refused",
      code: "historyFull",
      values: { sheet: "ประวัติการประชุม" },
    });
    await officersWorkbook();
    expect(await addHistoryLine(line)).toMatchObject({ kind: "refused", code: "historyMissing" });
  });

  it("is written to a sheet that the officer locked, which stays locked", async () => {
    const open = await builtWorkbook(request);
    await lockSheet();
    expect(await addHistoryLine(line)).toMatchObject({ kind: "added", row: 4 });
    expect(open.host.store.sheet(sheet).protection).not.toBeNull();
  });

  it.each([
    ["with room left", (): Promise<void> => Promise.resolve()],
    ["when it is full", fillAlone],
    ["when it is locked", lockSheet],
    ["when it is full and locked", fillAndLock],
  ])("leaves the table as it was %s, whichever action Excel refuses", async (_, prepare) => {
    // Each takes a tenth of a second: every seventeenth, or all.
    const stride = everyCase ? 1 : 17;
    const open = await builtWorkbook(request);
    await prepare(open);
    const before = snapshot(open);
    for (let action = 1; ; action += stride) {
      open.host.faults.inject({ action });
      const outcome = await addHistoryLine(line);
      open.host.faults.clear();
      if (outcome.kind === "added") break;
      expect([action, outcome]).toEqual([
        action,
        { kind: "failed", problem: "GeneralException: An injected fault.", leftBehind: [] },
      ]);
      expect(snapshot(open)).toBe(before);
    }
    expect(snapshot(open)).not.toBe(before);
  });

  it("is written and locked in when the full table's sheet is not locked again at once", async () => {
    const open = await builtWorkbook(request);
    await fillAndLock(open);
    const { protection } = open.host.store.sheet(sheet);
    const before = open.requests.length;
    open.host.faults.inject({ action: 1, member: "protect" });
    expect(await addHistoryLine(line)).toMatchObject({ kind: "added", row: 28, extended: true });
    expect(open.requests.length - before).toBe(5);
    expect(rowOf(open, 28)).toEqual(written);
    expect(open.host.store.sheet(sheet).protection).toEqual(protection);
  });

  it("says that the sheet is left unlocked where Excel will not lock it again", async () => {
    const open = await builtWorkbook(request);
    await fillAndLock(open);
    jest.spyOn(open.host.faults, "meet").mockImplementation((member) => {
      if (member === "protect") throw new OfficeError("AccessDenied", "Not now.");
    });
    expect(await addHistoryLine(line)).toEqual({
      kind: "failed",
      problem: "AccessDenied: Not now.",
      leftBehind: ["ประวัติการประชุม"],
    });
    expect(open.host.store.sheet(sheet).protection).toBeNull();
  });

  it("leaves a full table with a password as it is, and nothing behind", async () => {
    const open = await builtWorkbook(request);
    await fillAndLock(open);
    const { protection } = open.host.store.sheet(sheet);
    if (!protection) throw new Error("not locked");
    open.host.store.sheet(sheet).protection = { ...protection, password: "1234" };
    const before = snapshot(open);
    expect(await addHistoryLine(line)).toMatchObject({ kind: "failed", leftBehind: [] });
    expect(snapshot(open)).toBe(before);
  });
});
