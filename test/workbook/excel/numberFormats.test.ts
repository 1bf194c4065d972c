import { buildInWorkbook } from "../../../src/workbook/excel/buildInWorkbook";
import { freezeToValues } from "../../../src/workbook/excel/freezeToValues";
import { repairFormulas } from "../../../src/workbook/excel/repairFormulas";
import { isFormulaContent } from "../../../src/workbook/blueprint/content";
import { lookOf } from "../../../src/workbook/excel/looks";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { packOf, sao } from "../support/example";
import { listener } from "./support/officersWorkbook";
import { openStrictExcel, type OpenExcel } from "./support/openExcel";

const sheet = "ติดตาม";
const id = `id-${sheet}`;

/** A text cell with its number, and a formula over it in a cell of this format. */
function tracker(numberFormat: string): OpenExcel {
  const open = openStrictExcel({ takesOverFormats: true }, sheet);
  open.grid.writeCells(id, [
    { row: 0, column: 0, content: "3", numberFormat: "@" },
    { row: 0, column: 1, content: "=_xldudf_LPA_FULLMARKS(A1)" },
  ]);
  open.grid.writeCells(id, [{ row: 0, column: 1, numberFormat }]);
  return open;
}

describe("where a formula takes over the format of a cell that it reads", () => {
  it("a template's formulas have the formats of the blueprint", async () => {
    const { grid } = openStrictExcel({ takesOverFormats: true }, "งาน");
    const request = { pack: packOf("lpa-2567"), lao: sao };
    expect((await buildInWorkbook(request, listener())).kind).toBe("built");
    const { sheets } = buildTemplate(request.pack, sao, {
      packHash: "",
      sheetNamesInUse: ["งาน"],
      bookNumber: 1,
    });
    const formulas = sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ content }) => isFormulaContent(content))
        .map((cell) => ({
          place: `${name} ${cell.row},${cell.column}`,
          asked: lookOf(cell).format ?? "General",
          is: grid.cell(`id-${name}`, cell.row - 1, cell.column - 1).numberFormat,
        })),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ asked, is }) => asked !== is)).toEqual([]);
  });

  it.each(["General", "0.00"])("a formula that is repaired keeps its own, %s", async (format) => {
    const { grid } = tracker(format);
    await repairFormulas();
    expect(grid.cell(id, 0, 1)).toMatchObject({ content: "=LPA.FULLMARKS(A1)", numberFormat: format });
  });
});

describe("a formula in a cell of the format @", () => {
  it("is repaired to a formula, not to a text", async () => {
    const { grid } = tracker("@");
    expect(grid.cell(id, 0, 1).content).toBe("=_xldudf_LPA_FULLMARKS(A1)");
    expect(await repairFormulas()).toMatchObject({ sheets: [{ sheet, cells: 1 }] });
    expect(grid.cell(id, 0, 1)).toMatchObject({
      content: "=LPA.FULLMARKS(A1)",
      value: 0,
      numberFormat: "General",
    });
  });

  it("has its format back where Excel refuses the repair", async () => {
    const { grid, host } = tracker("@");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    host.faults.inject({ action: 1, member: "protect", message: "No memory." });
    expect(await repairFormulas()).toMatchObject({ kind: "failed", leftBehind: [] });
    expect(grid.cell(id, 0, 1)).toMatchObject({
      content: "=_xldudf_LPA_FULLMARKS(A1)",
      numberFormat: "@",
    });
  });

  it("is frozen to the number that it shows", async () => {
    const open = openStrictExcel({}, "งาน");
    const request = { pack: packOf("lpa-2567"), lao: sao };
    const outcome = await buildInWorkbook(request, listener());
    const blueprint = buildTemplate(request.pack, sao, {
      packHash: "",
      sheetNamesInUse: ["งาน"],
      bookNumber: 1,
    });
    open.grid.showBlueprint(blueprint);
    const summary = blueprint.sheets[1];
    const cell = summary?.cells.find(({ content }) => isFormulaContent(content));
    if (outcome.kind !== "built" || !summary || !cell) throw new Error("no template");
    const place = [cell.row - 1, cell.column - 1] as const;
    open.grid.show(summary.name, cell.row, cell.column, 12.5);
    open.grid.writeCells(`id-${summary.name}`, [{ row: place[0], column: place[1], numberFormat: "@" }]);
    expect(await freezeToValues({ day: 46348, minute: 0 })).toMatchObject({ kind: "frozen" });
    expect(open.grid.cell(`id-${summary.name}`, ...place).value).toBe(12.5);
  });
});
