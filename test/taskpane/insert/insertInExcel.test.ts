import {
  readInsertState,
  readSelectedCells,
  takeOut,
  writeFormula,
  type WriteRequest,
} from "../../../src/taskpane/insert/insertInExcel";
import { Pane } from "../support/reading";

const sheet = "ติดตาม";
const request: WriteRequest = {
  target: { sheet, address: "D2" },
  formula: "=LPA.SCORE(3,B2:B9)",
  size: { height: 1, width: 1 },
  overwrites: null,
};

let pane: Pane;

beforeEach(() => {
  pane = new Pane();
});

function content(row: number, column: number): string {
  return pane.excel.grid.cell(`id-${sheet}`, row - 1, column - 1).content;
}

async function written(more: Partial<WriteRequest> = {}): Promise<Parameters<typeof takeOut>[0]> {
  const outcome = await writeFormula({ ...request, ...more });
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  return outcome.written;
}

describe("the selected cells", () => {
  it("are told with their sheet and shape", async () => {
    await pane.select(sheet, "B2:C9");
    expect(await readSelectedCells()).toEqual({
      kind: "selected",
      cells: { sheet, address: "B2:C9", rows: 8, columns: 2 },
    });
  });

  it("over several areas are refused", async () => {
    const area = { top: 0, bottom: 1, left: 0, right: 0 };
    pane.excel.grid.select(`id-${sheet}`, [area, { ...area, left: 3, right: 3 }]);
    expect(await readSelectedCells()).toEqual({ kind: "notOneArea" });
  });
});

test("chosen cells that a merge has made blank for good are told before a formula is written over them", async () => {
  pane.excel.grid.merge(`id-${sheet}`, { top: 4, bottom: 5, left: 1, right: 1 });
  const { hidden } = await readInsertState({ checklist: { sheet, address: "B2:B9" } });
  expect(hidden).toEqual([{ cell: "B6", merged: "B5:B6" }]);
});

test("of a tracker, merged indicators and a merged title lose nothing, and a merged result is told", async () => {
  const state = (row: number): string => `สถานะ ${String(row)}`;
  pane.fill("สรุป", "A1", [
    ["ตารางติดตาม", "", ""],
    ["ตัวชี้วัด", "ข้อ", "ผล"],
    ["3", "1", state(1)],
    ["", "2", state(2)],
    ["", "3", ""],
  ]);
  const id = "id-สรุป";
  pane.excel.grid.merge(id, { top: 0, bottom: 0, left: 0, right: 2 });
  pane.excel.grid.merge(id, { top: 2, bottom: 4, left: 0, right: 0 });
  pane.excel.grid.merge(id, { top: 3, bottom: 4, left: 2, right: 2 });
  const { hidden } = await readInsertState({ table: { sheet: "สรุป", address: "A1:C5" } });
  expect(hidden).toEqual([{ cell: "C5", merged: "C4:C5" }]);
});

test("the cells of a formula and its destination are read in one round trip", async () => {
  pane.fill(sheet, "B2", [["✓"], ["#N/A"]]);
  pane.fill("สรุป", "A1", [["=1"]]);
  await pane.select("สรุป", "A1");
  let state: unknown;
  const trips = await pane.tripsOf(async () => {
    state = await readInsertState({ checklist: { sheet, address: "B2:B4" } });
  });
  expect(state).toEqual({
    cells: { checklist: [["✓"], [{ code: "#N/A" }], [""]] },
    target: { sheet: "สรุป", address: "A1" },
    occupied: "=1",
    hidden: [],
  });
  expect(trips).toBe(1);
});

describe("a formula", () => {
  it("is written into a blank cell, and taken out again", async () => {
    const done = await written();
    expect(content(2, 4)).toBe("=LPA.SCORE(3,B2:B9)");
    expect(await takeOut(done)).toBe("takenOut");
    expect(content(2, 4)).toBe("");
  });

  it("never overwrites what somebody entered unless that is allowed, and gives it back", async () => {
    pane.fill(sheet, "D2", [["รอผล"]]);
    expect(await writeFormula(request)).toEqual({ kind: "occupied", content: "รอผล" });
    expect(content(2, 4)).toBe("รอผล");
    const done = await written({ overwrites: "รอผล" });
    expect(content(2, 4)).toBe("=LPA.SCORE(3,B2:B9)");
    expect(await takeOut(done)).toBe("takenOut");
    expect(content(2, 4)).toBe("รอผล");
  });

  it("does not overwrite what somebody entered after the question was answered", async () => {
    pane.fill(sheet, "D2", [["ผ่านแล้ว"]]);
    expect(await writeFormula({ ...request, overwrites: "รอผล" })).toEqual({
      kind: "occupied",
      content: "ผ่านแล้ว",
    });
    expect(content(2, 4)).toBe("ผ่านแล้ว");
  });

  it("is not written where its result would spill over what somebody entered", async () => {
    pane.fill(sheet, "E4", [[0]]);
    const size = { height: 6, width: 2 };
    expect(await writeFormula({ ...request, size })).toEqual({ kind: "noRoom" });
    expect(content(2, 4)).toBe("");
  });

  it("stays where somebody changed the cell since", async () => {
    const done = await written();
    pane.fill(sheet, "D2", [["=LPA.SCORE(3,B3:B10)"]]);
    expect(await takeOut(done)).toBe("changed");
    expect(content(2, 4)).toBe("=LPA.SCORE(3,B3:B10)");
  });

  it("is a formula in a cell for text too, which is one for text again afterwards", async () => {
    const place = { row: 1, column: 3, numberFormat: "@", content: "007" };
    pane.excel.grid.writeCells(`id-${sheet}`, [place]);
    const done = await written({ overwrites: "007" });
    expect(pane.excel.grid.cell(`id-${sheet}`, 1, 3)).toMatchObject({ content: request.formula });
    await takeOut(done);
    expect(pane.excel.grid.cell(`id-${sheet}`, 1, 3)).toMatchObject({ value: "007", numberFormat: "@" });
  });

  it("into a protected sheet is refused, and nothing is changed", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    await expect(writeFormula(request)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(content(2, 4)).toBe("");
  });
});
