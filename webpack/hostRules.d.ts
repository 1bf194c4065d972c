import type { HostRule } from "./hostFiles";

export const hostRules: readonly HostRule[];
