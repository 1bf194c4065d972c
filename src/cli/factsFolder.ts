import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { parquetColumns, parquetSchema } from "./factsParquet";
import { partitionPath } from "../facts/partitionPath";
import {
  factTables,
  partitions,
  factTableNames,
  type AnyFactRow,
  type FactTable,
  type Partition,
  type YearFacts,
} from "../facts/tables";
import { csvHeader, csvLine, jsonLine } from "../facts/textRows";

/** Rows that wait in memory, of one table and partition, before they are written. */
const rowsHeld = 20_000;

/** Raised only when a column is added. */
const schemaVersion = 1;

/**
 * The facts of many years as files: `jsonl/`, `csv/` and `parquet/`, in each a folder for each table, and there the partitions.
 * All is written into a folder beside, which takes the place of the wanted one when it is whole.
 */
export class FactsFolder {
  private readonly beside: string;
  private readonly files = new Map<string, PartFiles>();

  /** @throws the system's error where the folder can't be made. */
  constructor(private readonly folder: string) {
    this.beside = path.join(path.dirname(folder), `.${path.basename(folder)}.${String(process.pid)}.part`);
    mkdirSync(this.beside, { recursive: false });
    const schema = { version: schemaVersion, partitions, tables: factTables };
    writeFileSync(path.join(this.beside, "schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
  }

  /** @throws the system's error where the disk is full. */
  add(partition: Partition, facts: YearFacts): void {
    for (const table of factTableNames) this.filesOf(table, partition).add(facts[table]);
  }

  /** Puts the folder in its place; one that stood there is taken away only then. */
  async finish(): Promise<void> {
    for (const files of this.files.values()) files.finish();
    const old = `${this.beside}.old`;
    const isThere = (await stat(this.folder).catch(() => null)) !== null;
    if (isThere) await rename(this.folder, old);
    await rename(this.beside, this.folder);
    await rm(old, { recursive: true, force: true });
  }

  async abandon(): Promise<void> {
    await rm(this.beside, { recursive: true, force: true });
  }

  private filesOf(table: FactTable, partition: Partition): PartFiles {
    const place = `${table}/${partitionPath(partition)}`;
    const known = this.files.get(place);
    if (known) return known;
    const made = new PartFiles(table, (format) => {
      const inside = path.join(this.beside, format, place);
      mkdirSync(inside, { recursive: true });
      return path.join(inside, `part-0.${format}`);
    });
    this.files.set(place, made);
    return made;
  }
}

type Format = "jsonl" | "csv" | "parquet";

/** One table of one partition, in its three forms. */
class PartFiles {
  private readonly held: AnyFactRow[] = [];
  private readonly parquet: ParquetWriter;
  private readonly json: string;
  private readonly csv: string;

  constructor(
    private readonly table: FactTable,
    fileOf: (format: Format) => string,
  ) {
    this.json = fileOf("jsonl");
    this.csv = fileOf("csv");
    writeFileSync(this.csv, csvHeader(table));
    this.parquet = new ParquetWriter({
      writer: fileWriter(fileOf("parquet")),
      schema: parquetSchema(table),
      createdBy: "lpa",
    });
  }

  add(rows: readonly AnyFactRow[]): void {
    this.held.push(...rows);
    if (this.held.length >= rowsHeld) this.write();
  }

  finish(): void {
    this.write();
    void this.parquet.finish();
  }

  private write(): void {
    const rows = this.held.splice(0);
    appendFileSync(this.json, rows.map((row) => jsonLine(this.table, row)).join(""));
    appendFileSync(this.csv, rows.map((row) => csvLine(this.table, row)).join(""));
    if (rows.length > 0)
      void this.parquet.write({ columnData: parquetColumns(this.table, rows), rowGroupSize: rows.length });
  }
}
