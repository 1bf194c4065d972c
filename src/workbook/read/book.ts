import { bookName, bookNumber, numberedName, parseName } from "../cells/names";

/** A cell as it was saved, or as Excel shows it now. */
export interface SavedCell {
  /** Numbers, days included as Excel serial days; an error is a text such as #NAME?. */
  readonly value: string | number | boolean | null;
  readonly isFormula: boolean;
  readonly isError: boolean;
}

/** A workbook by its defined names, from a file or open in Excel. */
export interface Book {
  /** The workbook's own names, not those of a single sheet. */
  readonly names: readonly string[];
  /** Rows of the cells that a name stands for; null where the name or its cells are not there any more. */
  readonly named: (name: string) => readonly (readonly SavedCell[])[] | null;
  /** Custom XML parts, as text; null where they were not looked at, because the pack is known. */
  readonly customXml: readonly string[] | null;
}

/** The most cells that a name of ours stands for is far below this; a name set to whole columns is not ours. */
export const mostCells = 20_000;

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(value);
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

/** The workbook as if its so-manieth template were its only one. */
export function onlyBook(book: Book, number: number): Book {
  return { ...book, named: (name) => book.named(numberedName(name, number)) };
}

/** The first cell of a named range; a name that is gone has none. */
export function cellNamed(book: Pick<Book, "named">, name: string): SavedCell | undefined {
  return book.named(name)?.[0]?.[0];
}

/** The text of a cell of the settings; blank where it is gone. */
export function settingText(book: Book, cell: Parameters<typeof bookName>[0]): string {
  return String(cellNamed(book, bookName(cell))?.value ?? "").trim();
}
