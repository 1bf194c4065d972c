import { checkedZone } from "../address";
import { EventId } from "../events";
import { expectText, expectWord } from "../expectValue";
import type { SheetInfo, Zone } from "../grid";
import type { HostContext } from "../hostContext";
import { bind, NULL_OBJECT, type HostObject, type ObjectKind } from "../hostObject";
import { OfficeError } from "../officeError";
import { rangeOfAddress } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import { eventMethods } from "./eventMethods";
import { rangeObject } from "./range";
import { checkSheetName } from "./sheetName";

/** The target is the sheet's id: name and position may change between two actions. */
const worksheetKind: ObjectKind<string> = {
  name: "Worksheet",
  identity: (id) => ({ Id: id }),
  scalars: {
    id: { read: (id) => id },
    name: {
      read: (id, host) => sheetInfo(id, host).name,
      write(id, value, host) {
        const name = expectText(value, "name");
        checkSheetName(name, host, id);
        host.grid.renameSheet(id, name);
      },
    },
    position: { read: (id, host) => host.grid.sheets().findIndex((sheet) => sheet.id === id) },
    tabColor: {
      read: (id, host) => sheetInfo(id, host).tabColor,
      write(id, value, host) {
        host.grid.colorTab(id, expectText(value, "tabColor"));
      },
    },
    visibility: {
      read: (id, host) => (sheetInfo(id, host).visible ? "Visible" : "Hidden"),
      write(id, value, host) {
        const visibility = expectWord(value, "visibility", ["Visible", "Hidden"]);
        if (visibility === "Hidden") refuseLastVisible(id, host);
        host.grid.showSheet(id, visibility === "Visible");
      },
    },
  },
  methods: {
    ...eventMethods<string>((id) => id, {
      Activated: EventId.activated,
      DataChanged: EventId.changed,
      Deactivated: EventId.deactivated,
      SelectionChanged: EventId.selectionChanged,
    }),
    activate(id, _arguments, host) {
      if (!sheetInfo(id, host).visible) {
        throw new OfficeError("InvalidOperation", "A hidden sheet cannot be activated.");
      }
      host.grid.activateSheet(id);
      return null;
    },
    delete(id, _arguments, host) {
      refuseLastVisible(id, host);
      host.grid.deleteSheet(id);
      return null;
    },
    getCell(id, methodArguments, host) {
      const row = methodArguments.integer(0, "row");
      const column = methodArguments.integer(1, "column");
      return zoneObject(id, { top: row, bottom: row, left: column, right: column }, host);
    },
    getRange(id, methodArguments, host) {
      const address = methodArguments.optionalText(0, "address");
      return address === null
        ? zoneObject(id, wholeSheet(sheetInfo(id, host)), host)
        : rangeObject(rangeOfAddress(address, id, host), host);
    },
    getRangeByIndexes(id, methodArguments, host) {
      const top = methodArguments.integer(0, "startRow");
      const left = methodArguments.integer(1, "startColumn");
      const bottom = top + methodArguments.integer(2, "rowCount") - 1;
      const right = left + methodArguments.integer(3, "columnCount") - 1;
      return zoneObject(id, { top, left, bottom, right }, host);
    },
    getUsedRange(id, _arguments, host) {
      // Of a blank sheet Excel gives the first cell.
      const zone = host.grid.usedZone(id) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return zoneObject(id, zone, host);
    },
    getUsedRangeOrNullObject(id, _arguments, host) {
      const zone = host.grid.usedZone(id);
      return zone ? zoneObject(id, zone, host) : NULL_OBJECT;
    },
  },
};

export function worksheetObject(sheetId: string, host: HostContext): HostObject {
  sheetInfo(sheetId, host);
  return bind(worksheetKind, sheetId, host);
}

function zoneObject(sheetId: string, zone: Zone, host: HostContext): HostObject {
  return rangeObject({ sheetId, zone: checkedZone(zone, sheetInfo(sheetId, host)) }, host);
}

function wholeSheet(sheet: SheetInfo): Zone {
  return { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
}

function refuseLastVisible(sheetId: string, host: HostContext): void {
  const others = host.grid.sheets().filter((sheet) => sheet.visible && sheet.id !== sheetId);
  if (others.length === 0) {
    throw new OfficeError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
}
