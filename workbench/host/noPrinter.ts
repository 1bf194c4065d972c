import type { HostContext } from "./hostContext";
import { OfficeError } from "./officeError";

/** Papers are those of the printer that is chosen; without one there are none. */
export function refusePaper({ strictness }: HostContext): void {
  if (strictness.hasNoPrinter) throw new OfficeError("InvalidOperation", "No printer is installed.");
}
