import { authoringEn } from "../texts/authoring.en";
import { authoringTh } from "../texts/authoring.th";
import type { AuthoringTexts, ColumnText } from "../texts/authoringTexts";
import type { SheetName } from "./tables";

/** A column's texts in one language; undefined for a key the sheet does not have. */
export function columnText(texts: AuthoringTexts, sheet: SheetName, key: string): ColumnText | undefined {
  const columns: Readonly<Record<string, ColumnText>> = texts.sheets[sheet].columns;
  return columns[key];
}

/** A column's texts in every language. */
export function columnTexts(sheet: SheetName, key: string): readonly ColumnText[] {
  return [authoringTh, authoringEn].flatMap((texts) => columnText(texts, sheet, key) ?? []);
}
