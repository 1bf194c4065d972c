import { inExcel } from "../../workbook/excel/inExcel";

/** Lets Excel calculate every formula of all open workbooks again. */
export function recalculate(): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
