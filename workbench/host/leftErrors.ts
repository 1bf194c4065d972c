import type { HostContext } from "./hostContext";

const LEFT: ReadonlySet<string> = new Set(["#VALUE!", "#BUSY!"]);
const NONE: ReadonlySet<string> = new Set();

/** Errors whose cells calculating everything does not calculate again; only writing the formula anew does. */
export function passedOver({ strictness }: HostContext): ReadonlySet<string> {
  return strictness.leavesErrors ? LEFT : NONE;
}
