import { factTables, type AnyFactRow, type FactTable, type FactValue } from "./tables";

/** A row as one line of JSON, its columns in the schema's order. */
export function jsonLine(table: FactTable, row: AnyFactRow): string {
  return `${JSON.stringify(Object.fromEntries(cellsOf(table, row)))}\n`;
}

/** The first line of a CSV file. Excel takes it for UTF-8 by the mark before it. */
export function csvHeader(table: FactTable): string {
  return `\uFEFF${factTables[table].map(({ name }) => name).join(",")}\r\n`;
}

export function csvLine(table: FactTable, row: AnyFactRow): string {
  return `${cellsOf(table, row)
    .map(([, value]) => csvCell(value))
    .join(",")}\r\n`;
}

function cellsOf(table: FactTable, row: AnyFactRow): readonly (readonly [name: string, value: FactValue])[] {
  return factTables[table].map(({ name }) => [name, row[name] ?? null]);
}

/** Of a text that a spreadsheet would take for a formula, an apostrophe before it keeps it a text; nothing is an empty cell. */
function csvCell(value: FactValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;
}
