import { inExcel } from "./inExcel";
import { planKey } from "./workbookState";

/** What the workbook keeps of one template's plan; anybody may have written it. Null where nothing is kept. */
export function readPlanSetting(book: number): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(planKey(book)).load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Keeps a plan in the workbook, so that whoever opens it next goes on with it. */
export function keepPlanSetting(book: number, plan: object): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(planKey(book), plan);
    await context.sync();
  });
}
