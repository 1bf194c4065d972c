import { checkedZone } from "../address";
import type { Zone } from "../grid";
import type { HostContext } from "../hostContext";
import { bind, type HostObject, type ObjectKind } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { rangeAddress, referenceTo, type RangeTarget } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import { cellScalars, clearContents } from "./rangeCells";
import { rangeFormatObject } from "./rangeFormat";
import { worksheetObject } from "./worksheet";

const rangeKind: ObjectKind<RangeTarget> = {
  name: "Range",
  referenceId: (range) => referenceTo(range),
  scalars: {
    ...cellScalars,
    address: { read: rangeAddress },
    cellCount: { read: ({ zone }) => height(zone) * width(zone) },
    columnCount: { read: ({ zone }) => width(zone) },
    columnIndex: { read: ({ zone }) => zone.left },
    rowCount: { read: ({ zone }) => height(zone) },
    rowIndex: { read: ({ zone }) => zone.top },
  },
  children: {
    format: (range, host) => rangeFormatObject(range, host),
    worksheet: (range, host) => worksheetObject(range.sheetId, host),
  },
  methods: {
    clear(range, methodArguments, host) {
      const what = methodArguments.word(0, "applyTo", ["All", "Contents", "Formats"]);
      if (what !== "Formats") clearContents(range, host);
      if (what !== "Contents") host.grid.clearFormats(range.sheetId, range.zone);
      return null;
    },
    getCell(range, methodArguments, host) {
      const top = range.zone.top + methodArguments.integer(0, "row");
      const left = range.zone.left + methodArguments.integer(1, "column");
      return reshaped(range, { top, left, bottom: top, right: left }, host);
    },
    getColumn(range, methodArguments, host) {
      const left = range.zone.left + methodArguments.integer(0, "column");
      return reshaped(range, { ...range.zone, left, right: left }, host);
    },
    getEntireColumn(range, _arguments, host) {
      return reshaped(
        range,
        { ...range.zone, top: 0, bottom: sheetInfo(range.sheetId, host).rowCount - 1 },
        host,
      );
    },
    getEntireRow(range, _arguments, host) {
      const right = sheetInfo(range.sheetId, host).columnCount - 1;
      return reshaped(range, { ...range.zone, left: 0, right }, host);
    },
    getLastCell: ({ sheetId, zone }, _arguments, host) =>
      rangeObject({ sheetId, zone: { ...zone, top: zone.bottom, left: zone.right } }, host),
    getOffsetRange: (range, methodArguments, host) =>
      reshaped(range, offset(range.zone, methodArguments), host),
    getResizedRange(range, methodArguments, host) {
      const bottom = range.zone.bottom + methodArguments.integer(0, "deltaRows");
      const right = range.zone.right + methodArguments.integer(1, "deltaColumns");
      return reshaped(range, { ...range.zone, bottom, right }, host);
    },
    getRow(range, methodArguments, host) {
      const top = range.zone.top + methodArguments.integer(0, "row");
      return reshaped(range, { ...range.zone, top, bottom: top }, host);
    },
    select(range, _arguments, host) {
      host.grid.select(range.sheetId, range.zone);
      return null;
    },
  },
};

export function rangeObject(range: RangeTarget, host: HostContext): HostObject {
  sheetInfo(range.sheetId, host);
  return bind(rangeKind, range, host);
}

function reshaped(range: RangeTarget, zone: Zone, host: HostContext): HostObject {
  return rangeObject({ ...range, zone: checkedZone(zone, sheetInfo(range.sheetId, host)) }, host);
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

function height(zone: Zone): number {
  return zone.bottom - zone.top + 1;
}

function width(zone: Zone): number {
  return zone.right - zone.left + 1;
}
