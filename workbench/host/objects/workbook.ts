import { createWorkbook } from "../createdWorkbooks";
import type { HostContext } from "../hostContext";
import { NULL_OBJECT, type HostObject } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { bind, type ObjectKind } from "../objectKind";
import { OfficeError } from "../officeError";
import { isRangeTarget } from "../rangeTarget";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./customXmlParts";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { settingsObject } from "./settings";
import { worksheetsObject } from "./worksheets";

const workbookKind: ObjectKind<null> = {
  name: "Workbook",
  scalars: {
    name: { read: () => "workbench.xlsx" },
    readOnly: { read: () => false },
  },
  children: {
    application: (_workbook, host) => applicationObject(host),
    customXmlParts: (_workbook, host) => customXmlPartsObject(host),
    names: (_workbook, host) => namesObject(host),
    protection: (_workbook, host) => workbookProtectionObject(host),
    settings: (_workbook, host) => settingsObject(host),
    worksheets: (_workbook, host) => worksheetsObject(host),
  },
  methods: {
    getActiveCell(_workbook, _arguments, host) {
      const { sheetId, activeRow, activeColumn } = host.grid.selection();
      const zone = { top: activeRow, bottom: activeRow, left: activeColumn, right: activeColumn };
      return host.range({ sheetId, zone });
    },
    getSelectedRange(_workbook, _arguments, host) {
      const { sheetId, zone, zones } = host.grid.selection();
      if (zones.length > 1) {
        throw new OfficeError("InvalidSelection", "The current selection is invalid for this operation.");
      }
      return host.range({ sheetId, zone });
    },
    getSelectedRanges(_workbook, _arguments, host) {
      const { sheetId, zones } = host.grid.selection();
      return host.rangeAreas({ sheetId, zones });
    },
    // Excel on the web is asked in one step, of an object of its own that stands in the workbook's place.
    createAndOpenWorkbook(_workbook, methodArguments, host) {
      createWorkbook(methodArguments.optionalText(0, "base64"), host).open();
      return null;
    },
    // How the client finds the range of a change event.
    _GetRangeForEventByReferenceId: (_workbook, methodArguments, host) => eventRange(methodArguments, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, methodArguments, host) =>
      methodArguments.json(0) === null ? NULL_OBJECT : eventRange(methodArguments, host),
    _RemoveReference(_workbook, methodArguments, host) {
      host.references.forget(methodArguments.text(0, "referenceId"));
      return null;
    },
    _RemoveAllReferences(_workbook, _arguments, host) {
      host.references.forgetAll();
      return null;
    },
  },
};

function eventRange(methodArguments: MethodArguments, host: HostContext): HostObject {
  return referencedObject(methodArguments.text(0, "referenceId"), host);
}

/** The object that an earlier batch was told to keep. */
export function referencedObject(referenceId: string, host: HostContext): HostObject {
  const target = host.references.place(referenceId);
  return isRangeTarget(target) ? host.range(target) : host.rangeAreas(target);
}

export function workbookObject(host: HostContext): HostObject {
  return bind(workbookKind, null, host);
}
