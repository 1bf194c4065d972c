import { rowHeight } from "../../text/rowHeight";
import { block, rangeBetween } from "../../workbook/cells/cellRange";
import type { Content } from "../../workbook/blueprint/blueprint";
import { blank, number, text } from "../../workbook/blueprint/content";
import { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { StyleName } from "../../workbook/blueprint/styles";
import type { PrintBlueprint } from "../../workbook/blueprint/blueprint";

export type TableCell = readonly [Content, StyleName];

/** A sheet with its title and what it shows; rows follow from row 4 on. */
export function beginTableSheet(
  name: string,
  widths: readonly number[],
  titles: { readonly title: string; readonly guide: string },
  orientation: PrintBlueprint["orientation"],
): SheetBuilder {
  const sheet = new SheetBuilder(name, widths, orientation);
  sheet.locked = false;
  sheet.put(1, 1, text(titles.title), "title");
  sheet.height(1, 34);
  putLine(sheet, 2, titles.guide, "note");
  sheet.next = 4;
  return sheet;
}

/** A text over the whole width. */
export function putLine(sheet: SheetBuilder, row: number, line: string, style: StyleName): void {
  // Each cell of a merged range has its own border.
  sheet.columnWidths.forEach((_, index) => sheet.put(row, index + 1, text(index === 0 ? line : ""), style));
  sheet.merge(row, 1, row, sheet.columnWidths.length);
  sheet.height(row, heightOver(sheet, line));
}

function heightOver({ columnWidths }: SheetBuilder, line: string): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return rowHeight([[line, width]]);
}

/** The heading of a part of a sheet, a row below what stands there. */
export function putTableHeading(sheet: SheetBuilder, line: string): void {
  const row = sheet.next + 1;
  putLine(sheet, row, line, "unit");
}

/** Where a table stands; its rows from the first below the heads. */
export interface PlacedTable {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

export function putTable(
  sheet: SheetBuilder,
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
): PlacedTable {
  const header = sheet.next;
  sheet.putRow(
    header,
    heads.map((head) => [text(head), "header"]),
  );
  rows.forEach((row, index) => {
    sheet.putRow(header + 1 + index, row);
  });
  return { header, first: header + 1, last: header + rows.length };
}

/** Rows that leave room for bars on their page. */
const shortTable = 12;

/** A bar a row, over as many rows as it takes to tell them apart. @param most Bars at most, from the first row on. */
export function putBars(
  sheet: SheetBuilder,
  table: PlacedTable,
  bars: { readonly title: string; readonly names: number; readonly values: number; readonly most: number },
): void {
  const last = Math.min(table.last, table.first + bars.most - 1);
  if (last < table.first) return;
  const column = (at: number): ReturnType<typeof rangeBetween<string>> =>
    rangeBetween(sheet.name, { row: table.first, column: at }, { row: last, column: at });
  const from = sheet.next + 1;
  const to = from + 6 + (last - table.first);
  // Bars cut in two by the end of a page say nothing; beside a short table they fit on its page.
  if (table.last - table.first >= shortTable) sheet.breakBefore(from - 1);
  sheet.chart({
    kind: "bar",
    title: bars.title,
    categories: column(bars.names),
    values: column(bars.values),
    most: 100,
    from: { row: from, column: 1 },
    to: { row: to, column: sheet.columnWidths.length + 1 },
  });
  for (let row = from; row < to; row += 1) sheet.height(row, 24);
  sheet.next = to + 1;
}

/** A text in two columns side by side, the second over all that are left, in a row high enough for both. */
export function putPair(sheet: SheetBuilder, first: string, second: string): void {
  const row = sheet.next;
  const [own = 0, ...rest] = sheet.columnWidths;
  sheet.put(row, 1, text(first), "text");
  rest.forEach((_, index) => sheet.put(row, index + 2, text(index === 0 ? second : ""), "text"));
  sheet.merge(row, 2, row, sheet.columnWidths.length);
  const width = rest.reduce((sum, one) => sum + one, 0);
  sheet.height(
    row,
    rowHeight([
      [first, own],
      [second, width],
    ]),
  );
}

/** The cells of a table with its heads, as a name stands for them. */
export function rangeOfTable({ header, last }: PlacedTable, columns: number): string {
  return block(header, 1, last, columns);
}

export function textCell(value: string): TableCell {
  return [text(value), "text"];
}

export function codeCell(value: string): TableCell {
  return [text(value), "code"];
}

export function countCell(value: number): TableCell {
  return [number(value), "marks"];
}

export function marksCell(value: number | null): TableCell {
  return [value === null ? blank : number(value), "marks"];
}

/** 0–100. */
export function percentCell(value: number | null): TableCell {
  return [value === null ? blank : number(value), "percent"];
}
