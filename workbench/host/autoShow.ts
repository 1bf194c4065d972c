import type { WorkbookStore } from "./workbookStore";

/**
 * The setting by which a workbook asks Excel to open the add-in's pane with it: that pane whose TaskpaneId in the manifest
 * has the same name ([MS-OWEMXML], TaskpaneId). What the add-in is loaded for otherwise shows no pane.
 */
export const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

export function opensPane({ documentSettings }: WorkbookStore): boolean {
  return documentSettings[AUTO_SHOW] === true;
}
