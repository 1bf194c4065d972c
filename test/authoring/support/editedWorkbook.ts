import { readXlsx, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { writeAuthoringWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { shippedPack } from "./shippedPack";

type CellValue = NonNullable<WriteSheet["rows"]>[number][number];
type Cells = NonNullable<WriteSheet["cells"]>;
type Cell = Parameters<Cells["set"]>[1];

/** A workbook in the hands of an officer, of the 2567 pack or another. Rows are counted as Excel does. */
export class EditedWorkbook {
  private constructor(private readonly sheets: WriteSheet[]) {}

  static async of2567(): Promise<EditedWorkbook> {
    return EditedWorkbook.of(await written);
  }

  static async of(bytes: Uint8Array): Promise<EditedWorkbook> {
    const book = await readXlsx(bytes);
    return new EditedWorkbook(
      book.sheets.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => [...row]),
        merges: [],
        cells: new Map<string, Cell>(),
      })),
    );
  }

  sheet(name: string): WriteSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  rows(name: string): CellValue[][] {
    return this.sheet(name).rows ?? [];
  }

  /** Where a column stands, by the key in its header. */
  column(name: string, key: string): number {
    return this.rows(name)[0]?.findIndex((header) => String(header).endsWith(`(${key})`)) ?? -1;
  }

  set(name: string, row: number, key: string, value: CellValue): this {
    const cells = this.rows(name)[row - 1];
    if (cells) cells[this.column(name, key)] = value;
    return this;
  }

  setCell(name: string, row: number, key: string, cell: Cell): this {
    this.sheet(name).cells?.set(`${String(row - 1)},${String(this.column(name, key))}`, cell);
    return this;
  }

  /** Sets the value of a field of the sheet Pack, or of another. */
  setField(key: string, value: CellValue, sheet = "Pack"): this {
    const row = this.rows(sheet).find(([field]) => String(field).endsWith(`(${key})`));
    if (row) row[1] = value;
    return this;
  }

  renameHeader(name: string, key: string, header: string): this {
    return this.set(name, 1, key, header);
  }

  addRow(name: string, values: Readonly<Record<string, CellValue>>): this {
    const row: CellValue[] = [];
    for (const [key, value] of Object.entries(values)) row[this.column(name, key)] = value;
    this.rows(name).unshift(
      ...this.rows(name).splice(0, 1),
      Array.from(row, (value) => value ?? null),
    );
    return this;
  }

  rename(name: string, to: string): this {
    this.sheet(name).name = to;
    return this;
  }

  drop(name: string): this {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    return this;
  }

  add(sheet: WriteSheet): this {
    this.sheets.push(sheet);
    return this;
  }

  merge(name: string, startRow: number, endRow: number, key: string): this {
    const column = this.column(name, key);
    this.sheet(name).merges?.push({
      startRow: startRow - 1,
      endRow: endRow - 1,
      startCol: column,
      endCol: column,
    });
    return this;
  }

  bytes(): Promise<Uint8Array> {
    return writeXlsx({ sheets: this.sheets });
  }
}

const written = writeAuthoringWorkbook(shippedPack("lpa-2567"));
