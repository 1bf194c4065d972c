import type { ColumnSource, SchemaElement } from "hyparquet-writer";
import { factTables, type AnyFactRow, type ColumnType, type FactTable } from "../facts/tables";

/** How each type stands in a Parquet file; whole numbers are signed, because warehouses refuse others. */
const elements = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  day: { type: "INT32", converted_type: "DATE" },
} as const satisfies Readonly<Record<ColumnType, Partial<SchemaElement>>>;

export function parquetSchema(table: FactTable): SchemaElement[] {
  const columns = factTables[table].map(({ name, type, nullable }): SchemaElement => ({
    name,
    ...elements[type],
    repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
  }));
  return [{ name: "root", num_children: columns.length }, ...columns];
}

/** The rows turned into columns. */
export function parquetColumns(table: FactTable, rows: readonly AnyFactRow[]): ColumnSource[] {
  return factTables[table].map(({ name, type }) => ({
    name,
    data: rows.map((row) => {
      const value = row[name] ?? null;
      return type === "day" && typeof value === "string" ? new Date(value) : value;
    }),
  }));
}
