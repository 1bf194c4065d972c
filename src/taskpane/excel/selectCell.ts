import { inExcel } from "../../workbook/excel/inExcel";
import type { CellName } from "./subject";

/** Brings a cell before the officer and selects it. @throws Error where its sheet is gone or hidden. */
export function selectCell({ sheet, address }: CellName): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
