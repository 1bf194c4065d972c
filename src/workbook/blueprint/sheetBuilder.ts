import { address, block, rangeBetween, referFixed, type CellRange } from "../cells/cellRange";
import { valueOf } from "./content";
import type {
  Cached,
  CellBlueprint,
  ChartBlueprint,
  ConditionalFormatBlueprint,
  Content,
  NameBlueprint,
  PictureBlueprint,
  PrintBlueprint,
  SheetBlueprint,
  ValidationBlueprint,
} from "./blueprint";
import { rowHeight } from "../../text/rowHeight";
import { blueprintStyles, type Look, type StyleName } from "./styles";

/** A cell as formulas refer to it, and what it holds now. */
export interface Ref {
  readonly row: number;
  readonly column: number;
  /** On its own sheet: C5. */
  readonly here: string;
  /** From any sheet: 'ด้านที่ 1'!$C$5. */
  readonly anywhere: string;
  readonly value: Cached | boolean;
}

class SheetRef implements Ref {
  constructor(
    private readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly value: Ref["value"],
  ) {}

  // Both are worked out when asked for: no formula refers to most cells.
  get here(): string {
    return address(this.row, this.column);
  }

  get anywhere(): string {
    return referFixed(rangeBetween(this.sheet, this));
  }
}

/** Letters that a link can show. */
const longestLink = 255;

/** What a column has room for in bold letters, which are wider. */
const boldRoom = 0.92;

/** Gathers one sheet; `next` is the first row that nothing was put in yet. */
export class SheetBuilder {
  next = 1;
  freeze = { rows: 0, columns: 0 };
  locked = true;
  tabColor = "185C37";
  pages: PrintBlueprint["pages"] = "any";
  /** Rows that are printed, from the first; null for all. */
  printedRows: number | null = null;
  filtered: SheetBlueprint["filtered"] = null;
  readonly hiddenColumns: number[] = [];
  private readonly cells: CellBlueprint[] = [];
  private readonly rows = new Map<number, CellBlueprint[]>();
  private readonly heights = new Map<number, number>();
  private readonly growingRows = new Set<number>();
  private readonly merges: CellRange[] = [];
  private readonly validations: ValidationBlueprint[] = [];
  private readonly formats: ConditionalFormatBlueprint[] = [];
  private readonly charts: ChartBlueprint[] = [];
  private readonly pictures: PictureBlueprint[] = [];
  private readonly breaksBefore: number[] = [];
  private readonly parts: { readonly first: number; readonly last: number }[] = [];
  private titleColumns: PrintBlueprint["titleColumns"] = null;
  private readonly ownNames: NameBlueprint[] = [];
  private readonly links = new Map<string, string>();

  constructor(
    readonly name: string,
    readonly columnWidths: readonly number[],
    private readonly orientation: PrintBlueprint["orientation"] = "landscape",
  ) {}

  put(row: number, column: number, content: Content, style: StyleName, name?: string): Ref {
    const cell = { row, column, content, style };
    this.cells.push(cell);
    const own = this.rows.get(row);
    if (own) own.push(cell);
    else this.rows.set(row, [cell]);
    this.next = Math.max(this.next, row + 1);
    if (name !== undefined) this.nameRange(name, address(row, column));
    return new SheetRef(this.name, row, column, valueOf(content));
  }

  /** A click on a cell's text, of which links show no more than Excel takes, leads to the cells of a name. */
  lead(row: number, column: number, name: string): void {
    const { length } = this.textAt(row, column);
    if (length > 0 && length <= longestLink) this.links.set(address(row, column), name);
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.some((cell) => cell.column === column) ?? false;
  }

  /** The constant text of a cell; "" where there is none. */
  textAt(row: number, column: number): string {
    const content = this.rows.get(row)?.find((cell) => cell.column === column)?.content;
    return content?.kind === "text" ? content.text : "";
  }

  /** Cells side by side from column A on, and a height in which their texts stand whole. */
  putRow(row: number, contents: readonly (readonly [Content, StyleName])[]): readonly Ref[] {
    const refs = contents.map(([content, style], index) => this.put(row, index + 1, content, style));
    this.fit(row);
    return refs;
  }

