import type { HostContext } from "../hostContext";
import { found, type HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { areasAddress, type AreasTarget } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import { cellCount, isWholeColumns, isWholeRows } from "../zones";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { clearRange } from "./range";
import { rangeFormatObject } from "./rangeFormat";

const rangeCollectionKind: ObjectKind<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheetId, zones }, host) => zones.map((zone) => host.range({ sheetId, zone })),
  methods: {
    getCount: ({ zones }) => zones.length,
    getItemAt({ sheetId, zones }, methodArguments, host) {
      const zone = found(zones[methodArguments.integer(0, "index")], "the area");
      return host.range({ sheetId, zone });
    },
  },
};

const rangeAreasKind: ObjectKind<AreasTarget> = {
  name: "RangeAreas",
  referenceId: (areas, host) => host.references.keep(areas),
  scalars: {
    address: { read: areasAddress },
    areaCount: { read: ({ zones }) => zones.length },
    cellCount: { read: ({ zones }) => zones.reduce((sum, zone) => sum + cellCount(zone), 0) },
    isEntireColumn: { read: ({ zones }) => zones.every(isWholeColumns) },
    isEntireRow: { read: ({ zones }) => zones.every(isWholeRows) },
  },
  children: {
    areas: (areas, host) => bind(rangeCollectionKind, areas, host),
    conditionalFormats: (areas, host) => conditionalFormatsObject(areas, host),
    dataValidation: (areas, host) => dataValidationObject(areas, host),
    format: (areas, host) => rangeFormatObject(areas, host),
    worksheet: (areas, host) => host.worksheet(areas.sheetId),
  },
  methods: {
    clear({ sheetId, zones }, methodArguments, host) {
      for (const zone of zones) clearRange({ sheetId, zone }, methodArguments, host);
      return null;
    },
  },
};

export function rangeAreasObject(areas: AreasTarget, host: HostContext): HostObject {
  sheetInfo(areas.sheetId, host);
  return bind(rangeAreasKind, areas, host);
}
