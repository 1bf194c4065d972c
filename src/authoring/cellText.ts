import { longestCell } from "../text/longestCell";
import { escapeLetters } from "../xlsx/strings";

/**
 * A text as it is handed to the file's writer, which makes a text cell of it even where it begins with `=`, `+`, `-` or `@`.
 *
 * @throws RangeError where Excel could not hold it; no paper prints so long a text.
 */
export function cellText(text: string): string {
  if (text.length > longestCell)
    throw new RangeError(
      `A text of ${text.length} characters is too long for an Excel cell: ${text.slice(0, 60)}…`,
    );
  // hucre 1.0.0 leaves texts as they are.
  return escapeLetters(text);
}
