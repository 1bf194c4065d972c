import type { ChoiceName } from "./choices";

/** What a cell of a column holds. */
export type CellKind =
  | { readonly kind: "text" }
  /** What the linter calls a finding. */
  | { readonly kind: "findingCode" }
  /** A band's condition in the rubric language. */
  | { readonly kind: "condition" }
  /** A number as printed, as text: 3, 6.2.7; a version; a date of the Buddhist calendar. */
  | { readonly kind: "code" }
  /** Hex digits that the program fills in. */
  | { readonly kind: "hash"; readonly digits: 16 | 64 }
  | { readonly kind: "codes" }
  /** Numbers from the area or unit down: `1 > 2 > 1`. A slash would be read as a date by Excel. */
  | { readonly kind: "codePath" }
  | { readonly kind: "key" }
  | { readonly kind: "keys" }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly kind: "yesNo" }
  | { readonly kind: "choice"; readonly of: ChoiceName }
  | { readonly kind: "choices"; readonly of: ChoiceName };

/** One column of a sheet. Its header and its note are texts. */
export interface Column {
  /** The English key, which is also the path of the value in the row's part of the pack: `source.document`. */
  readonly key: string;
  readonly is: CellKind;
  readonly required: boolean;
  /** The pack holds `null` where the paper does not say; the cell then says so in a word, never by being blank. */
  readonly orNotStated: boolean;
  /** Says where the row belongs, and is no part of what the row holds. */
  readonly owner: boolean;
  /** Filled in by the program, and looked at when it is read; nobody changes it by hand. */
  readonly filledIn: boolean;
  /** A field or column that is not offered: only those who have it see it. */
  readonly ifFilled: boolean;
  /** Told beside a row by the program, and never read. */
  readonly beside: boolean;
  /** Where it is blank, it follows from what else its row says. */
  readonly follows: boolean;
  /** In characters. */
  readonly width: number;
  /** The sheet whose `id` column is offered as a drop-down list. */
  readonly offers: string | null;
}

export interface SheetTable {
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** The sheet must be there, and whether it must hold a row. */
  readonly needed: "sheet" | "rows" | "no";
}

type Options = Partial<Omit<Column, "key" | "is">>;
type Keyed<Key extends string> = Column & { readonly key: Key };

export function column<const Key extends string>(
  key: Key,
  is: CellKind,
  width: number,
  options: Options = {},
): Keyed<Key> {
  const usual = { required: false, orNotStated: false, owner: false, filledIn: false, ifFilled: false };
  return { key, is, width, ...usual, beside: false, follows: false, offers: null, ...options };
}

export const required: Options = { required: true };

export const textKind: CellKind = { kind: "text" };
export const code: CellKind = { kind: "code" };
export const hash64: CellKind = { kind: "hash", digits: 64 };
export const hash16: CellKind = { kind: "hash", digits: 16 };
export const marks: CellKind = { kind: "number", least: 0, most: 1000, whole: false };
export const percent: CellKind = { kind: "number", least: 0, most: 100, whole: false };

export function whole(least: number, most: number): CellKind {
  return { kind: "number", least, most, whole: true };
}

export function choice(of: ChoiceName): CellKind {
  return { kind: "choice", of };
}
