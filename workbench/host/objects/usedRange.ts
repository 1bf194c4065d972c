import type { HostContext } from "../hostContext";
import type { RangeTarget } from "../rangeTarget";
import { around, intersection, type Zone } from "../zones";

/** The part of a range that holds content; `null` where all is blank. */
export function usedRange({ sheetId, zone }: RangeTarget, { grid }: HostContext): RangeTarget | null {
  return shared(sheetId, zone, grid.usedZone(sheetId));
}

/** The same as an add-in asks for it: unless it wants values only, Excel counts cells that have a look. */
export function askedUsedRange(
  range: RangeTarget,
  valuesOnly: boolean,
  host: HostContext,
): RangeTarget | null {
  const { grid, strictness } = host;
  if (valuesOnly || !strictness.countsFormattedCells) return usedRange(range, host);
  const kept = grid.keptCells(range.sheetId);
  return shared(range.sheetId, range.zone, kept.length === 0 ? null : around(kept));
}

function shared(sheetId: string, zone: Zone, used: Zone | null): RangeTarget | null {
  const both = used && intersection(used, zone);
  return both && { sheetId, zone: both };
}
