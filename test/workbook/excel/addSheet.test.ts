import { scoreYear } from "../../../src/year/scoreYear";
import { addSheet, type AddSheetOutcome } from "../../../src/workbook/excel/addSheet";
import { goToPlanCell } from "../../../src/workbook/excel/goToPlanCell";
import { plannedYear } from "../../../src/workbook/planSheets/plannedYear";
import { planSheet, type PlanSheetKind } from "../../../src/workbook/planSheets/planSheet";
import { packOf, publishedExample, sao } from "../support/example";
import { builtWorkbook } from "./support/builtWorkbook";
import { messagesCome } from "../../workbench/support/realClient";

const pack = packOf("lpa-2567");
const answers = { ...publishedExample, workPlan: { "risk-management": { owner: "สมชาย", due: 45_190 } } };
const year = plannedYear({ pack, lao: sao, answers, marks: scoreYear(pack, sao, answers) }, 45_200);

function add(kind: PlanSheetKind): Promise<AddSheetOutcome> {
  return addSheet((inUse) => planSheet(kind, year, inUse));
}

describe("a sheet to print in the open workbook", () => {
  it("holds what the blueprint says, is shown, and the next has a name of its own", async () => {
    const open = await builtWorkbook({ pack, lao: sao, answers });
    const outcome = await add("agenda");
    expect(outcome).toMatchObject({ kind: "added", sheet: "วาระซักซ้อม", notPrinted: [] });
    const { grid, host } = open;
    expect(grid.cell("id-วาระซักซ้อม", 1, 0).value).toContain("1 ต.ค. 2566");
    expect(host.store.sheet("id-วาระซักซ้อม").pageLayout.titleRows).toMatchObject({ top: 3, bottom: 3 });
    grid.writeCells("id-วาระซักซ้อม", [{ row: 5, column: 6, content: "มติที่ประชุม" }]);
    expect(await add("agenda")).toMatchObject({ kind: "added", sheet: "วาระซักซ้อม (2)" });
    expect(grid.cell("id-วาระซักซ้อม", 5, 6).value).toBe("มติที่ประชุม");
  });

  it("is not begun in a workbook whose structure is locked", async () => {
    const open = await builtWorkbook({ pack, lao: sao });
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await messagesCome();
    const before = open.grid.sheets().length;
    expect(await add("report")).toEqual({ kind: "refused", code: "structureLocked", values: {} });
    expect(open.grid.sheets()).toHaveLength(before);
  });
});

describe("the way to an indicator's cell in the work plan", () => {
  it("follows rows that were sorted since, and says where there is none", async () => {
    const { grid } = await builtWorkbook({ pack, lao: sao, answers });
    const sheet = "id-แผนงาน";
    const contents = (row: number): readonly string[] =>
      Array.from({ length: 16 }, (_, column) => grid.cell(sheet, row, column).content);
    const [one, five] = [contents(3), contents(7)];
    grid.writeCells(sheet, [
      ...five.map((content, column) => ({ row: 3, column, content })),
      ...one.map((content, column) => ({ row: 7, column, content })),
    ]);
    expect(await goToPlanCell(pack, "risk-management", "due", 1)).toBe(true);
    const at = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(at).toContain("E4");
    expect(await goToPlanCell(pack, "no-such-key", "due", 1)).toBe(false);
  });
});
