import type { SheetRange } from "../cells/cellRange";
import { bookName, bookNumber, numberedName, parseName } from "../cells/names";
import type { SavedCell } from "../../xlsx/savedCell";

export { isErrorText, type SavedCell } from "../../xlsx/savedCell";

/** A workbook by its defined names, from a file or open in Excel. */
export interface Book {
  /** The workbook's own names, not those of a single sheet. */
  readonly names: readonly string[];
  /** Rows of the cells that a name stands for; null where the name or its cells are not there any more. */
  readonly named: (name: string) => readonly (readonly SavedCell[])[] | null;
  /** Where these cells are; null where they are not there any more. */
  readonly placeOf: (name: string) => SheetRange | null;
  /** Any other cell of a sheet that our names point to. */
  readonly cellAt: (sheet: string, row: number, column: number) => SavedCell | undefined;
  /** The last row of such a sheet of which cells are known. */
  readonly lastRowOf: (sheet: string) => number;
  /** What a number needs to be an Excel serial day of 1900: 0, or 1462 in a workbook that counts days from 1904. */
  readonly daysBefore: number;
  /** Custom XML parts, as text; null where they were not looked at, because the pack is known. */
  readonly customXml: readonly string[] | null;
}

/** A workbook of which nothing is known but cells that have names. */
export function namedCellsOnly(named: Book["named"]): Book {
  return {
    names: [],
    named,
    placeOf: () => null,
    cellAt: () => undefined,
    lastRowOf: () => 0,
    daysBefore: 0,
    customXml: null,
  };
}

/** The most cells that a name of ours stands for is far below this; a name set to whole columns is not ours. */
export const mostCells = 20_000;

/** Old answers that came over can be as many as a full year has entries, each a row. */
const mostReviewCells = 250_000;

/** The most cells that this name of ours stands for. */
export function mostCellsOf(name: string): number {
  const cell = parseName(name)?.cell;
  const isReview = cell?.of === "book" && (cell.cell === "REVIEW" || cell.cell === "LEFT_OVER");
  return isReview ? mostReviewCells : mostCells;
}

/** What Excel shows until a custom function answers. */
export function isBusyText(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

/** Whether a name stands for the settings of a template. */
export function isPackId(name: string): boolean {
  const cell = parseName(name)?.cell;
  return cell?.of === "book" && cell.cell === "PACK_ID";
}

/**
 * The number of the newest template whose settings are still there; 1 where none is.
 *
 * @param alive Names whose cells are there.
 */
export function newestBook(alive: readonly string[]): number {
  return Math.max(1, bookNumber(alive.filter(isPackId)));
}

/** The template that is wanted, where its settings are still there; else the newest. */
export function bookToRead(alive: readonly string[], wanted: number | null): number {
  const isThere = alive.some((name) => isPackId(name) && parseName(name)?.book === wanted);
  return wanted !== null && isThere ? wanted : newestBook(alive);
}

/** The workbook as if its so-manieth template were its only one. */
export function onlyBook(book: Book, number: number): Book {
  const named: Book["named"] = (name) => book.named(numberedName(name, number));
  return { ...book, named, placeOf: (name) => book.placeOf(numberedName(name, number)) };
}

/** The first cell of a named range; a name that is gone has none. */
export function cellNamed(book: Pick<Book, "named">, name: string): SavedCell | undefined {
  return book.named(name)?.[0]?.[0];
}

/** The text of a cell of the settings; blank where it is gone. */
export function settingText(book: Pick<Book, "named">, cell: Parameters<typeof bookName>[0]): string {
  return String(cellNamed(book, bookName(cell))?.value ?? "").trim();
}
