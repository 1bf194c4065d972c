import type { ChoiceWords } from "../authoring/choices";
import type { AuthoringIssueCode } from "../authoring/issue";
import type { ColumnKey, PackField, TableName } from "../authoring/tables";

/** A column as officers meet it: its header, and what to write in it, with an example. */
export interface ColumnText {
  readonly header: string;
  readonly note: string;
}

interface SheetText<Key extends string> {
  readonly about: string;
  readonly columns: Readonly<Record<Key, ColumnText>>;
}

/** The texts of the authoring workbook in one language; a sheet or column without its texts does not compile. */
export interface AuthoringTexts {
  readonly sheets: { readonly Pack: SheetText<PackField> } & {
    readonly [Name in TableName]: SheetText<ColumnKey<Name>>;
  };
  readonly choices: ChoiceWords;
  readonly words: Readonly<Record<"yes" | "no" | "notStated", string>>;
  readonly fieldHeaders: Readonly<Record<"field" | "value" | "note", string>>;
  readonly guide: {
    readonly sheet: string;
    readonly title: string;
    readonly steps: readonly string[];
    readonly sheets: string;
    readonly conditions: string;
    /** A condition and what it says; the condition is the same in every language. */
    readonly examples: readonly (readonly [string, string])[];
  };
  readonly place: Readonly<Record<"file" | "sheet" | "row" | "cell" | "field" | "fieldMissing", string>>;
  readonly didYouMean: string;
  readonly issue: Readonly<Record<AuthoringIssueCode, string>>;
}
