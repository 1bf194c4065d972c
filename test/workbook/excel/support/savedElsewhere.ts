import type { OpenExcel } from "./openExcel";

/**
 * The workbook as it comes back from another program, or on a Mac: its custom XML parts are gone, or its settings, or both.
 * Cells and names are as they were.
 */
export function savedElsewhere(
  { host: { store } }: OpenExcel,
  { keeps }: { readonly keeps: "nothing" | "part" | "setting" },
): void {
  if (keeps !== "part") store.customXml.clear();
  if (keeps !== "setting") for (const key of [...store.settings.keys()]) store.deleteSetting(key);
}
