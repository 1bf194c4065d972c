const FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST = 31;

/**
 * "History" in the language of Excel's window, where Excel lists the changes of a shared workbook. The Thai word is our
 * guess, and refused with it: a template must not lean on its being free.
 */
const RESERVED: readonly string[] = ["history", "ประวัติ"];

/** Whether Excel takes this name for a sheet, other sheets apart. */
export function isSheetName(name: string): boolean {
  const isWellFormed =
    name !== "" &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  return isWellFormed && !RESERVED.includes(name.toLowerCase());
}
