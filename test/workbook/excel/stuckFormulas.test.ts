import { repairFormulas } from "../../../src/workbook/excel/repairFormulas";
import { openStrictExcel, type OpenExcel } from "./support/openExcel";

const sheet = "ติดตาม";

/** A tracker whose column A holds formulas that show what stands beside them here, and D what they read. */
function tracker(formulas: readonly (readonly [formula: string, shown: string | number])[]): OpenExcel {
  const open = openStrictExcel({ leavesErrors: true }, sheet);
  open.grid.writeCells(`id-${sheet}`, [
    ...formulas.map(([content], row) => ({ row, column: 0, content })),
    ...Array.from({ length: 8 }, (_, row) => ({ row, column: 3, content: "✓" })),
    { row: 8, column: 3, content: "จำไม่ได้" },
  ]);
  formulas.forEach(([, shown], row) => {
    open.grid.show(sheet, row + 1, 1, shown);
  });
  return open;
}

async function calculateAll(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}

describe("a call that goes on showing an error", () => {
  it.each(["#VALUE!", "#BUSY!"])(
    "of %s stays so however much is calculated, and is made by the repair",
    async (shown) => {
      const { grid } = tracker([["=LPA.FULLMARKS(3)", shown]]);
      grid.comesTo(sheet, 1, 1, 5);
      await calculateAll();
      expect(grid.cell(`id-${sheet}`, 0, 0).value).toBe(shown);
      expect(await repairFormulas()).toMatchObject({ sheets: [{ sheet, cells: 1 }], unjudged: [] });
      expect(grid.cell(`id-${sheet}`, 0, 0)).toMatchObject({ content: "=LPA.FULLMARKS(3)", value: 5 });
    },
  );

  it.each([
    ["over cells that it can read", "=LPA.SCORE(3,D1:D8)"],
    ["over cells named with their sheet", `=LPA.SCORE("internal-control-report",${sheet}!$D$1:$D$8,"อบต.")`],
    ["inside another formula", '=IF(D1="✓",LPA.SCORE(3,D1:D8),"")'],
  ])("is written anew where it is %s", async (_where, formula) => {
    tracker([[formula, "#VALUE!"]]);
    expect(await repairFormulas()).toMatchObject({ sheets: [{ sheet, cells: 1 }], unjudged: [] });
  });

  it.each([
    ["its error is its answer: a word that does not read", "=LPA.SCORE(3,D2:D9)", "#VALUE!"],
    ["its error is its answer: there is no such indicator", "=LPA.FULLMARKS(999)", "#VALUE!"],
    ["there is no such function", "=LPA.SCOER(3,D1:D8)", "#VALUE!"],
    ["it has an answer", "=LPA.FULLMARKS(3)", 5],
    ["its error is of another kind", "=LPA.FULLMARKS(3)", "#N/A"],
    ["it is none of the add-in's", "=SUM(D1:D8)", "#VALUE!"],
  ])("is left as it is where %s", async (_why, formula, shown) => {
    const { grid } = tracker([[formula, shown]]);
    const { writes } = grid;
    expect(await repairFormulas()).toEqual({
      kind: "repaired",
      sheets: [],
      locked: [],
      arrays: [],
      unjudged: [],
    });
    expect(grid.writes).toBe(writes);
  });

  it.each(["=LPA.LEVEL(SUM(D1:D8))", "=LPA.SCORE(3,ผลของข้อ)", "=LPA.SCORE(3,D:D)"])(
    "is named where only Excel reckons what it is given: %s",
    async (formula) => {
      tracker([[formula, "#VALUE!"]]);
      expect(await repairFormulas()).toMatchObject({ sheets: [], unjudged: [`${sheet}!A1`] });
    },
  );
});
