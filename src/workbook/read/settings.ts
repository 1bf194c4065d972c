import { bookName } from "../cells/names";
import { cellNamed, isPackId, newestBook, onlyBook, settingText, type Book } from "./book";

/** What a template says of itself, as its cells show it; blank where a cell is gone. */
export interface BookSettings {
  /** Which of the workbook's templates: 1 for the first. */
  readonly number: number;
  readonly laoName: string;
  readonly laoType: string;
  readonly province: string;
  readonly packId: string;
  /** When and by which pack the results were frozen; blank where they were not. */
  readonly frozen: string;
}

/** The newest template of a workbook, as if it were the only one, with its settings; null where the workbook has none. */
export function newestTemplate(whole: Book): { readonly book: Book; readonly settings: BookSettings } | null {
  const alive = whole.names.filter((name) => isPackId(name) && whole.named(name) !== null);
  const number = newestBook(alive);
  const book = onlyBook(whole, number);
  const settings: BookSettings = {
    number,
    laoName: settingText(book, "LAO_NAME"),
    laoType: settingText(book, "LAO_TYPE"),
    province: settingText(book, "PROVINCE"),
    packId: settingText(book, "PACK_ID"),
    frozen: settingText(book, "FROZEN"),
  };
  return cellNamed(book, bookName("PACK_ID")) ? { book, settings } : null;
}
