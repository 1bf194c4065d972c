import type { HostContext, HostParts } from "./hostContext";
import { rangeObject } from "./objects/range";
import { rangeAreasObject } from "./objects/rangeAreas";
import { worksheetObject } from "./objects/worksheet";

export function openContext(parts: HostParts): HostContext {
  const host: HostContext = {
    ...parts,
    range: (target) => rangeObject(target, host),
    rangeAreas: (target) => rangeAreasObject(target, host),
    worksheet: (sheetId) => worksheetObject(sheetId, host),
  };
  return host;
}
