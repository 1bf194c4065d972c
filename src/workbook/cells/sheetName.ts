/** Excel's limit for a sheet's name, in characters. */
export const longestSheetName = 31;

const forbidden = /[\\/?*[\]:]/;

/**
 * "History", in the language of Excel's window, is the sheet on which Excel once listed changes, and no other may have its
 * name: docs/excel.md. What a Thai window says of ประวัติ nobody has written down, so it is not risked.
 */
const reserved: readonly string[] = ["history", "ประวัติ"];

/** Whether Excel takes this name for a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name !== "" &&
    name.length <= longestSheetName &&
    !forbidden.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !reserved.includes(name.toLowerCase())
  );
}

/** @throws RangeError naming the sheet: a workbook with such a name would not open, or not as it was written. */
export function expectSheetName(name: string): string {
  if (!isSheetName(name)) throw new RangeError(`Excel takes no sheet named "${name}".`);
  return name;
}
