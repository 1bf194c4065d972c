import { overlap, parseRange, type SheetRange } from "../../workbook/cells/cellRange";
import type { CellName } from "../excel/subject";
import type { FormulaChoice } from "./formulaFor";
import type { Preview } from "./preview";

/** How many rows and columns a result covers. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

export function previewSize(preview: Preview): Size {
  return preview.kind === "table"
    ? { height: preview.rows.length, width: preview.rows[0]?.length ?? 1 }
    : { height: 1, width: 1 };
}

/** Whether a result would cover cells that its own formula reads. */
export function coversItsCells(target: CellName, size: Size, cells: FormulaChoice["cells"]): boolean {
  const from = placeOf(target);
  if (!from) return false;
  const covered = { ...from, ...size };
  return Object.values(cells).some((one) => {
    const place = placeOf(one);
    return place !== null && overlap(covered, place);
  });
}

function placeOf({ sheet, address }: CellName): SheetRange | null {
  const range = parseRange(address);
  return range && { ...range, sheet };
}
