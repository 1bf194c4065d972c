import type { CellFormat } from "./cellFormat";
import type { GridListener, Selection } from "./gridListener";
import type {
  BorderLine,
  BorderSide,
  CellBorders,
  Chart,
  ConditionalFormat,
  SheetImage,
  Validation,
} from "./gridParts";
import type { Dimension, SheetZone, Zone } from "./zones";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly showsGridlines: boolean;
  /** Of the part that is kept; beyond it, every cell is blank and looks as a new one. Writing there makes it larger. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A very hidden sheet is not in the list from which a person shows sheets. */
export const SHEET_VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type SheetVisibility = (typeof SHEET_VISIBILITIES)[number];

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
  /** As if typed: "" clears, "=…" is a formula, "'…" text, and in a cell of the format "@" all is text. Left out, the content stays. */
  readonly content?: string;
  /** Left out, the number format stays. */
  readonly numberFormat?: string;
}

/** Sheets and their order. */
export interface GridTabs {
  /** In the order of the tabs. */
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  showSheet(sheetId: string, visibility: SheetVisibility): void;
  colorTab(sheetId: string, color: string): void;
  showGridlines(sheetId: string, shown: boolean): void;
}

/** How many rows and columns stay in view. */
export interface GridPanes {
  frozen(sheetId: string): Frozen;
  freeze(sheetId: string, frozen: Frozen): void;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** The person's place in the sheets. */
export interface GridSelection {
  selection(): Selection;
  select(sheetId: string, zones: readonly Zone[]): void;
}

export interface GridContents {
  cell(sheetId: string, row: number, column: number): Cell;
  /** All changes are one step for undo and one calculation. */
  writeCells(sheetId: string, changes: readonly CellChange[]): void;
}

export interface GridExtent {
  /** The smallest zone that holds all cells with content, or `null` on a blank sheet. */
  usedZone(sheetId: string): Zone | null;
  /** Every cell that holds content, a number format, a look or a border, in the order of rows. */
  keptCells(sheetId: string): readonly CellPlace[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridMerges {
  merges(sheetId: string): readonly Zone[];
  merge(sheetId: string, zone: Zone): void;
  /** Undoes every merge that touches the zone. */
  unmerge(sheetId: string, zone: Zone): void;
}

/** Places that follow their cells when rows come and go; such a place is `null` once they are gone. */
export interface GridAnchors {
  anchor(place: SheetZone): string;
  anchored(anchor: string): SheetZone | null;
}

export interface GridFormats {
  readonly fontName: string;
  format(sheetId: string, row: number, column: number): CellFormat;
  setFormat(sheetId: string, zones: readonly Zone[], format: Partial<CellFormat>): void;
  clearFormats(sheetId: string, zones: readonly Zone[]): void;
}

export interface GridBorders {
  borders(sheetId: string, row: number, column: number): CellBorders;
  setBorder(sheetId: string, zones: readonly Zone[], side: BorderSide, line: BorderLine): void;
}

/** Whole rows and columns. */
export interface GridHeaders {
  /** Points. */
  size(sheetId: string, dimension: Dimension, index: number): number;
  setSize(sheetId: string, dimension: Dimension, indexes: readonly number[], points: number): void;
  fitToContent(sheetId: string, dimension: Dimension, indexes: readonly number[]): void;
  isHidden(sheetId: string, dimension: Dimension, index: number): boolean;
  hide(sheetId: string, dimension: Dimension, indexes: readonly number[], hidden: boolean): void;
}

/** Of each sheet a list, which is set whole. No cell is in two validations. */
export interface GridValidations {
  validations(sheetId: string): readonly Validation[];
  setValidations(sheetId: string, validations: readonly Validation[]): void;
}

/** Of each sheet a list, which is set whole. The format that wins comes first. */
export interface GridConditionalFormats {
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormat[]): void;
}

/** Of each sheet a list, which is set whole. */
export interface GridCharts {
  charts(sheetId: string): readonly Chart[];
  setCharts(sheetId: string, charts: readonly Chart[]): void;
}

/** Of each sheet a list, which is set whole. */
export interface GridImages {
  images(sheetId: string): readonly SheetImage[];
  setImages(sheetId: string, images: readonly SheetImage[]): void;
}

/** Thrown by a read within a step whose changes are not calculated yet; the grid catches it. */
export class NotYetCalculated extends Error {}

export interface GridSteps {
  /**
   * Runs the tasks, up to the first that gives false, as one step for undo with one calculation. Where a task reads results
   * that an earlier one changed, the step ends before it and the task is run again: it reads before it changes anything.
   */
  inOneStep(tasks: readonly (() => boolean)[]): void;
}

/** What a person types. */
export interface GridEntries {
  /** While a person types in a cell, Excel accepts no batch. */
  isEditing(): boolean;
  whenEditingEnds(): Promise<void>;
  /** Asked before a person changes cells: whether the sheet's protection forbids it. */
  guardEntries(isForbidden: (place: SheetZone) => boolean): void;
}

/**
 * What the host needs of a spreadsheet. Whoever draws and calculates the cells stands behind this interface, so that the
 * host runs in a unit test on an object of a few lines.
 */
export interface Grid
  extends
    GridTabs,
    GridPanes,
    GridSelection,
    GridContents,
    GridExtent,
    GridMerges,
    GridAnchors,
    GridFormats,
    GridBorders,
    GridHeaders,
    GridValidations,
    GridConditionalFormats,
    GridCharts,
    GridImages,
    GridEntries,
    GridSteps {
  /** Calculates every formula again, custom functions included, but for those that show one of these errors. */
  recalculate(passedOver?: ReadonlySet<string>): void;
  listen(listener: GridListener): void;
}
