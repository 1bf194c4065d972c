import type { Style } from "@odoo/o-spreadsheet";
import { columnIndex, parseZone, zoneAddress } from "../host/address";
import type { Zone } from "../host/zones";
import { styles, type StyleName } from "./styles";

/** One sheet of the opening workbook, in the shape that o-spreadsheet imports. */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly cols: Readonly<Record<number, { readonly size: number }>>;
  readonly rows: Readonly<Record<number, { readonly size: number }>>;
  readonly dataValidationRules: readonly ValidationRule[];
  readonly color?: string;
}

interface ValidationRule {
  readonly id: string;
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: string;
  };
  readonly ranges: readonly string[];
}

/** Number formats, by their numbers in the workbook. */
export const formats: Readonly<Record<number, string>> = { 1: "0.00" };
const TWO_DECIMALS = 1;

const styleNumbers = new Map(Object.keys(styles).map((name, index) => [name, index + 1]));

export function numberedStyles(): Record<number, Style> {
  return Object.fromEntries(Object.values(styles).map((style, index) => [index + 1, style]));
}

/** Collects what a sheet holds. Sizes are pixels, rows count from 1 as in addresses. */
export class SheetBuilder {
  private readonly cells: Record<string, string> = {};
  private readonly styles: Record<string, number> = {};
  private readonly formats: Record<string, number> = {};
  private readonly cols: Record<number, { size: number }> = {};
  private readonly rows: Record<number, { size: number }> = {};
  private readonly rules: ValidationRule[] = [];

  constructor(
    private readonly id: string,
    private readonly name: string,
    private readonly size = { rows: 60, columns: 14 },
  ) {}

  cell(address: string, content: string | number, style?: StyleName): this {
    this.cells[address] = String(content);
    return style ? this.style(address, style) : this;
  }

  /** One row of cells, from `address` to the right. */
  row(address: string, contents: readonly (string | number)[], style?: StyleName): this {
    const start = this.zone(address);
    contents.forEach((content, index) => {
      const left = start.left + index;
      this.cell(zoneAddress({ ...start, left, right: left }), content, style);
    });
    return this;
  }

  /** A cell has one style: the last one given. */
  style(address: string, style: StyleName): this {
    for (const cell of this.addresses(address)) this.styles[cell] = styleNumbers.get(style) ?? 0;
    return this;
  }

  twoDecimals(address: string): this {
    for (const cell of this.addresses(address)) this.formats[cell] = TWO_DECIMALS;
    return this;
  }

  columnWidths(widths: Readonly<Record<string, number>>): this {
    for (const [letters, size] of Object.entries(widths)) this.cols[columnIndex(letters)] = { size };
    return this;
  }

  rowHeight(row: number, size: number): this {
    this.rows[row - 1] = { size };
    return this;
  }

  checkBoxes(address: string): this {
    return this.validate(address, { type: "isBoolean", values: [] });
  }

  dropDown(address: string, values: readonly string[]): this {
    return this.validate(address, { type: "isValueInList", values, displayStyle: "arrow" });
  }

  build(): SheetData {
    return {
      id: this.id,
      name: this.name,
      colNumber: this.size.columns,
      rowNumber: this.size.rows,
      cells: this.cells,
      styles: this.styles,
      formats: this.formats,
      cols: this.cols,
      rows: this.rows,
      dataValidationRules: this.rules,
    };
  }

  private validate(address: string, criterion: ValidationRule["criterion"]): this {
    this.rules.push({ id: `${this.id}-${this.rules.length + 1}`, criterion, ranges: [address] });
    return this;
  }

  private addresses(address: string): string[] {
    const { top, bottom, left, right } = this.zone(address);
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        cells.push(zoneAddress({ top: row, bottom: row, left: column, right: column }));
      }
    }
    return cells;
  }

  private zone(address: string): Zone {
    const zone = parseZone(address);
    if (!zone) throw new Error(`The opening workbook has a wrong address: ${address}`);
    return zone;
  }
}
