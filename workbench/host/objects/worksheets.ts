import { ANY_SHEET, EventId } from "../eventRegistrations";
import { expectText } from "../expectValue";
import type { SheetInfo } from "../grid";
import type { HostContext } from "../hostContext";
import { found, NULL_OBJECT, type HostObject } from "../hostObject";
import type { Json } from "../json";
import { bind, type ObjectKind } from "../objectKind";
import { refuseProtectedStructure } from "../protect";
import { findSheet } from "../sheets";
import { eventMethods } from "./eventMethods";
import { checkSheetName } from "./sheetName";

const worksheetsKind: ObjectKind<null> = {
  name: "WorksheetCollection",
  methods: {
    ...eventMethods<null>(() => ANY_SHEET, {
      ActivatedEvent: EventId.activated,
      AddedEvent: EventId.added,
      CalculatedEvent: EventId.calculated,
      DataChangedEvent: EventId.changed,
      DeactivatedEvent: EventId.deactivated,
      DeletedEvent: EventId.deleted,
      EventNameChanged: EventId.nameChanged,
      SelectionChangedEvent: EventId.selectionChanged,
    }),
    add(_sheets, methodArguments, host) {
      const name = methodArguments.optionalText(0, "name") ?? freeName(host);
      refuseProtectedStructure(host);
      checkSheetName(name, host);
      return host.worksheet(host.grid.addSheet(name));
    },
    getActiveWorksheet: (_sheets, _arguments, host) => host.worksheet(host.grid.activeSheetId()),
    getCount: (_sheets, methodArguments, host) => considered(methodArguments.json(0), host).length,
    getFirst: (_sheets, methodArguments, host) =>
      host.worksheet(found(considered(methodArguments.json(0), host)[0], "a visible sheet").id),
    getItemOrNullObject(_sheets, methodArguments, host) {
      const sheet = findSheet(methodArguments.text(0, "key"), host);
      return sheet ? host.worksheet(sheet.id) : NULL_OBJECT;
    },
  },
  items: (_sheets, host) => host.grid.sheets().map((sheet) => host.worksheet(sheet.id)),
  item(_sheets, key, host) {
    const name = expectText(key, "key");
    return host.worksheet(found(findSheet(name, host), `the sheet ${name}`).id);
  },
};

export function worksheetsObject(host: HostContext): HostObject {
  return bind(worksheetsKind, null, host);
}

function considered(visibleOnly: Json, host: HostContext): readonly SheetInfo[] {
  const sheets = host.grid.sheets();
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function freeName(host: HostContext): string {
  let number = host.grid.sheets().length + 1;
  while (findSheet(`Sheet${number}`, host)) number += 1;
  return `Sheet${number}`;
}
