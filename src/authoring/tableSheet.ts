import type { WriteSheet } from "hucre/xlsx";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { cellText } from "./cellText";
import { columnText } from "./columnTexts";
import { validation } from "./dropDowns";
import { headerText } from "./headers";
import { rowHeight } from "../text/rowHeight";
import { limits } from "./limits";
import type { PackRow } from "./packRows";
import { valueAt } from "./paths";
import { printCell } from "./printCell";
import { cellName } from "./readTable";
import { authoringStyles, type AuthoringStyle, type AuthoringCells } from "./styles";
import type { Column } from "./table";
import { columnsOf, packFields, tables, type SheetName, type TableName } from "./tables";
import { isValue, type Value } from "./value";

/** Blank rows with borders, below what is filled; what is typed below them is taken as well. */
const spareRows = 150;

const page = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A sheet with a header row, its rows, and blank rows below that take text as text. */
export function tableSheet(name: TableName, rows: readonly PackRow[], texts: AuthoringTexts): WriteSheet {
  const columns = columnsOf(name);
  const headers = columns.map((column) => headerOf(name, column, texts));
  const printed = rows.map((row) => columns.map((column) => printedAt(row, column, texts)));
  const cells: AuthoringCells = new Map();
  headers.forEach((header, index) => {
    cells.set(at(0, index), header.cell);
  });
  for (let row = 0; row < printed.length + spareRows; row += 1)
    columns.forEach((column, index) => {
      cells.set(at(row + 1, index), cellOf(printed[row]?.[index] ?? null, styleOf(column)));
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
      return validation(column, range, texts, note, header) ?? [];
    }),
    freezePane: { rows: 1 },
    pageSetup: page,
    view: { tabColor: { rgb: tables[name].needed === "no" ? "BFBFBF" : "185C37" } },
  };
}

/** The sheet Pack: a row for each field, with its name, its value, and what to write. */
export function packSheet(pack: PackRow, texts: AuthoringTexts): WriteSheet {
  const widths = [34, 60, 70] as const;
  const { field, value, note } = texts.fieldHeaders;
  const cells: AuthoringCells = new Map(
    [field, value, note].map((header, index) => [at(0, index), cellOf(header, authoringStyles.header)]),
  );
  const heights = packFields.map((column, index) => {
    const { header, note: help } = texts.sheets.Pack.columns[column.key];
    const name = headerText(header, column.key);
    const filled = printedAt(pack, column, texts);
    const row = index + 1;
    cells.set(
      at(row, 0),
      cellOf(name, column.required ? authoringStyles.requiredHeader : authoringStyles.header),
    );
    cells.set(at(row, 1), cellOf(filled, { ...styleOf(column), alignment: authoringStyles.text.alignment }));
    cells.set(at(row, 2), cellOf(help, authoringStyles.note));
    return [
      row,
      {
        height: rowHeight([
          [name, widths[0]],
          [String(filled ?? ""), widths[1]],
          [help, widths[2]],
        ]),
      },
    ] as const;
  });
  return {
    name: "Pack",
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: new Map(heights),
    dataValidations: packFields.flatMap((column, index) => {
      const { header, note: help } = texts.sheets.Pack.columns[column.key];
      return validation(column, cellName(index + 1, 1), texts, help, header) ?? [];
    }),
    freezePane: { rows: 1 },
    pageSetup: page,
    view: { tabColor: { rgb: "185C37" } },
  };
}

function headerOf(
  sheet: SheetName,
  { key, required }: Column,
  texts: AuthoringTexts,
): { readonly text: string; readonly cell: ReturnType<typeof cellOf> } {
  const { header = key, note = "" } = columnText(texts, sheet, key) ?? {};
  const text = headerText(header, key);
  return {
    text,
    cell: {
      ...cellOf(text, required ? authoringStyles.requiredHeader : authoringStyles.header),
      comment: { author: "LPA", text: note },
    },
  };
}

function printedAt(row: PackRow, column: Column, texts: AuthoringTexts): string | number | null {
  const value = valueAt(row, column.key);
  return printCell(isValue(value) ? value : undefined, column, texts);
}

type Cell = NonNullable<ReturnType<AuthoringCells["get"]>>;

function cellOf(value: string | number | null, style: AuthoringStyle): Cell {
  if (value === null) return { value: null, type: "empty", style };
  return typeof value === "number"
    ? { value, type: "number", style }
    : { value: cellText(value), type: "string", style };
}

function styleOf({ is }: Column): AuthoringStyle {
  return is.kind === "number" ? authoringStyles.number : authoringStyles.text;
}

function heightOf(row: readonly (Value | null)[], columns: readonly Column[]): number {
  return rowHeight(row.map((value, index) => [String(value ?? ""), columns[index]?.width ?? 1]));
}

function at(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
