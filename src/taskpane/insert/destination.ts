import { onSheet } from "../../workbook/blueprint/address";
import { readReference, type Place } from "../../workbook/read/reference";
import type { CellName } from "../excel/subject";
import type { FormulaChoice } from "./formulaFor";
import type { Preview } from "./preview";

/** How many rows and columns a result covers. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

export function sizeOf(preview: Preview): Size {
  return preview.kind === "table"
    ? { height: preview.rows.length, width: preview.rows[0]?.length ?? 1 }
    : { height: 1, width: 1 };
}

/** Whether a result would cover cells that its own formula reads. */
export function coversItsCells(target: CellName, size: Size, cells: FormulaChoice["cells"]): boolean {
  const from = placeOf(target);
  if (!from) return false;
  const covered = { ...from, bottom: from.top + size.height - 1, right: from.left + size.width - 1 };
  return Object.values(cells).some((one) => {
    const place = placeOf(one);
    return place !== null && overlap(covered, place);
  });
}

function placeOf({ sheet, address }: CellName): Place | null {
  return readReference(onSheet(sheet, address));
}

function overlap(one: Place, other: Place): boolean {
  return (
    one.sheet === other.sheet &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
