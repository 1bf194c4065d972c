import { fixedAddress, parseZone, quotedSheetName, zoneAddress } from "../host/address";
import type { SheetStore } from "../host/sheetStore";
import { sheetElement, withSheetElement } from "./sheetElements";
import { attributesOf, escaped, printAttributes } from "./xmlText";

/** Reads over which cells of a sheet a filter stands. */
export function readFilter(sheetXml: string, store: SheetStore): void {
  const [start = ""] = sheetElement(sheetXml, "autoFilter").split(">");
  store.filter = parseZone(attributesOf(start).get("ref") ?? "");
}

/** The sheet's XML with its filter, which chooses no rows. */
export function withFilter(sheetXml: string, { filter }: SheetStore): string {
  const element = filter ? `<autoFilter${printAttributes({ ref: zoneAddress(filter) })}/>` : "";
  return withSheetElement(sheetXml, "autoFilter", element);
}

/** Excel keeps the filter's cells under a hidden name as well. @param index Of the sheet's tab. */
export function filterNames(sheetName: string, index: number, { filter }: SheetStore): readonly string[] {
  if (!filter) return [];
  const attributes = printAttributes({ name: "_xlnm._FilterDatabase", localSheetId: index, hidden: "1" });
  const cells = `${quotedSheetName(sheetName)}!${fixedAddress(filter)}`;
  return [`<definedName${attributes}>${escaped(cells)}</definedName>`];
}
