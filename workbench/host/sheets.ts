import type { SheetInfo } from "./grid";
import type { HostContext } from "./hostContext";
import { itemNotFound } from "./officeError";

/** The sheet with this id, which another action may have deleted in the meantime. */
export function sheetInfo(sheetId: string, { grid }: HostContext): SheetInfo {
  const sheet = grid.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw itemNotFound(`the sheet with the id ${sheetId}`);
  return sheet;
}

/** By name, without regard to case, or by id. */
export function findSheet(key: string, { grid }: HostContext): SheetInfo | undefined {
  const sheets = grid.sheets();
  const name = key.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? sheets.find(({ id }) => id === key);
}
