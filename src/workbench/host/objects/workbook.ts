import type { HostContext } from "../hostContext";
import { bind, NULL_OBJECT, type HostObject, type ObjectKind } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { rangeOfReference } from "../rangeTarget";
import { applicationObject } from "./application";
import { namesObject } from "./names";
import { rangeObject } from "./range";
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
    names: (_workbook, host) => namesObject(host),
    settings: (_workbook, host) => settingsObject(host),
    worksheets: (_workbook, host) => worksheetsObject(host),
  },
  methods: {
    getActiveCell(_workbook, _arguments, host) {
      const { sheetId, activeRow, activeColumn } = host.grid.selection();
      const zone = { top: activeRow, bottom: activeRow, left: activeColumn, right: activeColumn };
      return rangeObject({ sheetId, zone }, host);
    },
    getSelectedRange(_workbook, _arguments, host) {
      const { sheetId, zone } = host.grid.selection();
      return rangeObject({ sheetId, zone }, host);
    },
    // How the client finds the range of a change event.
    _GetRangeForEventByReferenceId: (_workbook, methodArguments, host) => eventRange(methodArguments, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, methodArguments, host) =>
      methodArguments.json(0) === null ? NULL_OBJECT : eventRange(methodArguments, host),
    // References say themselves where they point, so nothing is kept and nothing is to be forgotten.
    _RemoveReference: () => null,
    _RemoveAllReferences: () => null,
  },
};

function eventRange(methodArguments: MethodArguments, host: HostContext): HostObject {
  return rangeObject(rangeOfReference(methodArguments.text(0, "referenceId")), host);
}

export function workbookObject(host: HostContext): HostObject {
  return bind(workbookKind, null, host);
}
