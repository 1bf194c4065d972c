import {
  lastCell,
  parseSheetRange,
  rangeBetween,
  withoutSheet,
  type At,
  type SheetRange,
} from "../../workbook/cells/cellRange";
import { rangeOn } from "../../workbook/excel/rangeOn";
import { isBusyText, isErrorText } from "../../workbook/read/book";
import type { NamedSheet } from "./subject";
import type { Surroundings } from "./surroundings";

/** The selected cell. */
export interface ActiveCell extends At {
  readonly sheet: NamedSheet;
  /** Without the sheet: B2. */
  readonly address: string;
  readonly value: unknown;
  readonly formula: unknown;
  /** The cells of its sheet that hold anything; null where none does. */
  readonly used: SheetRange | null;
}

/** Asks for the active cell; of a selection over several areas it is the one that typing would change. */
export function askForActiveCell(context: Excel.RequestContext): () => ActiveCell {
  const cell = context.workbook.getActiveCell().load("address,formulas,values,rowIndex,columnIndex");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  // Cells that are only drawn would count otherwise.
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  return () => ({
    sheet: { id: sheet.id, name: sheet.name },
    address: withoutSheet(cell.address),
    row: cell.rowIndex + 1,
    column: cell.columnIndex + 1,
    value: firstOf(cell.values),
    formula: firstOf(cell.formulas),
    used: used.isNullObject ? null : parseSheetRange(used.address),
  });
}

/** What a cell shows in place of a result; null for a result, and for one that is still to come. */
export function errorOf(value: unknown): string | null {
  return isErrorText(value) && !isBusyText(value) ? String(value) : null;
}

export function firstOf(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

/** How far around the selected cell formulas and headings are looked for. */
const reach = { above: 40, below: 20, beside: 12, topRows: 10 } as const;

/** Asks for the cells around the active one that may hold anything; null where there are none. */
export function askForSurroundings(
  context: Excel.RequestContext,
  { sheet, row, column, used }: ActiveCell,
): () => Surroundings | null {
  if (!used) return () => null;
  const end = lastCell(used);
  const first = {
    row: Math.max(used.row, row - reach.above),
    column: Math.max(used.column, column - reach.beside),
  };
  const last = {
    row: Math.min(end.row, row + reach.below),
    column: Math.min(end.column, column + reach.beside),
  };
  if (first.row > last.row || first.column > last.column) return () => null;
  const around = rangeBetween(sheet.name, first, last);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cells = rangeOn(worksheet, around).load("values,formulas");
  const topRows = Math.min(reach.topRows, around.row - used.row);
  const heading =
    topRows > 0 ? rangeOn(worksheet, { ...used, column, width: 1, height: topRows }).load("values") : null;
  return () => ({
    sheet: sheet.name,
    top: around.row,
    left: around.column,
    values: cells.values,
    formulas: cells.formulas,
    columnTop: heading ? heading.values.flat() : [],
  });
}
