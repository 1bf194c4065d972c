import type { HostContext } from "../hostContext";
import { invalidArgument, OfficeError } from "../officeError";
import { isSheetName } from "../sheetNames";

/** Excel's rules for the name of a sheet. `exceptSheetId` may keep its own name. */
export function checkSheetName(name: string, host: HostContext, exceptSheetId?: string): void {
  if (!isSheetName(name)) throw invalidArgument(`"${name}" is no name for a sheet`);
  const isTaken = host.grid
    .sheets()
    .some((sheet) => sheet.id !== exceptSheetId && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new OfficeError("ItemAlreadyExists", `A sheet with the name ${name} already exists.`);
}
