import type { DispatchResult } from "@odoo/o-spreadsheet";

/** A command that would change nothing is refused by the library and is no trouble. */
const HARMLESS: readonly unknown[] = ["NoChanges"];

/** @throws Error if the library refused a command. */
export function expectDone(result: DispatchResult): void {
  const trouble = result.reasons.filter((reason) => !HARMLESS.includes(reason.valueOf()));
  if (!result.isSuccessful && trouble.length > 0) throw new Error(`The grid refused: ${trouble.join(", ")}`);
}
