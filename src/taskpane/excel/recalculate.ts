/** Lets Excel calculate every formula of all open workbooks again. */
export function recalculate(): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