  /** Makes the row high enough for the texts put in it so far, and never lower than it was made. */
  fit(row: number, least = 0): void {
    const texts = (this.rows.get(row) ?? []).flatMap(({ content, column, style }) => {
      const value = valueOf(content);
      const look: Look = blueprintStyles[style];
      const width = this.widthAt(column) * (look.bold ? boldRoom : 1);
      return typeof value === "string" && look.wrap ? [[value, width] as const] : [];
    });
    const known = this.heights.get(row) ?? 0;
    this.heights.set(row, Math.max(known, least, rowHeight(texts)));
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** Leaves the row's height to Excel, which fits it to whatever is entered. */
  growing(row: number): void {
    this.heights.delete(row);
    this.growingRows.add(row);
  }

  /** Points from the first row to the last, both included. */
  heightOf(first: number, last: number): number {
    let sum = 0;
    for (let row = first; row <= last; row += 1) sum += this.heights.get(row) ?? rowHeight([]);
    return sum;
  }

  merge(row: number, column: number, lastRow: number, lastColumn: number): void {
    this.merges.push(rangeBetween(null, { row, column }, { row: lastRow, column: lastColumn }));
  }

  nameRange(name: string, range: string): void {
    this.ownNames.push({ name, sheet: this.name, range });
  }

  validate(validation: ValidationBlueprint): void {
    this.validations.push(validation);
  }

  format(format: ConditionalFormatBlueprint): void {
    this.formats.push(format);
  }

  /** A look that goes before all that were said so far. */
  formatFirst(format: ConditionalFormatBlueprint): void {
    this.formats.unshift(format);
  }

  chart(chart: ChartBlueprint): void {
    this.charts.push(chart);
  }

  picture(picture: PictureBlueprint): void {
    this.pictures.push(picture);
  }

  breakBefore(row: number): void {
    this.breaksBefore.push(row);
  }

  /** Columns on pages of their own; without any, all that are shown are printed side by side. */
  printTogether(first: number, last: number): void {
    this.parts.push({ first, last });
  }

  /** Columns that stand at the left of each page. */
  repeatColumns(first: number, last: number): void {
    this.titleColumns = { first, last };
  }

  get names(): readonly NameBlueprint[] {
    return this.ownNames;
  }

  build(titleRows: PrintBlueprint["titleRows"], footer: PrintBlueprint["footer"]): SheetBlueprint {
    const visible = this.columnWidths.length - this.hiddenColumns.length;
    const parts = this.parts.length > 0 ? this.parts : [{ first: 1, last: visible }];
    return {
      name: this.name,
      cells: this.cells.map((cell) => {
        const leadsTo = this.links.get(address(cell.row, cell.column));
        return leadsTo === undefined ? cell : { ...cell, leadsTo };
      }),
      columnWidths: this.columnWidths,
      hiddenColumns: this.hiddenColumns,
      rowHeights: this.allHeights(),
      merges: this.merges,
      validations: this.validations,
      conditionalFormats: this.formats,
      charts: this.charts,
      ...(this.pictures.length > 0 && { pictures: this.pictures }),
      print: {
        orientation: this.orientation,
        pages: this.pages,
        areas: parts.map(({ first, last }) => block(1, first, this.printedRows ?? this.next - 1, last)),
        titleRows,
        titleColumns: this.titleColumns,
        breaksBefore: this.breaksBefore,
        footer,
      },
      filtered: this.filtered,
      freeze: this.freeze,
      locked: this.locked,
      tabColor: this.tabColor,
    };
  }

  /** Nearly every row has its height said, because rows that Excel fits by itself cut Thai tone marks. */
  private allHeights(): ReadonlyMap<number, number> {
    const plain = rowHeight([]);
    const fixed = [...this.rows.keys()].filter((row) => !this.growingRows.has(row));
    return new Map([...fixed.map((row) => [row, plain] as const), ...this.heights]);
  }

  private widthAt(column: number): number {
    return this.columnWidths[column - 1] ?? 10;
  }
}
