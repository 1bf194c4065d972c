/**
 * What the host needs of a spreadsheet. Whoever draws and calculates the cells stands behind this interface, so that the
 * host runs in a unit test on an object of a few lines.
 *
 * Rows and columns count from 0; a zone includes its last row and column.
 */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type CellValue = string | number | boolean | null;

/** An error as Excel writes it in a cell, such as "#N/A". */
export interface CellError {
  readonly code: string;
  readonly message?: string;
}

export interface Cell {
  /** `null` is a blank cell. An error cell has its code here too. */
  readonly value: CellValue;
  readonly error?: CellError;
  /** As displayed. */
  readonly text: string;
  /** What was typed into the cell: a formula with its "=", or a literal; "" if nothing. */
  readonly content: string;
  /** An Excel number format; "General" is the default. */
  readonly numberFormat: string;
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** As if typed: "" clears, "=…" is a formula. Left out, the content stays. */
  readonly content?: string;
  /** Left out, the number format stays. */
  readonly numberFormat?: string;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

export interface CellFormat {
  /** "#RRGGBB". */
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly wrapText: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
}

export type Dimension = "row" | "column";

export interface Selection {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly activeRow: number;
  readonly activeColumn: number;
}

export interface CellsChanged {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface GridListener {
  selectionChanged(selection: Selection): void;
  cellsChanged(change: CellsChanged): void;
  sheetActivated(sheetId: string, previousSheetId: string): void;
  sheetAdded(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
}

export interface Grid {
  /** In the order of the tabs. */
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  showSheet(sheetId: string, visible: boolean): void;
  colorTab(sheetId: string, color: string): void;

  cell(sheetId: string, row: number, column: number): Cell;
  /** All changes are one step for undo and one calculation. */
  writeCells(sheetId: string, changes: readonly CellChange[]): void;
  clearFormats(sheetId: string, zone: Zone): void;
  /** The smallest zone that holds all cells with content, or `null` on a blank sheet. */
  usedZone(sheetId: string): Zone | null;

  format(sheetId: string, row: number, column: number): CellFormat;
  setFormat(sheetId: string, zone: Zone, format: Partial<CellFormat>): void;
  /** Points. */
  size(sheetId: string, dimension: Dimension, index: number): number;
  setSize(sheetId: string, dimension: Dimension, indexes: readonly number[], points: number): void;
  fitToContent(sheetId: string, dimension: Dimension, indexes: readonly number[]): void;
  readonly fontName: string;

  selection(): Selection;
  select(sheetId: string, zone: Zone): void;

  /** Calculates every formula again, custom functions included. */
  recalculate(): void;

  /** While a person types in a cell, Excel accepts no batch. */
  isEditing(): boolean;
  whenEditingEnds(): Promise<void>;

  listen(listener: GridListener): void;
}
