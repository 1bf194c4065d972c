import type { HostContext } from "./hostContext";
import { accessDenied } from "./officeError";
import type { ProtectionOption } from "./sheetStore";
import { intersection, type Zone } from "./zones";

/** Refuses a change of sheets while the workbook's structure is protected. */
export function refuseProtectedStructure({ store }: HostContext): void {
  if (store.structureProtection) throw accessDenied("the structure of the workbook is protected");
}

/** Refuses a change of the sheet that protection forbids, unless its options leave it free. */
export function refuseProtectedSheet(
  sheetId: string,
  { store }: HostContext,
  freedBy?: ProtectionOption,
): void {
  const { protection } = store.sheet(sheetId);
  if (!protection || (freedBy !== undefined && protection.options[freedBy])) return;
  throw accessDenied("the sheet is protected");
}

/** Refuses to change what stands in the cells if one of them is locked on a protected sheet. */
export function refuseLockedCells(sheetId: string, zones: readonly Zone[], host: HostContext): void {
  if (zones.some((zone) => isLocked(sheetId, zone, host))) {
    throw accessDenied("a cell of the range is locked on a protected sheet");
  }
}

export function isLocked(sheetId: string, zone: Zone, { grid, store }: HostContext): boolean {
  if (!store.sheet(sheetId).protection) return false;
  const sheet = grid.sheets().find(({ id }) => id === sheetId);
  const known = sheet && { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
  const kept = known && intersection(zone, known);
  // Beyond what the grid keeps, every cell is as new, and a new cell is locked.
  if (!kept || kept.bottom < zone.bottom || kept.right < zone.right) return true;
  for (let row = kept.top; row <= kept.bottom; row += 1) {
    for (let column = kept.left; column <= kept.right; column += 1) {
      if (grid.format(sheetId, row, column).locked) return true;
    }
  }
  return false;
}
