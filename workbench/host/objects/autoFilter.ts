import type { HostContext } from "../hostContext";
import { NULL_OBJECT, type HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { itemNotFound, notImplemented } from "../officeError";
import { rangeOfArgument } from "../rangeTarget";

/** A filter as it stands over its cells; which rows it chooses is not modelled. */
const autoFilterKind: ObjectKind<string> = {
  name: "AutoFilter",
  scalars: {
    enabled: { read: (sheetId, host) => host.store.sheet(sheetId).filter !== null },
    isDataFiltered: { read: () => false },
  },
  methods: {
    apply(sheetId, methodArguments, host) {
      if (methodArguments.json(1) !== null) throw notImplemented("AutoFilter.apply with a column's criteria");
      const { zone } = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), sheetId, host);
      host.store.sheet(sheetId).filter = zone;
      return null;
    },
    getRange(sheetId, _arguments, host) {
      const { filter } = host.store.sheet(sheetId);
      if (!filter) throw itemNotFound("a filter");
      return host.range({ sheetId, zone: filter });
    },
    getRangeOrNullObject(sheetId, _arguments, host) {
      const { filter } = host.store.sheet(sheetId);
      return filter ? host.range({ sheetId, zone: filter }) : NULL_OBJECT;
    },
    remove(sheetId, _arguments, host) {
      host.store.sheet(sheetId).filter = null;
      return null;
    },
  },
};

export function autoFilterObject(sheetId: string, host: HostContext): HostObject {
  return bind(autoFilterKind, sheetId, host);
}
