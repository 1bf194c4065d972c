import type { HostContext } from "./hostContext";
import { accessDenied } from "./officeError";

/** Says what Excel says of a wrong password, and means none. */
export function refuseUnlocking({ strictness }: HostContext): void {
  if (strictness.keepsLocks) throw accessDenied("the sheet is protected");
}
