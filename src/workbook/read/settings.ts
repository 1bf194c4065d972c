import { address } from "../cells/cellRange";
import { bookName, parseName, type BookCell } from "../cells/names";
import { bookToRead, cellNamed, isPackId, onlyBook, settingText, type Book } from "./book";
import type { CellAddress } from "./readIssue";

/** What a template says of itself, as its cells show it; blank where a cell is gone. */
export interface BookSettings {
  /** Which of the workbook's templates: 1 for the first. */
  readonly number: number;
  readonly laoName: string;
  readonly laoType: string;
  readonly province: string;
  /** Blank as well in templates of before, which had no cell for it. */
  readonly district: string;
  /** The LPA year, Buddhist. */
  readonly year: string;
  readonly packId: string;
  readonly packVersion: string;
  /** The first 8 digits. */
  readonly packHash: string;
  /** When and by which pack the results were frozen; blank where they were not. */
  readonly frozen: string;
}

/**
 * A template of a workbook, as if it were the only one, with its settings; null where the workbook has none.
 *
 * @param wanted Its number; the newest one is given where this one is not there, and for null.
 */
export function templateOf(
  whole: Book,
  wanted: number | null,
): { readonly book: Book; readonly settings: BookSettings } | null {
  const number = bookToRead(aliveSettings(whole), wanted);
  const book = onlyBook(whole, number);
  return cellNamed(book, bookName("PACK_ID")) ? { book, settings: settingsIn(book, number) } : null;
}

/** What each template of a workbook says of itself, the oldest first. */
export function templatesIn(whole: Book): readonly BookSettings[] {
  const numbers = aliveSettings(whole).flatMap((name) => parseName(name)?.book ?? []);
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => settingsIn(onlyBook(whole, number), number));
}

function aliveSettings(whole: Book): readonly string[] {
  return whole.names.filter((name) => isPackId(name) && whole.placeOf(name) !== null);
}

function settingsIn(book: Book, number: number): BookSettings {
  return {
    number,
    laoName: settingText(book, "LAO_NAME"),
    laoType: settingText(book, "LAO_TYPE"),
    province: settingText(book, "PROVINCE"),
    district: settingText(book, "DISTRICT"),
    year: settingText(book, "YEAR"),
    packId: settingText(book, "PACK_ID"),
    packVersion: settingText(book, "PACK_VERSION"),
    packHash: settingText(book, "PACK_HASH"),
    frozen: settingText(book, "FROZEN"),
  };
}

/** Where a cell of the settings stands; null where it is gone. */
export function settingAddress(book: Book, cell: BookCell): CellAddress | null {
  const place = book.placeOf(bookName(cell));
  return place && { sheet: place.sheet, address: address(place.row, place.column) };
}
