import type { WriteSheet } from "hucre/xlsx";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { cellText } from "./cellText";
import { columnText } from "./columnTexts";
import { validation } from "./dropDowns";
import { headerText } from "./headers";
import { rowHeight } from "../text/rowHeight";
import { limits } from "./limits";
import { certaintyIn, type PackRow } from "./packRows";
import { valueAt } from "./paths";
import { printCell } from "./printCell";
import { cellName } from "./readTable";
import { authoringStyles, type AuthoringStyle, type AuthoringCells } from "./styles";
import type { Column } from "./table";
import { columnsOf, tables, type SheetName, type TableName } from "./tables";
import { isValue, type Value } from "./value";

/** Blank rows with borders, below what is filled; what is typed below them is taken as well. */
const spareRows = 150;

export const page = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A sheet with a header row, its rows, and blank rows below that take text as text. */
export function tableSheet(
  name: TableName,
  rows: readonly PackRow[],
  texts: AuthoringTexts,
  sheets: readonly TableName[],
): WriteSheet {
  const columns = columnsShown(name, rows);
  const headers = columns.map((column) => headerOf(name, column, texts));
  const printed = rows.map((row) => columns.map((column) => printedAt(row, column, texts)));
  const cells: AuthoringCells = new Map();
  headers.forEach((header, index) => {
    cells.set(at(0, index), header.cell);
  });
  // What the program lists has no more rows than that.
  const spare = columns.some(({ filledIn }) => filledIn) ? 0 : spareRows;
  for (let row = 0; row < printed.length + spare; row += 1)
    columns.forEach((column, index) => {
      const style = styleIn(rows[row] ?? {}, column);
      cells.set(at(row + 1, index), cellOf(printed[row]?.[index] ?? null, style));
    });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: new Map([
      [0, { height: rowHeight(headers.map(({ text }, index) => [text, columns[index]?.width ?? 1])) }],
      ...printed.map((row, index) => [index + 1, { height: heightOf(row, columns) }] as const),
    ]),
    dataValidations: columns.flatMap((column, index) => {
      const range = `${cellName(1, index)}:${cellName(limits.rows - 1, index)}`;
      const { header = "", note = "" } = columnText(texts, name, column.key) ?? {};
      return validation(column, range, texts, note, header, sheets) ?? [];
    }),
    freezePane: { rows: 1 },
    pageSetup: page,
    view: { tabColor: { rgb: tables[name].needed === "no" ? "BFBFBF" : "185C37" } },
  };
}

function columnsShown(name: TableName, rows: readonly PackRow[]): readonly Column[] {
  return columnsOf(name).filter(
    ({ key, ifFilled }) => !ifFilled || rows.some((row) => valueAt(row, key) !== undefined),
  );
}

function headerOf(
  sheet: SheetName,
  column: Column,
  texts: AuthoringTexts,
): { readonly text: string; readonly cell: ReturnType<typeof cellOf> } {
  const { key } = column;
  const { header = key, note = "" } = columnText(texts, sheet, key) ?? {};
  const text = headerText(header, key);
  return {
    text,
    cell: {
      ...cellOf(text, headerStyle(column)),
      comment: { author: "LPA", text: note },
    },
  };
}

/** What an officer has to fill in stands out; what the program fills in does not. */
export function headerStyle({ required, filledIn }: Column): AuthoringStyle {
  return required && !filledIn ? authoringStyles.requiredHeader : authoringStyles.header;
}

export function printedAt(row: PackRow, column: Column, texts: AuthoringTexts): string | number | null {
  const value = valueAt(row, column.key);
  return printCell(isValue(value) ? value : undefined, column, texts);
}

type Cell = NonNullable<ReturnType<AuthoringCells["get"]>>;

export function cellOf(value: string | number | null, style: AuthoringStyle): Cell {
  if (value === null) return { value: null, type: "empty", style };
  return typeof value === "number"
    ? { value, type: "number", style }
    : { value: cellText(value), type: "string", style };
}

/** The look of a cell: of what was read from a paper, by how certain it is. */
export function styleIn(row: PackRow, column: Column): AuthoringStyle {
  const certainty = certaintyIn(row, column.key);
  const usual = styleOf(column);
  return certainty === null ? usual : { ...usual, fill: authoringStyles[certainty].fill };
}

export function styleOf({ is, filledIn }: Column): AuthoringStyle {
  if (filledIn) return authoringStyles.filledIn;
  return is.kind === "number" ? authoringStyles.number : authoringStyles.text;
}

function heightOf(row: readonly (Value | null)[], columns: readonly Column[]): number {
  return rowHeight(row.map((value, index) => [String(value ?? ""), columns[index]?.width ?? 1]));
}

export function at(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
