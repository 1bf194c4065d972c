import type { WriteSheet } from "hucre/xlsx";
import { looks, type Cell, type Cells, type Look } from "./looks";

/** What is put into a cell; a formula has no "=", and names the add-in's functions as the formula bar does. */
export type Content =
  | string
  | number
  | null
  /** A result of several cells fills them as far as the last one. */
  | { readonly formula: string; readonly last?: string }
  /** A check box; `null` is one that nobody has touched. */
  | { readonly ticked: boolean | null };

/** Rows and columns that are given a size: as many as a person comes to see, and all rows that hold something. */
const usualRows = 100;
const columnCount = 26;
/** Pixels. */
const usualHeight = 23;
const usualWidth = 96;

const pointsPerPixel = 0.75;
/** A column is measured in digits, of which each takes seven pixels: so the workbench reads it. */
const digitsPerPixel = 0.143;

/** A sheet of the example as the library for files takes it. Places are addresses, sizes are pixels. */
export class ExampleSheet {
  private readonly cells: Cells = new Map();
  private readonly heights = new Map<number, number>();
  private rowCount = usualRows;
  private readonly lists: NonNullable<WriteSheet["dataValidations"]> = [];

  /** The widths are those of the first columns. */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  put(place: string, content: Content, look?: Look): this {
    this.rowCount = Math.max(this.rowCount, positionOf(place).row);
    this.cells.set(keyOf(place), { ...cellOf(place, content), ...(look && { style: looks[look] }) });
    return this;
  }

  /** One row of cells, from the place to the right. */
  putRow(place: string, contents: readonly Content[], look?: Look): this {
    const { row, column } = positionOf(place);
    contents.forEach((content, index) => this.put(addressOf(row, column + index), content, look));
    return this;
  }

  /** Words to choose from. */
  offer(place: string, words: readonly string[]): this {
    this.lists.push({ type: "list", values: [...words], range: place, allowBlank: true });
    return this;
  }

  height(row: number, pixels: number): this {
    this.heights.set(row, pixels);
    return this;
  }

  build(): WriteSheet {
    const rows = Array.from({ length: this.rowCount }, (_, index) => index);
    // The library writes no row below the last cell.
    const lastRow = `${String(this.rowCount - 1)},0`;
    if (!this.cells.has(lastRow)) this.cells.set(lastRow, { value: null, type: "empty" });
    const columns = Array.from({ length: columnCount }, (_, index) => this.widths[index] ?? usualWidth);
    return {
      name: this.name,
      cells: this.cells,
      columns: columns.map((pixels) => ({ width: pixels * digitsPerPixel })),
      rowDefs: new Map(
        rows.map((row) => [row, { height: (this.heights.get(row + 1) ?? usualHeight) * pointsPerPixel }]),
      ),
      dataValidations: this.lists,
    };
  }
}

function cellOf(place: string, content: Content): Cell {
  if (content === null) return { value: null, type: "empty" };
  if (typeof content === "string") return { value: content, type: "string" };
  if (typeof content === "number") return { value: content, type: "number" };
  if ("ticked" in content) return { value: content.ticked, type: "boolean", checkbox: true };
  const { formula, last } = content;
  const saved = {
    value: null,
    type: "formula",
    formula: formula.replaceAll("LPA.", "_xldudf_LPA_"),
  } as const;
  if (last === undefined) return saved;
  return { ...saved, formulaType: "array", formulaRef: `${place}:${last}`, formulaDynamic: true };
}

/** Rows count from 1, columns from 0; none is beyond Z. */
function positionOf(place: string): { readonly row: number; readonly column: number } {
  return { row: Number(place.slice(1)), column: place.charCodeAt(0) - firstLetter };
}

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(firstLetter + column)}${String(row)}`;
}

function keyOf(place: string): string {
  const { row, column } = positionOf(place);
  return `${String(row - 1)},${String(column)}`;
}

const firstLetter = "A".charCodeAt(0);
