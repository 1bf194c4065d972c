import type { HostContext } from "../hostContext";
import type { RangeTarget } from "../rangeTarget";
import { intersection } from "../zones";

/** The part of a range that holds content; `null` where all is blank. */
export function usedRange({ sheetId, zone }: RangeTarget, { grid }: HostContext): RangeTarget | null {
  const used = grid.usedZone(sheetId);
  const shared = used && intersection(used, zone);
  return shared ? { sheetId, zone: shared } : null;
}
