/**
 * The tables in which a year's facts leave, for whoever asks more of them than a roll-up tells. This is the written schema:
 * columns are added at the end and never renamed, retyped or taken away, so that files of all years stay one table.
 */

/** Whole numbers are signed, as all warehouses take them. A day is written YYYY-MM-DD of the Christian era, as they read it. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "day";

export interface FactColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether a row may have nothing there. */
  readonly nullable: boolean;
}

export const factTableNames = ["areas", "indicators", "clauses"] as const;
export type FactTable = (typeof factTableNames)[number];

/** The folders that files lie in, from the outside in: their values are columns of every table as well. */
export const partitions = ["year", "province"] as const;

const text = <const Name extends string>(name: Name) => ({ name, type: "text", nullable: false }) as const;
const numberOrNone = <const Name extends string>(name: Name) =>
  ({ name, type: "number", nullable: true }) as const;

/** Whose row it is, by which criteria: in each table. */
const whose = [
  text("lao"),
  text("lao_type"),
  text("district"),
  text("pack_id"),
  text("pack_version"),
  text("pack_hash"),
] as const satisfies readonly FactColumn[];

/** `mark` says what stands there; score and full_marks are null where it has none. `counted`: whether it is in the year's sums. */
const marks = [
  text("mark"),
  numberOrNone("score"),
  numberOrNone("full_marks"),
  { name: "counted", type: "boolean", nullable: false },
] as const satisfies readonly FactColumn[];

export const factTables = {
  areas: [...whose, text("area"), ...marks, numberOrNone("percent")],
  indicators: [
    ...whose,
    text("area"),
    text("indicator"),
    text("indicator_key"),
    { name: "item_of", type: "text", nullable: true },
    ...marks,
    { name: "band", type: "integer", nullable: true },
  ],
  clauses: [
    ...whose,
    text("area"),
    text("indicator"),
    text("indicator_key"),
    text("clause"),
    text("state"),
    { name: "has_evidence", type: "boolean", nullable: false },
    { name: "due", type: "day", nullable: true },
    { name: "done_on", type: "day", nullable: true },
  ],
} as const satisfies Readonly<Record<FactTable, readonly FactColumn[]>>;

type ValueOf<Column extends FactColumn> =
  | (Column["type"] extends "number" | "integer"
      ? number
      : Column["type"] extends "boolean"
        ? boolean
        : string)
  | (Column["nullable"] extends false ? never : null);

/** One row of a table, by its columns' names. */
export type FactRow<Table extends FactTable> = {
  readonly [Column in (typeof factTables)[Table][number] as Column["name"]]: ValueOf<Column>;
};

export type FactValue = string | number | boolean | null;

/** A row of any table. */
export type AnyFactRow = Readonly<Record<string, FactValue>>;

export type YearFacts = { readonly [Table in FactTable]: readonly FactRow<Table>[] };

/** The folder that rows lie in. */
export interface Partition {
  /** The LPA year, Buddhist. */
  readonly year: number;
  /** "" where the workbook names none. */
  readonly province: string;
}
