import { distance } from "fastest-levenshtein";
import type { Entered } from "../../answers/answers";
import { plainText } from "../../text/plainText";
import type { SavedCell } from "../../xlsx/savedCell";
import { address, type SheetRange } from "../cells/cellRange";
import { bookName } from "../cells/names";
import { rowsBelowTable } from "../cells/rowsBelowTable";
import type { Book } from "./book";
import { enteredIn } from "./enteredIn";
import { isReviewFormula } from "./reviewFormula";
import { readIssue, type CellAddress, type ReadIssue, type YearTable } from "./readIssue";

/** What a table has, by the words of its headers. */
export interface TableColumns {
  /** Columns that are filled in. */
  readonly entries: readonly string[];
  /** Of these, columns that older templates do not have. */
  readonly newer?: readonly string[];
  /** Columns that the template fills, or that say whose line it is. */
  readonly others?: readonly string[];
}

/** One line of a table. */
export interface TableLine {
  readonly row: number;
  /** What stands under a header; undefined where nothing does, or only the template's own formula. */
  readonly at: (header: string, isByTemplate?: boolean) => Entered | undefined;
  /** The same of a day. */
  readonly dayAt: (header: string) => Entered | undefined;
  /** Where it stands; null under no header of the table. */
  readonly cellOf: (header: string) => CellAddress | null;
}

/** A sheet's table, and what of it was not understood. */
export interface TableRead {
  readonly lines: readonly TableLine[];
  readonly issues: readonly ReadIssue[];
}

/**
 * Reads a table by its headers, so that its columns may be moved and added to. Lines under it, where Excel did not make it
 * longer, are read where they can only be lines of it. What can't be told is named.
 *
 * @param isLine Whether what stands under the table is one of its lines; of one right under it, without a blank row
 * between, less is asked.
 */
export function readTable(
  book: Book,
  table: YearTable,
  columns: TableColumns,
  isLine: (line: TableLine, isNext: boolean) => boolean,
): TableRead {
  const place = book.placeOf(bookName(table));
  const [header = [], ...rows] = book.named(bookName(table)) ?? [];
  if (!place) return { lines: [], issues: [readIssue("tableMissing", { table })] };
  const request = { table, place, header, rows, columns };
  if (hasNoHeaders(request)) return { lines: [], issues: [headersGone(request)] };
  const found = findColumns(request);
  const issues = [...found.issues];
  const lineOf = (row: number, cells: readonly SavedCell[]): TableLine => ({
    row,
    at: (word, isByTemplate = false) => {
      const cell = cells[found.indexOf.get(word) ?? -1];
      return !cell || (isByTemplate && cell.isFormula) || isReviewFormula(book, cell)
        ? undefined
        : enteredIn(cell, true);
    },
    dayAt: (word) => {
      const cell = cells[found.indexOf.get(word) ?? -1];
      return cell && isReviewFormula(book, cell) ? undefined : dayIn(book, cell);
    },
    cellOf: (word) => {
      const index = found.indexOf.get(word);
      return index === undefined ? null : { sheet: place.sheet, address: address(row, place.column + index) };
    },
  });
  const own = rows.map((cells, index) => lineOf(place.row + 1 + index, cells));
  const next = place.row + place.height;
  const below = linesBelow(book, place).flatMap(({ row, cells }, index) => {
    const line = lineOf(row, cells);
    if (isLine(line, row === next + index)) return [line];
    issues.push(strayLine(table, place, row, cells));
    return [];
  });
  return { lines: [...own, ...below], issues };
}

export function dayIn({ daysBefore }: Book, cell: SavedCell | undefined): Entered | undefined {
  const day = cell && enteredIn(cell, true);
  return typeof day === "number" ? day + daysBefore : day;
}

interface HeaderRequest {
  readonly table: YearTable;
  readonly place: SheetRange;
  readonly header: readonly SavedCell[];
  readonly rows: readonly (readonly SavedCell[])[];
  readonly columns: TableColumns;
}

/** Whether the row of headers was deleted: something stands in its place, and none of it is a header. */
function hasNoHeaders({ header, columns }: HeaderRequest): boolean {
  const known = [...columns.entries, ...(columns.others ?? [])].map(plainText);
  const words = header.map(({ value }) => plainText(String(value ?? ""))).filter((word) => word !== "");
  return words.length > 0 && !words.some((word) => known.some((one) => one === word || isNear(word, one)));
}

