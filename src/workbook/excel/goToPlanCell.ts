import type { WorkPlanAnswers } from "../../answers/answers";
import type { Pack } from "../../pack/schema";
import { onlyBook } from "../read/book";
import { planCells } from "../read/readTables";
import { inExcel } from "./inExcel";
import { openCellsInExcel } from "./openBookInExcel";

/**
 * Selects a cell of an indicator's line in the work plan, wherever it was sorted to by now; false where it has none.
 *
 * @param book The template's number.
 */
export function goToPlanCell(
  pack: Pack,
  key: string,
  field: keyof WorkPlanAnswers,
  book: number,
): Promise<boolean> {
  return inExcel(async (context) => {
    const own = onlyBook(await openCellsInExcel(context), book);
    const cell = planCells(own, pack)(key, field);
    if (!cell) return false;
    const worksheet = context.workbook.worksheets.getItem(cell.sheet);
    worksheet.activate();
    worksheet.getRange(cell.address).select();
    await context.sync();
    return true;
  });
}
