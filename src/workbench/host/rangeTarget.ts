import { fullAddress, parseZone, splitAddress } from "./address";
import type { Zone } from "./grid";
import type { HostContext } from "./hostContext";
import { isJsonObject } from "./json";
import { invalidArgument, itemNotFound } from "./officeError";
import { findSheet, sheetInfo } from "./sheets";
import type { NamedItem } from "./workbookStore";

/** Cells of one sheet: what stands behind a `Range`. */
export interface RangeTarget {
  readonly sheetId: string;
  readonly zone: Zone;
}

export function rangeAddress({ sheetId, zone }: RangeTarget, host: HostContext): string {
  return fullAddress(sheetInfo(sheetId, host).name, zone);
}

/** Reads "B2:C4", "'ด้านที่ 1'!B2" or the name of a range. `sheetId` is where an address without a sheet lies. */
export function rangeOfAddress(address: string, sheetId: string, host: HostContext): RangeTarget {
  const { sheetName, cells } = splitAddress(address);
  const sheet = sheetName === null ? sheetInfo(sheetId, host) : findSheet(sheetName, host);
  if (!sheet) throw itemNotFound(`the sheet ${sheetName ?? ""}`);
  const zone = parseZone(cells, sheet);
  if (zone) return { sheetId: sheet.id, zone };
  const item = sheetName === null ? host.store.findName(cells) : undefined;
  const named = item ? rangeOfName(item, host) : null;
  if (!named) throw invalidArgument(`"${address}" is neither an address nor a name`);
  return named;
}

/** The range that a name stands for; `null` for a name of something else. */
export function rangeOfName({ formula }: NamedItem, host: HostContext): RangeTarget | null {
  const address = formula.startsWith("=") ? formula.slice(1) : "";
  return splitAddress(address).sheetName === null
    ? null
    : rangeOfAddress(address, host.grid.activeSheetId(), host);
}

/**
 * References carry the place they stand for, so the host keeps no table of them. Unlike Excel's they do not move when rows
 * are inserted between two batches.
 */
export function referenceTo({ sheetId, zone }: RangeTarget): string {
  return JSON.stringify({ sheetId, zone });
}

export function rangeOfReference(referenceId: string): RangeTarget {
  const range: unknown = JSON.parse(referenceId);
  if (!isRangeTarget(range)) throw itemNotFound(`the reference ${referenceId}`);
  return range;
}

export function isRangeTarget(value: unknown): value is RangeTarget {
  return isJsonObject(value) && typeof value["sheetId"] === "string" && isJsonObject(value["zone"]);
}
