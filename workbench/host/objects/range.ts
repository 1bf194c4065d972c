import { checkedZone } from "../address";
import { expectFlag } from "../expectValue";
import type { HostContext } from "../hostContext";
import { NULL_OBJECT, type HostObject } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument, itemNotFound } from "../officeError";
import { refuseProtectedSheet } from "../protect";
import { rangeAddress, rangeOfArgument, type RangeTarget } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import {
  cellCount,
  COLUMNS,
  indexesOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  ROWS,
  type Dimension,
  type Zone,
} from "../zones";
import { cellProperties } from "./cellProperties";
import { conditionalFormatsObject } from "./conditionalFormats";
import { copyFormats } from "./copyFormats";
import { clearValidations, dataValidationObject } from "./dataValidation";
import { hyperlinkScalar } from "./hyperlink";
import { cellScalars, clearContents } from "./rangeCells";
import { rangeFormatObject } from "./rangeFormat";
import { askedUsedRange } from "./usedRange";

const rangeKind: ObjectKind<RangeTarget> = {
  name: "Range",
  referenceId: (range, host) => host.references.keep(range),
  scalars: {
    ...cellScalars,
    address: { read: rangeAddress },
    cellCount: { read: ({ zone }) => cellCount(zone) },
    columnCount: { read: ({ zone }) => zone.right - zone.left + 1 },
    columnHidden: hiddenScalar("column"),
    hyperlink: hyperlinkScalar,
    columnIndex: { read: ({ zone }) => zone.left },
    isEntireColumn: { read: ({ zone }) => isWholeColumns(zone) },
    isEntireRow: { read: ({ zone }) => isWholeRows(zone) },
    rowCount: { read: ({ zone }) => zone.bottom - zone.top + 1 },
    rowHidden: hiddenScalar("row"),
    rowIndex: { read: ({ zone }) => zone.top },
  },
  children: {
    conditionalFormats: (range, host) => conditionalFormatsObject(areasOf(range), host),
    dataValidation: (range, host) => dataValidationObject(areasOf(range), host),
    format: (range, host) => rangeFormatObject(areasOf(range), host),
    worksheet: (range, host) => host.worksheet(range.sheetId),
  },
  methods: {
    clear(range, methodArguments, host) {
      clearRange(range, methodArguments, host);
      return null;
    },
    copyFrom(range, methodArguments, host) {
      copyFormats(range, methodArguments, host);
      return null;
    },
    getCell(range, methodArguments, host) {
      const top = range.zone.top + methodArguments.integer(0, "row");
      const left = range.zone.left + methodArguments.integer(1, "column");
      return reshaped(range, { top, left, bottom: top, right: left }, host);
    },
    getCellProperties: (range, methodArguments, host) => cellProperties(range, methodArguments.json(0), host),
    getColumn(range, methodArguments, host) {
      const left = range.zone.left + methodArguments.integer(0, "column");
      return reshaped(range, { ...range.zone, left, right: left }, host);
    },
    getEntireColumn: (range, _arguments, host) =>
      reshaped(range, { ...range.zone, top: 0, bottom: ROWS - 1 }, host),
    getEntireRow: (range, _arguments, host) =>
      reshaped(range, { ...range.zone, left: 0, right: COLUMNS - 1 }, host),
    getIntersection(range, methodArguments, host) {
      const shared = sharedCells(range, methodArguments, host);
      if (shared.isNull) throw itemNotFound("cells that both ranges have");
      return shared;
    },
    getIntersectionOrNullObject: sharedCells,
    getLastCell: ({ sheetId, zone }, _arguments, host) =>
      host.range({ sheetId, zone: { ...zone, top: zone.bottom, left: zone.right } }),
    getOffsetRange: (range, methodArguments, host) =>
      reshaped(range, offset(range.zone, methodArguments), host),
    getMergedAreasOrNullObject({ sheetId, zone }, _arguments, host) {
      const zones = host.grid.merges(sheetId).filter((merge) => intersection(merge, zone));
      return zones.length > 0 ? host.rangeAreas({ sheetId, zones }) : NULL_OBJECT;
    },
    getResizedRange(range, methodArguments, host) {
      const bottom = range.zone.bottom + methodArguments.integer(0, "deltaRows");
      const right = range.zone.right + methodArguments.integer(1, "deltaColumns");
      return reshaped(range, { ...range.zone, bottom, right }, host);
    },
    getRow(range, methodArguments, host) {
      const top = range.zone.top + methodArguments.integer(0, "row");
      return reshaped(range, { ...range.zone, top, bottom: top }, host);
    },
    getUsedRange(range, methodArguments, host) {
      const used = askedUsedRange(range, methodArguments.json(0) === true, host);
      return used ? host.range(used) : reshaped(range, firstCell(range.zone), host);
    },
    getUsedRangeOrNullObject(range, methodArguments, host) {
      const used = askedUsedRange(range, methodArguments.json(0) === true, host);
      return used ? host.range(used) : NULL_OBJECT;
    },
    merge({ sheetId, zone }, methodArguments, host) {
      refuseProtectedSheet(sheetId, host);
      const isAcross = methodArguments.json(0) === true;
      const zones = isAcross
        ? indexesOf(zone, "row").map((row) => ({ ...zone, top: row, bottom: row }))
        : [zone];
      for (const each of zones) host.grid.merge(sheetId, each);
      return null;
    },
    select({ sheetId, zone }, _arguments, host) {
      host.grid.select(sheetId, [zone]);
      return null;
    },
    unmerge({ sheetId, zone }, _arguments, host) {
      refuseProtectedSheet(sheetId, host);
      host.grid.unmerge(sheetId, zone);
      return null;
    },
  },
};

