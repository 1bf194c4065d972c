import { checkedZone } from "../address";
import { EventId } from "../eventRegistrations";
import { expectFlag, expectText, expectWord } from "../expectValue";
import { SHEET_VISIBILITIES } from "../grid";
import type { HostContext } from "../hostContext";
import { NULL_OBJECT, type HostObject } from "../hostObject";
import { refuseLongList } from "../longestAddressList";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument, OfficeError } from "../officeError";
import { refuseProtectedStructure } from "../protect";
import { areasOfAddress, rangeOfAddress } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import { COLUMNS, ROWS, type Zone } from "../zones";
import { chartsObject } from "./charts";
import { eventMethods } from "./eventMethods";
import { freezePanesObject } from "./freezePanes";
import { pageBreaksObject } from "./pageBreaks";
import { autoFilterObject } from "./autoFilter";
import { pageLayoutObject } from "./pageLayout";
import { worksheetProtectionObject } from "./protection";
import { shapesObject } from "./shapes";
import { checkSheetName } from "./sheetName";
import { askedUsedRange } from "./usedRange";

const WHOLE_SHEET: Zone = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

const gridlines: Scalar<string> = {
  read: (id, host) => sheetInfo(id, host).showsGridlines,
  write(id, value, host) {
    host.grid.showGridlines(id, expectFlag(value, "showGridlines"));
  },
};

/** The target is the sheet's id: name and position may change between two actions. */
const worksheetKind: ObjectKind<string> = {
  name: "Worksheet",
  identity: (id) => ({ Id: id }),
  scalars: {
    // The client sets showGridlines under this name.
    gridlines,
    id: { read: (id) => id },
    name: {
      read: (id, host) => sheetInfo(id, host).name,
      write(id, value, host) {
        const name = expectText(value, "name");
        refuseProtectedStructure(host);
        checkSheetName(name, host, id);
        host.grid.renameSheet(id, name);
      },
    },
    position: {
      read: (id, host) => host.grid.sheets().findIndex((sheet) => sheet.id === id),
      write(id, value, host) {
        const isPlace = typeof value === "number" && value >= 0 && value < host.grid.sheets().length;
        if (!isPlace) throw invalidArgument("position must be the number of a sheet, from 0");
        refuseProtectedStructure(host);
        host.grid.moveSheet(id, value);
      },
    },
    showGridlines: gridlines,
    tabColor: {
      read: (id, host) => sheetInfo(id, host).tabColor,
      write(id, value, host) {
        host.grid.colorTab(id, expectText(value, "tabColor"));
      },
    },
    visibility: {
      read: (id, host) => sheetInfo(id, host).visibility,
      write(id, value, host) {
        const visibility = expectWord(value, "visibility", SHEET_VISIBILITIES);
        refuseProtectedStructure(host);
        if (visibility !== "Visible") refuseLastVisible(id, host);
        host.grid.showSheet(id, visibility);
      },
    },
  },
  children: {
    autoFilter: (id, host) => autoFilterObject(id, host),
    charts: (id, host) => chartsObject(id, host),
    freezePanes: (id, host) => freezePanesObject(id, host),
    horizontalPageBreaks: (id, host) => pageBreaksObject(id, "row", host),
    pageLayout: (id, host) => pageLayoutObject(id, host),
    protection: (id, host) => worksheetProtectionObject(id, host),
    shapes: (id, host) => shapesObject(id, host),
    verticalPageBreaks: (id, host) => pageBreaksObject(id, "column", host),
  },
  methods: {
    ...eventMethods<string>((id) => id, {
      ActivatedEvent: EventId.activated,
      CalculatedEvent: EventId.calculated,
      DataChangedEvent: EventId.changed,
      DeactivatedEvent: EventId.deactivated,
      EventNameChanged: EventId.nameChanged,
      SelectionChangedEvent: EventId.selectionChanged,
    }),
    activate(id, _arguments, host) {
      if (sheetInfo(id, host).visibility !== "Visible") {
        throw new OfficeError("InvalidOperation", "A hidden sheet cannot be activated.");
      }
      host.grid.activateSheet(id);
      return null;
    },
    delete(id, _arguments, host) {
      refuseProtectedStructure(host);
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
        ? zoneObject(id, WHOLE_SHEET, host)
        : host.range(rangeOfAddress(address, id, host));
    },
    getRanges(id, methodArguments, host) {
      const addresses = methodArguments.optionalText(0, "address");
      if (addresses === null) return host.rangeAreas({ sheetId: id, zones: [WHOLE_SHEET] });
      refuseLongList(addresses);
      return host.rangeAreas(areasOfAddress(addresses, id, host));
    },
    getRangeByIndexes(id, methodArguments, host) {
      const top = methodArguments.integer(0, "startRow");
      const left = methodArguments.integer(1, "startColumn");
      const bottom = top + methodArguments.integer(2, "rowCount") - 1;
      const right = left + methodArguments.integer(3, "columnCount") - 1;
      return zoneObject(id, { top, left, bottom, right }, host);
    },
    getUsedRange(id, methodArguments, host) {
      const used = askedUsedRange({ sheetId: id, zone: WHOLE_SHEET }, methodArguments.json(0) === true, host);
      // Of a blank sheet Excel gives the first cell.
      return used ? host.range(used) : zoneObject(id, { top: 0, left: 0, bottom: 0, right: 0 }, host);
    },
    getUsedRangeOrNullObject(id, methodArguments, host) {
      const used = askedUsedRange({ sheetId: id, zone: WHOLE_SHEET }, methodArguments.json(0) === true, host);
      return used ? host.range(used) : NULL_OBJECT;
    },
  },
};

export function worksheetObject(sheetId: string, host: HostContext): HostObject {
  sheetInfo(sheetId, host);
  return bind(worksheetKind, sheetId, host);
}

function zoneObject(sheetId: string, zone: Zone, host: HostContext): HostObject {
  return host.range({ sheetId, zone: checkedZone(zone) });
}

function refuseLastVisible(sheetId: string, host: HostContext): void {
  const others = host.grid
    .sheets()
    .filter(({ id, visibility }) => visibility === "Visible" && id !== sheetId);
  if (others.length === 0) {
    throw new OfficeError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
}
