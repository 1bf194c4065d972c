import type { HostContext } from "./hostContext";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { OfficeError } from "./officeError";
import type { ProtectionOptions } from "./sheetStore";

/** The options as an add-in reads them: some Excels tell null instead of no. */
export function optionsTold(options: ProtectionOptions, { strictness }: HostContext): JsonObject {
  if (!strictness.nullsInProtection) return { ...options };
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, value === false ? null : value]),
  );
}

/** Handed back as they were read, they are refused: a value may be left out, but must not be null. */
export function refuseNulls(options: Json): void {
  if (isJsonObject(options) && Object.values(options).includes(null))
    throw new OfficeError("GeneralException", "There was an internal error while processing the request.");
}
