import type { WriteSheet } from "hucre/xlsx";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { rowHeight } from "../text/rowHeight";
import { columnText } from "./columnTexts";
import { validation } from "./dropDowns";
import { headerText } from "./headers";
import type { PackRow } from "./packRows";
import { valueAt } from "./paths";
import { cellName } from "./readTable";
import { authoringStyles, type AuthoringCells } from "./styles";
import type { Column } from "./table";
import { at, cellOf, headerStyle, printedAt, styleIn } from "./tableSheet";
import { columnsOf, type FieldSheet } from "./tables";

/** Widths of a sheet of fields: name, value, and what to write. */
export const fieldWidths = [34, 60, 70] as const;

/** Rows of fields, to be put together with others on a sheet. */
export interface FieldRows {
  readonly cells: AuthoringCells;
  /** By row from 0. */
  readonly heights: readonly (readonly [row: number, { readonly height: number }])[];
  readonly validations: NonNullable<WriteSheet["dataValidations"]>;
}

/** The fields that a sheet shows: all but those which only some have. */
export function fieldsShown(sheet: FieldSheet, values: PackRow): readonly Column[] {
  return columnsOf(sheet).filter(({ key, ifFilled }) => !ifFilled || valueAt(values, key) !== undefined);
}

/** @param top The row of the first field, from 0. */
export function fieldRows(
  sheet: FieldSheet,
  fields: readonly Column[],
  values: PackRow,
  texts: AuthoringTexts,
  top: number,
): FieldRows {
  const cells: AuthoringCells = new Map();
  const heights = fields.map((column, index) => {
    const { header, note } = textsOf(sheet, column, texts);
    const name = headerText(header, column.key);
    const filled = printedAt(values, column, texts);
    const row = top + index;
    const { alignment } = authoringStyles.text;
    cells.set(at(row, 0), cellOf(name, headerStyle(column)));
    cells.set(at(row, 1), cellOf(filled, { ...styleIn(values, column), alignment }));
    cells.set(at(row, 2), cellOf(note, authoringStyles.note));
    const height = rowHeight([
      [name, fieldWidths[0]],
      [String(filled ?? ""), fieldWidths[1]],
      [note, fieldWidths[2]],
    ]);
    return [row, { height }] as const;
  });
  const validations = fields.flatMap((column, index) => {
    const { header, note } = textsOf(sheet, column, texts);
    return validation(column, cellName(top + index, 1), texts, note, header, []) ?? [];
  });
  return { cells, heights, validations };
}

/** The headers over rows of fields. */
export function fieldHeaders({ fieldHeaders: t }: AuthoringTexts, row: number): AuthoringCells {
  return new Map(
    [t.field, t.value, t.note].map((header, index) => [
      at(row, index),
      cellOf(header, authoringStyles.header),
    ]),
  );
}

function textsOf(
  sheet: FieldSheet,
  { key }: Column,
  texts: AuthoringTexts,
): { readonly header: string; readonly note: string } {
  return columnText(texts, sheet, key) ?? { header: key, note: "" };
}
