import { address } from "../cells/cellRange";
import { bookName, type BookCell } from "../cells/names";
import { cellNamed, isPackId, newestBook, onlyBook, settingText, type Book } from "./book";
import type { CellAddress } from "./readIssue";

/** What a template says of itself, as its cells show it; blank where a cell is gone. */
export interface BookSettings {
  /** Which of the workbook's templates: 1 for the first. */
  readonly number: number;
  readonly laoName: string;
  readonly laoType: string;
  readonly province: string;
  readonly packId: string;
  readonly packVersion: string;
  /** The first 8 digits. */
  readonly packHash: string;
  /** When and by which pack the results were frozen; blank where they were not. */
  readonly frozen: string;
}

/** The newest template of a workbook, as if it were the only one, with its settings; null where the workbook has none. */
export function newestTemplate(whole: Book): { readonly book: Book; readonly settings: BookSettings } | null {
  const alive = whole.names.filter((name) => isPackId(name) && whole.placeOf(name) !== null);
  const number = newestBook(alive);
  const book = onlyBook(whole, number);
  const settings: BookSettings = {
    number,
    laoName: settingText(book, "LAO_NAME"),
    laoType: settingText(book, "LAO_TYPE"),
    province: settingText(book, "PROVINCE"),
    packId: settingText(book, "PACK_ID"),
    packVersion: settingText(book, "PACK_VERSION"),
    packHash: settingText(book, "PACK_HASH"),
    frozen: settingText(book, "FROZEN"),
  };
  return cellNamed(book, bookName("PACK_ID")) ? { book, settings } : null;
}

/** Where a cell of the settings stands; null where it is gone. */
export function settingAddress(book: Book, cell: BookCell): CellAddress | null {
  const place = book.placeOf(bookName(cell));
  return place && { sheet: place.sheet, address: address(place.row, place.column) };
}
