import { readReference, type Place } from "../../workbook/read/reference";
import type { SheetName } from "./subject";
import type { Spot, Surroundings } from "./surroundings";

/** The selected cell. */
export interface ActiveCell extends Spot {
  readonly sheet: SheetName;
  /** Without the sheet: B2. */
  readonly address: string;
  readonly value: unknown;
  readonly formula: unknown;
  /** The cells of its sheet that hold anything; null where none does. */
  readonly used: Place | null;
}

/** Asks for the active cell; of a selection over several areas it is the one that typing would change. */
export function askForActiveCell(context: Excel.RequestContext): () => ActiveCell {
  const cell = context.workbook.getActiveCell().load("address,formulas,values,rowIndex,columnIndex");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const used = sheet.getUsedRangeOrNullObject().load("address");
  return () => ({
    sheet: { id: sheet.id, name: sheet.name },
    address: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    row: cell.rowIndex,
    column: cell.columnIndex,
    value: firstOf(cell.values),
    formula: firstOf(cell.formulas),
    used: used.isNullObject ? null : readReference(used.address),
  });
}

export function firstOf(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

/** How far around the selected cell formulas and headings are looked for. */
const reach = { above: 40, below: 20, beside: 12, topRows: 10 } as const;

/** Asks for the cells around the active one; null where it stands outside all that hold anything. */
export function askForSurroundings(
  context: Excel.RequestContext,
  { sheet, row, column, used }: ActiveCell,
): () => Surroundings | null {
  if (!used || row > used.bottom || column > used.right || row < used.top || column < used.left)
    return () => null;
  const top = Math.max(used.top, row - reach.above);
  const left = Math.max(used.left, column - reach.beside);
  const height = Math.min(used.bottom, row + reach.below) - top + 1;
  const width = Math.min(used.right, column + reach.beside) - left + 1;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cells = worksheet.getRangeByIndexes(top, left, height, width).load("values,formulas");
  const topRows = Math.min(reach.topRows, top - used.top);
  const heading =
    topRows > 0 ? worksheet.getRangeByIndexes(used.top, column, topRows, 1).load("values") : null;
  return () => ({
    sheet: sheet.name,
    top,
    left,
    values: cells.values,
    formulas: cells.formulas,
    columnTop: heading ? heading.values.flat() : [],
  });
}
