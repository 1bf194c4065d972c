import { repairFormulas } from "../../../src/workbook/excel/repairFormulas";
import { messagesCome } from "../../workbench/support/realClient";
import { openExcel, supportSets, type OpenExcel } from "./support/openExcel";
import { snapshot } from "./support/snapshot";

const saved = "=IF(A1=\"_xldudf_LPA_SCORE(\",0,_xldudf_LPA_SCORE('_xldudf_LPA_X('!A1,B2:B9))";
const repaired = "=IF(A1=\"_xldudf_LPA_SCORE(\",0,LPA.SCORE('_xldudf_LPA_X('!A1,B2:B9))";

/** A tracker with broken formulas beside whole ones, and a locked sheet with one. */
async function tracker(): Promise<OpenExcel> {
  const open = openExcel("ติดตาม", "ล็อก", "ว่าง");
  const { grid } = open;
  const contents = [
    [saved, "=SUM(B1:B9)"],
    ["=LPA.SCORE(3,B2:B9)", "LPA.SCORE(3)"],
    ["=LPA.SCORE(4,B2:B9)", "12"],
    ["=MYLPA.SCORE(5)", "=1+LPA.LEVEL(A1:A3)"],
    ["", "=1+LPA.LEVEL(A1:A3)"],
  ];
  grid.writeCells(
    "id-ติดตาม",
    contents.flatMap((row, down) =>
      row.map((content, column) => ({ row: down + 1, column: column + 1, content })),
    ),
  );
  grid.show("ติดตาม", 2, 2, "#NAME?");
  grid.show("ติดตาม", 3, 2, "#NAME?");
  grid.show("ติดตาม", 4, 2, 5);
  grid.show("ติดตาม", 5, 2, "#NAME?");
  grid.show("ติดตาม", 5, 3, "#NAME?");
  grid.show("ติดตาม", 6, 3, "#NAME?");
  grid.writeCells("id-ล็อก", [{ row: 0, column: 0, content: "=_xldudf_lpa_fullmarks(3)" }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ล็อก").protection.protect({ allowSort: true });
    await context.sync();
  });
  await messagesCome();
  return open;
}

