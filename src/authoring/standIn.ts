import { choices } from "./choices";
import type { CellKind, Column } from "./table";
import type { Value } from "./value";

/**
 * What stands in for a cell that could not be read, so that the rest of the workbook is checked in the same round: undefined,
 * a blank, where the column may be blank. null where nothing can: what the row is or whose it is would be made up, so the row
 * is left out.
 */
export function standIn({ is, owner, key, required }: Column, row: number): Value | undefined | null {
  if (owner || key === "id" || is.kind === "condition") return null;
  return required ? ofKind(is, row) : undefined;
}

function ofKind(is: CellKind, row: number): Value {
  switch (is.kind) {
    case "text":
    case "findingCode":
    case "condition":
      return "?";
    case "code":
    case "codePath":
      return "1.0.0";
    case "hash":
      return "0".repeat(is.digits);
    case "key":
      return `row-${String(row)}`;
    case "codes":
    case "keys":
      return [];
    // The most there can be, for what is compared with it is faulty only above.
    case "number":
      return is.most;
    case "yesNo":
      return true;
    case "choice":
      return choices[is.of][0];
    case "choices":
      return choices[is.of];
  }
}
