import type { SavedCell } from "../../xlsx/savedCell";
import { bookName } from "../cells/names";
import type { Book } from "./book";

/**
 * Whether the cell holds the formula by which the template takes an old answer from the sheet of reviews: it looks a row of
 * that sheet up by its number. The answer itself is read there, so a value that no program has worked out is none.
 */
export function isReviewFormula(
  book: Pick<Book, "placeOf">,
  { isFormula, formula = "" }: SavedCell,
): boolean {
  if (!isFormula || !/^IF(?:ERROR)?\(/.test(formula)) return false;
  const sheet = book.placeOf(bookName("REVIEW"))?.sheet;
  if (sheet === undefined) return false;
  const plain = formula.replace(/\s/g, "");
  const own = sheet.replace(/\s/g, "").replaceAll("'", "''");
  return (
    ["", "'", "$", "$'"].some((lead) => plain.includes(`INDEX(${lead}${own}`)) && /MATCH\(\d+,/.test(plain)
  );
}
