import type { HostContext } from "./hostContext";
import { invalidArgument, OfficeError } from "./officeError";

/** A workbook that an add-in has made and that stands in no window yet. */
export interface CreatedWorkbook {
  readonly id: string;
  readonly open: () => void;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** @param base64 An .xlsx file; null for an empty workbook. */
export function createWorkbook(base64: string | null, host: HostContext): CreatedWorkbook {
  const file = base64 === null ? null : base64.trim();
  // Not a data URL, and no line breaks: Excel takes the bare text.
  if (file !== null && !BASE64.test(file)) throw invalidArgument("base64File must be a file in Base64");
  if (file !== null && !isZip(file))
    throw new OfficeError("GeneralException", "The file is no workbook that can be opened.");
  return {
    id: host.newId(),
    open() {
      host.store.openInWindow(file);
    },
  };
}

/** An .xlsx is a zip, which begins with these letters. */
function isZip(base64: string): boolean {
  return atob(base64).startsWith("PK\u0003\u0004");
}