describe("formulas of the add-in that Excel does not know", () => {
  it("are written again on every sheet, in five round trips; all else stays", async () => {
    const { grid, host, requests } = await tracker();
    const before = requests.length;
    expect(await repairFormulas()).toEqual({
      kind: "repaired",
      sheets: [
        { sheet: "ติดตาม", cells: 2 },
        { sheet: "ล็อก", cells: 1 },
      ],
      locked: [],
      arrays: ["ติดตาม!C5:C6"],
      unjudged: [],
    });
    expect(requests.length - before).toBe(5);
    const column = [1, 2, 3, 4, 5].map((row) => grid.cell("id-ติดตาม", row, 1).content);
    expect(column).toEqual([repaired, "=LPA.SCORE(3,B2:B9)", "=LPA.SCORE(4,B2:B9)", "=MYLPA.SCORE(5)", ""]);
    expect(grid.cell("id-ล็อก", 0, 0).content).toBe("=LPA.FULLMARKS(3)");
    expect(host.store.sheet("id-ล็อก").protection?.options).toMatchObject({
      allowSort: true,
      allowInsertRows: false,
    });
  });

  it("are written again where they are an array, whole and from its first cell, unless they may be cells of their own", async () => {
    const { grid } = openExcel("ติดตาม");
    const array = "=_xldudf_LPA_CHECKLIST(3)";
    const own = "=_xldudf_LPA_SCORE(3,$F$1:$F$8)";
    grid.writeCells(
      "id-ติดตาม",
      [0, 1, 2].flatMap((row) => [
        { row, column: 0, content: array },
        { row, column: 1, content: array },
        { row, column: 3, content: own },
      ]),
    );
    expect(await repairFormulas()).toEqual({
      kind: "repaired",
      sheets: [{ sheet: "ติดตาม", cells: 6 }],
      locked: [],
      arrays: ["ติดตาม!D1:D3"],
      unjudged: [],
    });
    const row = (index: number): readonly string[] =>
      [0, 1, 3].map((column) => grid.cell("id-ติดตาม", index, column).content);
    expect([0, 1, 2].map(row)).toEqual([
      ["=LPA.CHECKLIST(3)", "", own],
      ["", "", own],
      ["", "", own],
    ]);
  });

  it("stay an array where results can't spill", async () => {
    const { grid } = openExcel("ติดตาม");
    supportSets((set, version) => set !== "ExcelApi" || Number(version?.split(".")[1]) < 12);
    const array = "=_xldudf_LPA_CHECKLIST(3)";
    grid.writeCells(
      "id-ติดตาม",
      [0, 1].map((column) => ({ row: 0, column, content: array })),
    );
    expect(await repairFormulas()).toMatchObject({ sheets: [], arrays: ["ติดตาม!A1:B1"] });
    expect(grid.cell("id-ติดตาม", 0, 1).content).toBe(array);
  });

  it("are told of where a sheet has a password, and the others are repaired", async () => {
    const open = await tracker();
    const { protection } = open.host.store.sheet("id-ล็อก");
    if (!protection) throw new Error("not locked");
    open.host.store.sheet("id-ล็อก").protection = { ...protection, password: "1234" };
    expect(await repairFormulas()).toMatchObject({
      kind: "repaired",
      sheets: [{ sheet: "ติดตาม", cells: 2 }],
      locked: ["ล็อก"],
    });
    expect(open.grid.cell("id-ล็อก", 0, 0).content).toBe("=_xldudf_lpa_fullmarks(3)");
    expect(open.grid.cell("id-ติดตาม", 1, 1).content).toBe(repaired);
  });

  it.each([
    ["=LPA.NEXT(3,B2:B9)", "=LPA.NEXTSTEP(3,B2:B9)"],
    ["=_xldudf_LPA_FULL(3)", "=LPA.FULLMARKS(3)"],
    [
      '=IF(A1="LPA.FULL(",lpa.full(3),LPA.SCORE(3,B2:B9))',
      '=IF(A1="LPA.FULL(",LPA.FULLMARKS(3),LPA.SCORE(3,B2:B9))',
    ],
    ["=LPA.FULLMARKS(LPA.NEXTSTEP(3,B2:B9))", "=LPA.FULLMARKS(LPA.NEXTSTEP(3,B2:B9))"],
    ["=MYLPA.NEXT(3)+MY.LPA.FULL(3)", "=MYLPA.NEXT(3)+MY.LPA.FULL(3)"],
  ])("%s gets the names of today, whatever its cell shows", async (formula, written) => {
    const { grid } = openExcel("ติดตาม");
    grid.writeCells("id-ติดตาม", [{ row: 0, column: 0, content: formula }]);
    grid.show("ติดตาม", 1, 1, 5);
    await repairFormulas();
    expect(grid.cell("id-ติดตาม", 0, 0).content).toBe(written);
  });

  it("are none in most workbooks, which two round trips tell", async () => {
    const { requests } = openExcel("ติดตาม");
    expect(await repairFormulas()).toEqual({
      kind: "repaired",
      sheets: [],
      locked: [],
      arrays: [],
      unjudged: [],
    });
    expect(requests).toHaveLength(2);
  });

  it("are repaired in a workbook whose cells are too many for one answer", async () => {
    const { grid } = openExcel("หลักฐาน", "ติดตาม");
    const rows = 12_000;
    const note = "รายงานผลการควบคุมภายในส่งนายอำเภอแล้วเมื่อ";
    const notes = Array.from({ length: rows }, (_, row) => [
      { row, column: 0, content: note },
      { row, column: 1, content: note },
    ]);
    grid.writeCells("id-หลักฐาน", [
      ...notes.flat(),
      { row: rows, column: 1, content: "=_xldudf_LPA_FULLMARKS(3)" },
    ]);
    grid.writeCells("id-ติดตาม", [{ row: 0, column: 0, content: "=_xldudf_LPA_FULLMARKS(4)" }]);
    const inOneAnswer = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("หลักฐาน").getUsedRange().load("values,formulas");
      await context.sync();
    });
    await expect(inOneAnswer).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await repairFormulas()).toMatchObject({
      kind: "repaired",
      sheets: [
        { sheet: "หลักฐาน", cells: 1 },
        { sheet: "ติดตาม", cells: 1 },
      ],
    });
    expect(grid.cell("id-หลักฐาน", rows, 1).content).toBe("=LPA.FULLMARKS(3)");
    expect(grid.cell("id-ติดตาม", 0, 0).content).toBe("=LPA.FULLMARKS(4)");
  });

  it("are not looked for among a million cells, and the far cell that makes so many is named", async () => {
    const open = openExcel("ติดตาม", "หลักฐาน");
    open.grid.writeCells("id-ติดตาม", [{ row: 0, column: 0, content: "=_xldudf_LPA_FULLMARKS(3)" }]);
    open.grid.writeCells("id-หลักฐาน", [
      { row: 1_000_000, column: 0, content: "x" },
      { row: 0, column: 5, content: "x" },
    ]);
    expect(await repairFormulas()).toEqual({
      kind: "failed",
      problem: "TooManyCells: หลักฐาน!A1:F1000001",
      leftBehind: [],
    });
    expect(open.grid.cell("id-ติดตาม", 0, 0).content).toBe("=_xldudf_LPA_FULLMARKS(3)");
  });

  it("are all repaired or all as they were, whichever action Excel refuses", async () => {
    const open = await tracker();
    const before = snapshot(open);
    let failed = 0;
    for (let action = 1; action < 200; action += 1) {
      open.host.faults.inject({ action });
      const outcome = await repairFormulas();
      open.host.faults.clear();
      // Where a sheet is locked, a refusal may mean a password, so sheet by sheet is tried behind it.
      if (outcome.kind === "repaired") break;
      failed += 1;
      expect(outcome).toMatchObject({ kind: "failed", leftBehind: [] });
      expect(snapshot(open)).toBe(before);
    }
    expect(failed).toBeGreaterThan(3);
    expect(open.grid.cell("id-ติดตาม", 1, 1).content).toBe(repaired);
  });
});
