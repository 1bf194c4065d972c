import { readHeaders, isNear, keyNamed } from "./headers";
import { fault, type AuthoringIssue, type Fault } from "./issue";
import type { MergedRange, SheetRead } from "./openWorkbook";
import { isUnfilled, parseCell } from "./parseCell";
import type { Column } from "./table";
import { columnsOf, packFields, tables, type SheetName, type TableName } from "./tables";
import type { CellRead, Row, Value } from "./value";

interface RowsRead {
  readonly rows: readonly Row[];
  readonly issues: readonly AuthoringIssue[];
}

/** Reads a sheet below its headers; blank rows and columns of the officer's own are passed over. */
export function readRows(sheet: TableName, { rows: grid, merges }: SheetRead): RowsRead {
  const { columns, issues } = readHeaders(sheet, grid[0] ?? []);
  const merged = mergedCells(sheet, merges, (column) => columns.has(column));
  if (issues.length + merged.length > 0) return { rows: [], issues: [...issues, ...merged] };
  const read = grid.slice(1).map((cells, index) => readRow(sheet, columns, cells, index + 2));
  const rows = read.flatMap(({ row }) => (row ? [row] : []));
  const empty = tables[sheet].needed === "rows" && read.every(({ row }) => row === null);
  return {
    rows,
    issues: [
      ...read.flatMap((one) => one.issues),
      ...(empty ? [at(fault("sheetEmpty", {}), sheet, null, null)] : []),
    ],
  };
}

function readRow(
  sheet: TableName,
  keys: ReadonlyMap<number, string>,
  cells: readonly CellRead[],
  number: number,
): { readonly row: Row | null; readonly issues: readonly AuthoringIssue[] } {
  const filled = [...keys].flatMap(([index, key]) => {
    const cell = cells[index];
    return cell && !isUnfilled(cell) ? [[key, cell] as const] : [];
  });
  if (filled.length === 0) return { row: null, issues: [] };
  const byKey = new Map(filled);
  const values = new Map<string, Value>();
  const issues = columnsOf(sheet).flatMap((column) =>
    readCell(sheet, column, byKey.get(column.key), number, values),
  );
  return { row: { number, values }, issues };
}

/** Puts what a cell means among the values, or says why it can't. */
function readCell(
  sheet: SheetName,
  column: Column,
  cell: CellRead | undefined,
  row: number | null,
  values: Map<string, Value>,
): AuthoringIssue[] {
  if (!cell) return column.required ? [at(fault("cellMissing", {}), sheet, row, column.key)] : [];
  const parsed = parseCell(cell, column);
  if (!parsed.ok) return [at(parsed.trouble, sheet, row, column.key)];
  values.set(column.key, parsed.value);
  return [];
}

/** Reads the sheet Pack, which has a row for each field: its name in the first column, its value in the second. */
export function readPackFields({ rows: grid, merges }: SheetRead): {
  readonly fields: Row;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly issues: readonly AuthoringIssue[];
} {
  const rowOf = new Map<string, number>();
  const strangers: string[] = [];
  const values = new Map<string, Value>();
  const issues = mergedCells("Pack", merges, (column) => column < 2);
  grid.forEach(([name], index) => {
    const key = name ? keyNamed("Pack", name.value) : null;
    if (key === null) strangers.push(typeof name?.value === "string" ? name.value : "");
    else if (rowOf.has(key)) issues.push(at(fault("fieldTwice", {}), "Pack", index + 1, key));
    else rowOf.set(key, index + 1);
  });
  for (const field of packFields) {
    const row = rowOf.get(field.key);
    const cell = row === undefined ? undefined : grid[row - 1]?.[1];
    if (row === undefined) issues.push(...missingField(field, strangers));
    else issues.push(...readCell("Pack", field, cell && !isUnfilled(cell) ? cell : undefined, row, values));
  }
  return { fields: { number: 0, values }, rowOf, issues };
}

function missingField({ key, required }: Column, strangers: readonly string[]): AuthoringIssue[] {
  const meant = strangers.find((stranger) => stranger !== "" && isNear("Pack", stranger, key));
  if (meant !== undefined)
    return [at(fault("fieldMisspelt", { column: key, found: meant }), "Pack", null, key)];
  return required ? [at(fault("fieldMissing", { column: key }), "Pack", null, key)] : [];
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

function at(found: Fault, sheet: SheetName, row: number | null, column: string | null): AuthoringIssue {
  return { ...found, place: { sheet, row, column } };
}
