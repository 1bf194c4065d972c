import { authoringEn } from "../texts/authoring.en";
import { authoringTh } from "../texts/authoring.th";
import type { AuthoringTexts } from "../texts/authoringTexts";
import type { ColumnKey, PackField, ProvinceField, SheetName, TableName } from "./tables";

/** A column as officers meet it: its header, and what to write in it, with an example. */
export interface ColumnText {
  readonly header: string;
  readonly note: string;
}

/** A sheet or column without its texts does not compile. */
type SheetTexts = {
  readonly [Name in SheetName]: {
    readonly about: string;
    readonly columns: Readonly<Record<ColumnsOf<Name>, ColumnText>>;
  };
};

type ColumnsOf<Name extends SheetName> = Name extends TableName
  ? ColumnKey<Name>
  : Name extends "Pack"
    ? PackField
    : ProvinceField;

/** A column's texts in one language; undefined for a key the sheet does not have. */
export function columnText(texts: AuthoringTexts, sheet: SheetName, key: string): ColumnText | undefined {
  const sheets: SheetTexts = texts.sheets;
  const columns: Readonly<Record<string, ColumnText>> = sheets[sheet].columns;
  return columns[key];
}

/** A column's texts in every language. */
export function columnTexts(sheet: SheetName, key: string): readonly ColumnText[] {
  return [authoringTh, authoringEn].flatMap((texts) => columnText(texts, sheet, key) ?? []);
}
