import { snapshotOf } from "../../../../workbench/host/snapshot";
import type { OpenExcel } from "./openExcel";

/** Everything a workbook has, and the sheet that is shown, as text: two moments can be held against each other. */
export function snapshot({ grid, host }: OpenExcel): string {
  const { customXml, ...book } = snapshotOf(grid, host.store);
  // A part that was deleted and put back stands behind the others.
  return JSON.stringify({ ...book, customXml: [...customXml].sort(), active: grid.activeSheetId() }, null, 1);
}
