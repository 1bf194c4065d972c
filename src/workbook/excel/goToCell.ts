import { inExcel } from "./inExcel";

/** Shows and selects the cells that a defined name stands for; false where they are not there any more. */
export function goToName(name: string): Promise<boolean> {
  return inExcel(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("address");
    await context.sync();
    if (range.isNullObject) return false;
    range.select();
    await context.sync();
    return true;
  });
}
