import { inExcel } from "../../workbook/excel/inExcel";
import { findLpaCalls } from "../../workbook/cells/lpaCall";

/** Where people keep trackers; more of a large sheet is not looked at. */
const looked = "A1:AZ300";

/** Whether the sheet before the officer has formulas of the add-in. */
export function showsLpaFormulas(): Promise<boolean> {
  return inExcel(async (context) => {
    const cells = context.workbook.worksheets
      .getActiveWorksheet()
      .getUsedRangeOrNullObject(true)
      .getIntersectionOrNullObject(looked);
    cells.load("formulas");
    await context.sync();
    if (cells.isNullObject) return false;
    const formulas: readonly (readonly unknown[])[] = cells.formulas;
    return formulas.flat().some((formula) => typeof formula === "string" && findLpaCalls(formula).length > 0);
  });
}