export function rangeObject(range: RangeTarget, host: HostContext): HostObject {
  sheetInfo(range.sheetId, host);
  return bind(rangeKind, range, host);
}

export function clearRange(range: RangeTarget, methodArguments: MethodArguments, host: HostContext): void {
  const what = methodArguments.word(0, "applyTo", ["All", "Contents", "Formats"]);
  if (what !== "Formats") clearContents(range, host);
  if (what === "Contents") return;
  refuseProtectedSheet(range.sheetId, host, "allowFormatCells");
  host.grid.clearFormats(range.sheetId, [range.zone]);
  // Conditional formats go with the formats; validations stay unless all goes.
  conditionalFormatsObject(areasOf(range), host).call("clearAll", methodArguments);
  if (what === "All") clearValidations(areasOf(range), host);
}

function areasOf({ sheetId, zone }: RangeTarget): { sheetId: string; zones: readonly Zone[] } {
  return { sheetId, zones: [zone] };
}

function reshaped(range: RangeTarget, zone: Zone, host: HostContext): HostObject {
  return host.range({ ...range, zone: checkedZone(zone) });
}

function firstCell({ top, left }: Zone): Zone {
  return { top, left, bottom: top, right: left };
}

function sharedCells(range: RangeTarget, methodArguments: MethodArguments, host: HostContext): HostObject {
  const other = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), range.sheetId, host);
  if (other.sheetId !== range.sheetId) throw invalidArgument("the ranges lie on different sheets");
  const zone = intersection(range.zone, other.zone);
  return zone ? host.range({ ...range, zone }) : NULL_OBJECT;
}

function hiddenScalar(dimension: Dimension): Scalar<RangeTarget> {
  return {
    read({ sheetId, zone }, { grid }) {
      const states = indexesOf(zone, dimension).map((index) => grid.isHidden(sheetId, dimension, index));
      const [first = false] = states;
      return states.every((state) => state === first) ? first : null;
    },
    write({ sheetId, zone }, value, host) {
      refuseProtectedSheet(sheetId, host, dimension === "row" ? "allowFormatRows" : "allowFormatColumns");
      host.grid.hide(sheetId, dimension, indexesOf(zone, dimension), expectFlag(value, `${dimension}Hidden`));
    },
  };
}

function offset(zone: Zone, methodArguments: MethodArguments): Zone {
  const rows = methodArguments.integer(0, "rowOffset");
  const columns = methodArguments.integer(1, "columnOffset");
  return {
    top: zone.top + rows,
    bottom: zone.bottom + rows,
    left: zone.left + columns,
    right: zone.right + columns,
  };
}
