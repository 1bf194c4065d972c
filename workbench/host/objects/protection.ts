import { expectFlag, expectWord } from "../expectValue";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { isJsonObject, type Json } from "../json";
import { refuseUnlocking } from "../keptLocks";
import { optionsTold, refuseNulls } from "../nullsInProtection";
import { bind, type ObjectKind } from "../objectKind";
import { accessDenied, invalidArgument } from "../officeError";
import { PROTECTION_OPTIONS, type ProtectionOption, type ProtectionOptions } from "../sheetStore";

const worksheetProtectionKind: ObjectKind<string> = {
  name: "WorksheetProtection",
  scalars: {
    options: {
      read: (sheetId, host) =>
        optionsTold(host.store.sheet(sheetId).protection?.options ?? readOptions(null), host),
    },
    protected: { read: (sheetId, host) => host.store.sheet(sheetId).protection !== null },
  },
  methods: {
    protect(sheetId, methodArguments, host) {
      refuseNulls(methodArguments.json(0));
      const sheet = host.store.sheet(sheetId);
      if (sheet.protection) throw accessDenied("the sheet is already protected");
      const password = methodArguments.optionalText(1, "password") ?? "";
      sheet.protection = { options: readOptions(methodArguments.json(0)), password };
      return null;
    },
    unprotect(sheetId, methodArguments, host) {
      refuseUnlocking(host);
      const sheet = host.store.sheet(sheetId);
      checkPassword(sheet.protection, methodArguments.optionalText(0, "password"));
      sheet.protection = null;
      return null;
    },
  },
};

const workbookProtectionKind: ObjectKind<null> = {
  name: "WorkbookProtection",
  scalars: { protected: { read: (_workbook, { store }) => store.structureProtection !== null } },
  methods: {
    protect(_workbook, methodArguments, { store }) {
      if (store.structureProtection) throw accessDenied("the workbook is already protected");
      store.structureProtection = { password: methodArguments.optionalText(0, "password") ?? "" };
      return null;
    },
    unprotect(_workbook, methodArguments, { store }) {
      checkPassword(store.structureProtection, methodArguments.optionalText(0, "password"));
      store.structureProtection = null;
      return null;
    },
  },
};

export function worksheetProtectionObject(sheetId: string, host: HostContext): HostObject {
  return bind(worksheetProtectionKind, sheetId, host);
}

export function workbookProtectionObject(host: HostContext): HostObject {
  return bind(workbookProtectionKind, null, host);
}

function checkPassword(protection: { readonly password: string } | null, given: string | null): void {
  if (protection && protection.password !== (given ?? "")) throw accessDenied("the password is not correct");
}

/** What is left out is forbidden. */
function readOptions(value: Json): ProtectionOptions {
  if (value !== null && !isJsonObject(value)) throw invalidArgument("options must be an object");
  const given = value ?? {};
  const flag = (name: ProtectionOption): boolean => expectFlag(given[name] ?? false, name);
  const entries = PROTECTION_OPTIONS.map((name) => [name, flag(name)] as const);
  const flags: Partial<Record<ProtectionOption, boolean>> = Object.fromEntries(entries);
  return {
    ...NOTHING_ALLOWED,
    ...flags,
    selectionMode: expectWord(given["selectionMode"] ?? "Normal", "selectionMode", [
      "Normal",
      "Unlocked",
      "None",
    ]),
  };
}

const NOTHING_ALLOWED: Readonly<Record<ProtectionOption, boolean>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};
