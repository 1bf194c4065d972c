import type { Frozen } from "../grid";
import type { HostContext } from "../hostContext";
import { NULL_OBJECT, type HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { itemNotFound } from "../officeError";
import { rangeOfArgument } from "../rangeTarget";
import { COLUMNS, isWholeColumns, isWholeRows, ROWS, type Zone } from "../zones";

const freezePanesKind: ObjectKind<string> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt(sheetId, methodArguments, host) {
      const { zone } = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), sheetId, host);
      host.grid.freeze(sheetId, {
        rows: isWholeColumns(zone) ? 0 : zone.bottom + 1,
        columns: isWholeRows(zone) ? 0 : zone.right + 1,
      });
      return null;
    },
    freezeColumns(sheetId, methodArguments, host) {
      const columns = methodArguments.json(0) === null ? 1 : methodArguments.integer(0, "count");
      host.grid.freeze(sheetId, { rows: 0, columns });
      return null;
    },
    freezeRows(sheetId, methodArguments, host) {
      const rows = methodArguments.json(0) === null ? 1 : methodArguments.integer(0, "count");
      host.grid.freeze(sheetId, { rows, columns: 0 });
      return null;
    },
    getLocation(sheetId, _arguments, host) {
      const zone = frozenZone(host.grid.frozen(sheetId));
      if (!zone) throw itemNotFound("frozen rows or columns");
      return host.range({ sheetId, zone });
    },
    getLocationOrNullObject(sheetId, _arguments, host) {
      const zone = frozenZone(host.grid.frozen(sheetId));
      return zone ? host.range({ sheetId, zone }) : NULL_OBJECT;
    },
    unfreeze(sheetId, _arguments, host) {
      host.grid.freeze(sheetId, { rows: 0, columns: 0 });
      return null;
    },
  },
};

export function freezePanesObject(sheetId: string, host: HostContext): HostObject {
  return bind(freezePanesKind, sheetId, host);
}

function frozenZone({ rows, columns }: Frozen): Zone | null {
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? ROWS - 1 : rows - 1,
    right: columns === 0 ? COLUMNS - 1 : columns - 1,
  };
}
