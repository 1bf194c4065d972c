import { headerRow, readHeaders, isNear, keyNamed } from "./headers";
import { fault, type AuthoringIssue } from "./issue";
import type { MergedRange, SheetRead } from "./openWorkbook";
import { isUnfilled, parseCell } from "./parseCell";
import { remarksOn } from "./remarks";
import { standIn } from "./standIn";
import { findSwapped } from "./swapped";
import type { Column } from "./table";
import { columnsOf, tables, type FieldSheet, type SheetName, type TableName } from "./tables";
import type { CellFault, CellRead, Row, Value } from "./value";

export interface RowsRead {
  readonly rows: readonly Row[];
  readonly issues: readonly AuthoringIssue[];
  readonly remarks: readonly AuthoringIssue[];
  /** Whether every row of the sheet is among the rows: what others refer to may stand in one that is not. */
  readonly whole: boolean;
}

/** Reads a sheet below its headers; blank rows and columns of the officer's own are passed over. */
export function readRows(sheet: TableName, { rows: grid, merges, hidden }: SheetRead): RowsRead {
  const top = headerRow(sheet, grid);
  const { columns, issues } = readHeaders(sheet, grid[top] ?? [], top + 1);
  const merged = mergedCells(sheet, merges, (column) => columns.has(column));
  const below = grid.slice(top + 1);
  const misread =
    issues.length + merged.length > 0 ? [] : findSwapped(sheet, byColumn(columns, below), top + 1);
  const unread = [...issues, ...merged, ...misread];
  if (unread.length > 0) return { rows: [], issues: unread, remarks: [], whole: false };
  const read = below.map((cells, index) => readRow(sheet, columns, cells, top + index + 2));
  const rows = read.flatMap(({ row }) => row ?? []);
  const empty = tables[sheet].needed === "rows" && read.every(({ filled }) => !filled);
  return {
    rows,
    issues: [
      ...read.flatMap((one) => one.issues),
      ...(empty ? [at(fault("sheetEmpty", {}), sheet, null, null)] : []),
    ],
    remarks: remarksOn(sheet, rows, { cells: grid, hidden }),
    whole: !empty && read.every(({ row, filled }) => row !== null || !filled),
  };
}

function byColumn(
  columns: ReadonlyMap<number, string>,
  rows: readonly (readonly CellRead[])[],
): ReadonlyMap<string, readonly CellRead[]> {
  return new Map(
    [...columns].map(([index, key]) => [
      key,
      rows.flatMap((cells) => {
        const cell = cells[index];
        return cell && !isUnfilled(cell) ? [cell] : [];
      }),
    ]),
  );
}

interface RowRead {
  readonly filled: boolean;
  /** null where the row is blank, or where it is not known what or whose it is. */
  readonly row: Row | null;
  readonly issues: readonly AuthoringIssue[];
}

function readRow(
  sheet: TableName,
  keys: ReadonlyMap<number, string>,
  cells: readonly CellRead[],
  number: number,
): RowRead {
  const filled = [...keys].flatMap(([index, key]) => {
    const cell = cells[index];
    return cell && !isUnfilled(cell) ? [[key, cell] as const] : [];
  });
  if (filled.length === 0) return { filled: false, row: null, issues: [] };
  const byKey = new Map(filled);
  const values = new Map<string, Value>();
  const read = columnsOf(sheet).filter(({ beside }) => !beside);
  const issues = read.map((column) => ({
    column,
    found: readCell(sheet, column, byKey.get(column.key), number, values),
  }));
  const faulty = issues.filter(({ found }) => found.length > 0);
  const known = faulty.every(({ column }) => putStandIn(column, number, values));
  return {
    filled: true,
    row: known ? { number, values, faulty: faulty.length > 0 } : null,
    issues: faulty.flatMap(({ found }) => found),
  };
}

