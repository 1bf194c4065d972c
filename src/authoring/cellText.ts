import { longestCell } from "../text/longestCell";

/** `_x000D_` in a cell's XML stands for a character, so text that looks like it is told apart; hucre 1.0.0 does not. */
const looksEscaped = /_x([0-9A-Fa-f]{4})_/g;

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
  return text.replace(looksEscaped, "_x005F_x$1_");
}
