import { fault, type AuthoringIssue } from "./issue";
import { parseCell } from "./parseCell";
import type { Column } from "./table";
import { columnsOf, type TableName } from "./tables";
import type { CellRead } from "./value";

/** Fewer faults than this in a column are told one by one. */
const leastFaults = 4;

/** The cells of a sheet's columns below the headers, blank ones left out, by the columns' keys. */
export type CellsByColumn = ReadonlyMap<string, readonly CellRead[]>;

/**
 * Two columns whose cells can be read only if each is taken for the other: the contents of the columns were exchanged, which
 * is one slip, not one for every cell.
 */
export function findSwapped(
  sheet: TableName,
  cells: CellsByColumn,
  headerRow: number,
): readonly AuthoringIssue[] {
  const columns = columnsOf(sheet);
  const failing = columns.filter((column) => {
    const own = cells.get(column.key) ?? [];
    const faults = own.filter((cell) => !parseCell(cell, column).ok).length;
    return faults >= leastFaults && faults * 3 > own.length;
  });
  return failing.flatMap((column) => {
    const other = columns.find((one) => one !== column && fitEachOther(column, one, cells));
    // Where both fail, the pair is told once, by the column on the left.
    if (!other || (failing.includes(other) && columns.indexOf(other) < columns.indexOf(column))) return [];
    const found = fault("columnsSwapped", { column: column.key, other: other.key });
    return [{ ...found, place: { sheet, row: headerRow, column: column.key } }];
  });
}

function fitEachOther(one: Column, other: Column, cells: CellsByColumn): boolean {
  const [own, others] = [cells.get(one.key) ?? [], cells.get(other.key) ?? []];
  return others.length > 0 && mostFit(own, other) && mostFit(others, one);
}

function mostFit(cells: readonly CellRead[], column: Column): boolean {
  const fit = cells.filter((cell) => fits(cell, column)).length;
  return fit * 5 >= cells.length * 4;
}

/** A condition is a text that any column of texts would take, so it must be one by its own language. */
function fits(cell: CellRead, column: Column): boolean {
  return parseCell(cell, column).ok;
}
