/** What a sheet that is locked without a password still lets people do. */
export type SheetLock = Excel.WorksheetProtectionOptions;

/** What a locked sheet of a template still lets people do, the same as in the file, where objects and scenarios are not locked. */
export const stillAllowed: SheetLock = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowInsertHyperlinks: true,
  allowSort: true,
  allowAutoFilter: true,
  allowEditObjects: true,
  allowEditScenarios: true,
};

/** How a sheet is locked, in options that Excel takes back; null where it is not. Some Excels tell null for no, and take none. */
export function lockOf({ protection }: Excel.Worksheet): SheetLock | null {
  if (!protection.protected) return null;
  const told = Object.entries(protection.options).filter(([, value]) => value !== null);
  return Object.fromEntries(told);
}
