import { fixedAddress, fullAddress, parseZone, quotedSheetName, splitAddress } from "./address";
import type { HostContext } from "./hostContext";
import { isJsonObject, isList, type Json } from "./json";
import type { ArgumentObject } from "./methodArguments";
import { invalidArgument, itemNotFound } from "./officeError";
import { findSheet, sheetInfo } from "./sheets";
import type { NamedItem } from "./workbookStore";
import type { SheetZone, SheetZones } from "./zones";

/** What stands behind a `Range`. */
export type RangeTarget = SheetZone;

/** What stands behind a `RangeAreas`. */
export type AreasTarget = SheetZones;

export function rangeAddress({ sheetId, zone }: RangeTarget, host: HostContext): string {
  return fullAddress(sheetInfo(sheetId, host).name, zone);
}

export function areasAddress({ sheetId, zones }: AreasTarget, host: HostContext): string {
  const { name } = sheetInfo(sheetId, host);
  return zones.map((zone) => fullAddress(name, zone)).join(",");
}

/** Reads "B2:C4", "'ด้านที่ 1'!B2" or the name of a range. `sheetId` is where an address without a sheet lies. */
export function rangeOfAddress(address: string, sheetId: string, host: HostContext): RangeTarget {
  const { sheetName, cells } = splitAddress(address);
  const sheet = sheetName === null ? sheetInfo(sheetId, host) : findSheet(sheetName, host);
  if (!sheet) throw itemNotFound(`the sheet ${sheetName ?? ""}`);
  const zone = parseZone(cells);
  if (zone) return { sheetId: sheet.id, zone };
  const item = sheetName === null ? host.store.findName(cells) : undefined;
  const named = item ? rangeOfName(item, host) : null;
  if (!named) throw invalidArgument(`"${address}" is neither an address nor a name`);
  return named;
}

/** Reads "A1,C3:D4". */
export function areasOfAddress(addresses: string, sheetId: string, host: HostContext): AreasTarget {
  const zones = addresses.split(",").map((address) => {
    const range = rangeOfAddress(address.trim(), sheetId, host);
    if (range.sheetId !== sheetId) throw invalidArgument(`"${address}" lies on another sheet`);
    return range.zone;
  });
  return { sheetId, zones };
}

/** The range that a name stands for; `null` for a name of something else, or of cells that are gone. */
export function rangeOfName({ meaning }: NamedItem, { grid }: HostContext): RangeTarget | null {
  return "anchor" in meaning ? grid.anchored(meaning.anchor) : null;
}

/** "='ด้านที่ 1'!$B$2", as Excel writes it for a name or a rule. */
export function fixedFormula({ sheetId, zone }: RangeTarget, host: HostContext): string {
  return `=${quotedSheetName(sheetInfo(sheetId, host).name)}!${fixedAddress(zone)}`;
}

/** An argument that is a range, an address or a name. */
export function rangeOfArgument(
  object: ArgumentObject | null,
  value: Json,
  sheetId: string,
  host: HostContext,
): RangeTarget {
  if (object && isRangeTarget(object.target)) return object.target;
  if (typeof value !== "string") throw invalidArgument("a range or an address is expected");
  return rangeOfAddress(value, sheetId, host);
}

export function isRangeTarget(value: unknown): value is RangeTarget {
  return isJsonObject(value) && typeof value["sheetId"] === "string" && isJsonObject(value["zone"]);
}

export function isAreasTarget(value: unknown): value is AreasTarget {
  return isJsonObject(value) && typeof value["sheetId"] === "string" && isList(value["zones"]);
}