function putStandIn(column: Column, row: number, values: Map<string, Value>): boolean {
  const value = standIn(column, row);
  if (value !== null && value !== undefined) values.set(column.key, value);
  return value !== null;
}

/** The id of a pack is nobody's owner, so that one can stand in. */
function putFieldStandIn(field: Column, values: Map<string, Value>): void {
  const value = standIn({ ...field, key: "since" }, 1);
  if (value !== null && value !== undefined) values.set(field.key, value);
}

/** Puts what a cell means among the values, or says why it can't. */
function readCell(
  sheet: SheetName,
  column: Column,
  cell: CellRead | undefined,
  row: number | null,
  values: Map<string, Value>,
): AuthoringIssue[] {
  if (!cell)
    return column.required && !column.follows ? [at(fault("cellMissing", {}), sheet, row, column.key)] : [];
  const parsed = parseCell(cell, column);
  if (!parsed.ok) return [at(parsed.trouble, sheet, row, column.key)];
  values.set(column.key, parsed.value);
  return [];
}

/** Reads a sheet that has a row for each field: its name in the first column, its value in the second. */
export function readFields(
  sheet: FieldSheet,
  { rows: grid, merges }: SheetRead,
): {
  readonly fields: Row;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly issues: readonly AuthoringIssue[];
} {
  const rowOf = new Map<string, number>();
  const strangers: string[] = [];
  const values = new Map<string, Value>();
  const issues: AuthoringIssue[] = [];
  grid.forEach(([name], index) => {
    const key = name ? keyNamed(sheet, name.value) : null;
    if (key === null) strangers.push(typeof name?.value === "string" ? name.value : "");
    else if (rowOf.has(key)) issues.push(at(fault("fieldTwice", {}), sheet, index + 1, key));
    else rowOf.set(key, index + 1);
  });
  const rows = [...rowOf.values()].map((row) => row - 1);
  const overFields = merges.filter(({ startRow, endRow }) =>
    rows.some((row) => startRow <= row && row <= endRow),
  );
  issues.push(...mergedCells(sheet, overFields, (column) => column < 2));
  for (const field of columnsOf(sheet)) {
    const row = rowOf.get(field.key);
    const cell = row === undefined ? undefined : grid[row - 1]?.[1];
    const found =
      row === undefined
        ? missingField(sheet, field, strangers)
        : readCell(sheet, field, cell && !isUnfilled(cell) ? cell : undefined, row, values);
    issues.push(...found);
    if (found.length > 0) putFieldStandIn(field, values);
  }
  return { fields: { number: 0, values, faulty: issues.length > 0 }, rowOf, issues };
}

function missingField(
  sheet: FieldSheet,
  { key, required }: Column,
  strangers: readonly string[],
): AuthoringIssue[] {
  const meant = strangers.find((stranger) => stranger !== "" && isNear(sheet, stranger, key));
  if (meant !== undefined)
    return [at(fault("fieldMisspelt", { column: key, found: meant }), sheet, null, key)];
  return required ? [at(fault("fieldMissing", { column: key }), sheet, null, key)] : [];
}

/** Of merged cells only the first holds a value; whether the others mean it too is not said. */
function mergedCells(
  sheet: SheetName,
  merges: readonly MergedRange[],
  isOurs: (column: number) => boolean,
): AuthoringIssue[] {
  return merges
    .filter(({ startCol, endCol }) =>
      Array.from({ length: endCol - startCol + 1 }).some((_, at) => isOurs(startCol + at)),
    )
    .map(({ startRow, startCol, endRow, endCol }) => {
      const range = `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`;
      return at(fault("mergedCells", { range }), sheet, startRow + 1, null);
    });
}

/** A cell's name in Excel from its row and column from 0: `B14`. */
export function cellName(row: number, column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return `${name}${String(row + 1)}`;
}

function at(found: CellFault, sheet: SheetName, row: number | null, column: string | null): AuthoringIssue {
  return { ...found, place: { sheet, row, column } };
}
