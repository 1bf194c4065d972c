import type { HostContext } from "../hostContext";
import { bind, found, type HostObject, type ObjectKind } from "../hostObject";
import { areasAddress, referenceTo, type AreasTarget } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import { cellCount, isWholeColumns, isWholeRows } from "../zones";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { clearRange, rangeObject } from "./range";
import { rangeFormatObject } from "./rangeFormat";
import { worksheetObject } from "./worksheet";

const rangeCollectionKind: ObjectKind<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheetId, zones }, host) => zones.map((zone) => rangeObject({ sheetId, zone }, host)),
  methods: {
    getCount: ({ zones }) => zones.length,
    getItemAt({ sheetId, zones }, methodArguments, host) {
      const zone = found(zones[methodArguments.integer(0, "index")], "the area");
      return rangeObject({ sheetId, zone }, host);
    },
  },
};

const rangeAreasKind: ObjectKind<AreasTarget> = {
  name: "RangeAreas",
  referenceId: (areas) => referenceTo(areas),
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
    worksheet: (areas, host) => worksheetObject(areas.sheetId, host),
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
