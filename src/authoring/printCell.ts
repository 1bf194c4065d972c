import type { ChoiceName, ChoiceWords } from "./choices";
import { wordsOf } from "./choices";
import type { Column } from "./table";
import type { Value } from "./value";

/** The words a workbook is written in. */
export interface CellWords {
  readonly choices: ChoiceWords;
  readonly words: { readonly yes: string; readonly no: string; readonly notStated: string };
}

/** The cell that `parseCell` reads back to the same value: numbers as numbers, all else as text. */
export function printCell(
  value: Value | undefined,
  { is }: Column,
  words: CellWords,
): string | number | null {
  if (value === undefined) return null;
  if (value === null) return words.words.notStated;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? words.words.yes : words.words.no;
  const choice = "of" in is ? is.of : null;
  if (typeof value === "string") return choice ? wordOf(words.choices, choice, value) : value;
  return value.map((one) => (choice ? wordOf(words.choices, choice, one) : one)).join(", ");
}

function wordOf(words: ChoiceWords, name: ChoiceName, code: string): string {
  return wordsOf(words, name).find(([one]) => one === code)?.[1] ?? code;
}
