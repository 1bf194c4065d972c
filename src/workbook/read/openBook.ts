import type { Outcome } from "../../outcome";
import { lastSaved } from "../../xlsx/lastSaved";
import { withXlsx, type Xlsx } from "../../xlsx/openXlsx";
import type { SavedCell } from "../../xlsx/savedCell";
import type { SheetCells } from "../../xlsx/sheetCells";
import type { DefinedName } from "../../xlsx/workbookParts";
import { unpackAnywhere, type Unpacker } from "../../xlsx/unpacker";
import { unsoundPart, UnsoundXlsx, type XlsxIssue } from "../../xlsx/xlsxIssue";
import { lastCell, parseSheetRange, sizeOf, type SheetRange } from "../cells/cellRange";
import { parseName, caselessName } from "../cells/names";
import { mostCellsOf, type Book } from "./book";

/** A year of 70 indicators and 500 clauses unpacks to one megabyte; pictures, macros and sheets of others are not unpacked. */
const limits = { unpackedBytes: 16_000_000, parts: 5_000 } as const;

/** Names of ours in one workbook: several templates of the largest pack. */
const mostNames = 30_000;

const tooLarge = new UnsoundXlsx({ code: "unpacksTooLarge", values: { most: limits.unpackedBytes } });

/** A file's workbook, with the names of its sheets, by which it may be known for another kind of workbook. */
export interface OpenedFile {
  readonly book: Book;
  readonly sheets: readonly string[];
  /** When the file says that it was last saved, in ISO 8601, UTC; null where it does not say. */
  readonly saved: string | null;
}

/**
 * Opens bytes of any origin. Only the sheets that names of ours point to are read, and these whole: a part that does not
 * read is an issue, never blank cells. A promise, as of a book open in Excel.
 */
export function openBook(
  bytes: Uint8Array,
  unpacker: Unpacker = unpackAnywhere,
): Promise<Outcome<OpenedFile, XlsxIssue>> {
  return Promise.resolve(withXlsx(bytes, limits, readBook, unpacker));
}

function readBook(xlsx: Xlsx): OpenedFile {
  const { names, sheets, is1904 } = xlsx.outline;
  const own = names.filter(({ name }) => parseName(name));
  if (own.length > mostNames) throw tooLarge;
  const places = placesOf(own, xlsx.workbook.name);
  const used = new Set([...places.values()].map(({ sheet }) => sheet));
  const filled = sheets.filter(({ name }) => used.has(name));
  const cells = new Map(filled.map(({ name }): [string, SheetCells] => [name, xlsx.sheetCells(name)]));
  const placeOf: Book["placeOf"] = (name) => {
    const place = places.get(caselessName(name));
    return place && cells.has(place.sheet) ? place : null;
  };
  const book: Book = {
    names: own.map(({ name }) => name),
    placeOf,
    named: (name) => {
      const place = placeOf(name);
      const sheet = place && cells.get(place.sheet);
      return place && sheet ? cellsOf(sheet, place) : null;
    },
    cellAt: (sheet, row, column) => cells.get(sheet)?.at(row, column),
    lastRowOf: (sheet) => cells.get(sheet)?.lastRow ?? 0,
    daysBefore: is1904 ? daysTo1904 : 0,
    customXml: xlsx.parts
      .names()
      .filter((name) => /^customxml\/[^/]{1,99}\.xml$/.test(name))
      .flatMap((name) => soundXml(xlsx, name) ?? []),
  };
  return { book, sheets: sheets.map(({ name }) => name), saved: lastSaved(xlsx.parts) };
}

/** Where names of ours stand, in lower case; a name that is there twice could mean either. */
function placesOf(own: readonly DefinedName[], part: string): ReadonlyMap<string, SheetRange> {
  const places = new Map<string, SheetRange>();
  const known = new Set<string>();
  for (const { name, range } of own) {
    const plain = caselessName(name);
    if (known.has(plain)) throw unsoundPart(part, "twice", name.slice(0, 255));
    known.add(plain);
    const place = parseSheetRange(range);
    if (place && sizeOf(place) <= mostCellsOf(name)) places.set(plain, place);
  }
  return places;
}

/** 1 January 1904 is day 0 there, and day 1462 of 1900. */
const daysTo1904 = 1462;

/** Null where the part is unsound: other programs keep in such parts what they like, and cells don't depend on it. */
function soundXml({ parts }: Xlsx, name: string): string | null {
  try {
    return parts.find(name)?.xml ?? null;
  } catch (thrown) {
    if (thrown instanceof UnsoundXlsx) return null;
    throw thrown;
  }
}

const blankCell: SavedCell = { value: null, isFormula: false, isError: false };

function cellsOf({ at }: SheetCells, place: SheetRange): readonly SavedCell[][] {
  const last = lastCell(place);
  const rows: SavedCell[][] = [];
  for (let { row } = place; row <= last.row; row += 1) {
    const cells: SavedCell[] = [];
    for (let { column } = place; column <= last.column; column += 1) cells.push(at(row, column) ?? blankCell);
    rows.push(cells);
  }
  return rows;
}
