import { showsLpaFormulas } from "../../../src/taskpane/excel/showsLpaFormulas";
import { openExcel } from "../../workbook/excel/support/openExcel";

async function sheetWith(...contents: readonly string[]): Promise<boolean> {
  const { grid } = openExcel("งาน");
  grid.writeCells(
    "id-งาน",
    contents.map((content, row) => ({ row, column: 1, content })),
  );
  return showsLpaFormulas();
}

test("a sheet with the add-in's formulas is told from one without, and from an empty one", async () => {
  expect(await sheetWith("ตัวชี้วัด", "=LPA.SCORE(3,B2:B9)")).toBe(true);
  expect(await sheetWith("ตัวชี้วัด", "=SUM(B2:B9)", "LPA")).toBe(false);
  expect(await sheetWith()).toBe(false);
});
