import type { Account, Part } from "./account";
import type { Line } from "./lines";
import { paragraph, type LineBreaks } from "./paragraphs";
import { unless, type Reading } from "./reading";
import type { Signed } from "./sections";

export interface ListedItem {
  /** Its number as printed, in Arabic digits. */
  readonly id: string;
  readonly text: Reading<string>;
}

/** A list as it is printed, and what stands above its first item. */
export interface NumberedList {
  readonly intro: readonly Line[];
  readonly items: readonly ListedItem[];
  /** Whether its numbers go up from 1 by one, each once. */
  readonly inOrder: boolean;
}

interface OpenItem {
  readonly id: string;
  readonly parts: { readonly line: Line; readonly text: string }[];
}

/** Puts a list together; a line without a number goes on with the item above it. */
export function numberedList(lines: readonly Signed[], breaks: LineBreaks): NumberedList {
  const items: OpenItem[] = [];
  const intro: Line[] = [];
  for (const { line, sign } of lines) {
    const open = items.at(-1);
    if (sign.kind === "item" && !isWithin(sign.id, open))
      items.push({ id: sign.id, parts: [{ line, text: sign.text }] });
    else if (open) open.parts.push({ line, text: line.text });
    else intro.push(line);
  }
  const inOrder = followOneAnother(items.map(({ id }) => id));
  const read = items.map(({ id, parts }) => ({ id, text: unless(!inOrder, paragraph(parts, breaks)) }));
  return { intro, items: read, inOrder };
}

/** 1.1 below 1 is a part of what 1 says. */
function isWithin(id: string, open: OpenItem | undefined): boolean {
  return open !== undefined && id.startsWith(`${open.id}.`);
}

export function followOneAnother(ids: readonly string[]): boolean {
  return ids.every((id, index) => id === String(index + 1));
}

/** Marks the lines of a list as used. */
export function accountFor(
  lines: readonly Signed[],
  part: Part,
  indicator: string | null,
  account: Account,
): void {
  for (const { line } of lines) account.use(line, part, indicator);
}