function headersGone(request: HeaderRequest): ReadIssue {
  const { table, columns } = request;
  return readIssue("headersGone", { table, headers: columns.entries, cell: cellAt(request, 0) });
}

function findColumns(request: HeaderRequest): {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly issues: readonly ReadIssue[];
} {
  const { table, header, columns } = request;
  const known: readonly string[] = [...columns.entries, ...(columns.others ?? [])];
  const words = header.map(({ value }) => plainText(String(value ?? "")));
  const taken = words.map((word) => known.find((one) => plainText(one) === word));
  const missing = known.filter((one) => !taken.includes(one));
  // A header that was changed a little still says the one column that is not there.
  for (const one of missing) {
    const near = words.flatMap((word, index) =>
      taken[index] === undefined && isNear(word, plainText(one)) ? [index] : [],
    );
    const [only, second] = near;
    if (only !== undefined && second === undefined) taken[only] = one;
  }
  const indexOf = new Map<string, number>();
  const issues: ReadIssue[] = [];
  for (const one of known) {
    const at = taken.flatMap((word, index) => (word === one ? [index] : []));
    const [first] = withEntries(request, at);
    if (first !== undefined) indexOf.set(one, first);
    else if (columns.entries.includes(one) && !columns.newer?.includes(one))
      issues.push(readIssue("columnMissing", { table, header: one }));
    if (columns.entries.includes(one) && !sayTheSame(request, at))
      issues.push(
        readIssue("columnTwice", { table, header: one, cells: at.map((index) => cellAt(request, index)) }),
      );
  }
  const strangers = taken.flatMap((word, index) =>
    word === undefined && holds(request, index) ? [index] : [],
  );
  const unknown = strangers.map((index) => {
    const said = String(header[index]?.value ?? "");
    return readIssue("columnUnknown", { table, header: said, cell: cellAt(request, index) });
  });
  return { indexOf, issues: [...issues, ...unknown] };
}

/** Those with something under them first. */
function withEntries(request: HeaderRequest, at: readonly number[]): readonly number[] {
  const filled = at.filter((index) => holds(request, index));
  return [...filled, ...at];
}

function holds({ rows }: HeaderRequest, index: number): boolean {
  return rows.some((cells) => (cells[index]?.value ?? null) !== null);
}

function sayTheSame(request: HeaderRequest, at: readonly number[]): boolean {
  const [first, ...others] = at.filter((index) => holds(request, index));
  return others.every((other) =>
    request.rows.every((cells) => cells[other]?.value === cells[first ?? -1]?.value),
  );
}

function isNear(word: string, known: string): boolean {
  // ด้านที่ 6 is near to ด้านที่ 1, and another.
  if (word === "" || word.replace(/\D/g, "") !== known.replace(/\D/g, "")) return false;
  return word.includes(known) || distance(word, known) <= Math.min(2, known.length / 4);
}

function cellAt({ place }: HeaderRequest, index: number): CellAddress {
  return { sheet: place.sheet, address: address(place.row, place.column + index) };
}

/** The rows under a block that hold something in its columns. */
export function linesBelow(
  book: Book,
  { sheet, row, column, width, height }: SheetRange,
): readonly { readonly row: number; readonly cells: readonly SavedCell[] }[] {
  const last = Math.min(book.lastRowOf(sheet), row + height - 1 + rowsBelowTable);
  const rows = Array.from(
    { length: Math.max(0, last - row - height + 1) },
    (_, index) => row + height + index,
  );
  return rows.flatMap((one) => {
    const cells = Array.from(
      { length: width },
      (_, index) => book.cellAt(sheet, one, column + index) ?? blankCell,
    );
    return cells.some(({ value }) => value !== null) ? [{ row: one, cells }] : [];
  });
}

const blankCell: SavedCell = { value: null, isFormula: false, isError: false };

/** A line that belongs to nothing, by what stands first in it. */
export function strayLine(
  table: YearTable,
  { sheet, column }: SheetRange,
  row: number,
  cells: readonly SavedCell[],
): ReadIssue {
  const index = Math.max(
    0,
    cells.findIndex(({ value }) => value !== null),
  );
  const found = String(cells[index]?.value ?? "").slice(0, 60);
  return readIssue("lineUnknown", { table, found, cell: { sheet, address: address(row, column + index) } });
}
