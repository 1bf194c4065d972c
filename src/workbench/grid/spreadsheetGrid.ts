import type { Cell as StoredCell, DispatchResult, Getters, Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import type {
  Cell,
  CellChange,
  CellFormat,
  Dimension,
  Grid,
  GridListener,
  Selection,
  SheetInfo,
  Zone,
} from "../host/grid";
import { formatOf, GRID_FONT, styleOf } from "./cellFormats";
import { excelCode } from "./errorCodes";
import { inOneStep } from "./oneStep";
import { positionOf } from "./places";
import { watchModel } from "./watchModel";

const POINTS_PER_PIXEL = 0.75;
const GENERAL = "General";
/** Room for what an add-in may write; the grid's own default is 100 rows. */
const NEW_SHEET = { rows: 1000, cols: 52 };
const EDIT_POLL_MILLISECONDS = 50;

/** Tells whether a person is typing in a cell. */
export interface CellEditor {
  isEditing(): boolean;
}

/** An o-spreadsheet model as the grid of the host. */
export class SpreadsheetGrid implements Grid {
  readonly fontName = GRID_FONT;
  private editor: CellEditor = { isEditing: () => false };

  constructor(
    private readonly model: Model,
    private readonly board: CallBoard,
  ) {}

  useEditor(editor: CellEditor): void {
    this.editor = editor;
  }

  sheets(): readonly SheetInfo[] {
    const { getters } = this.model;
    return getters.getSheetIds().map((id) => {
      const sheet = getters.getSheet(id);
      return {
        id,
        name: sheet.name,
        visible: sheet.isVisible,
        tabColor: sheet.color ?? "",
        rowCount: getters.getNumberRows(id),
        columnCount: getters.getNumberCols(id),
      };
    });
  }

  activeSheetId(): string {
    return this.model.getters.getActiveSheetId();
  }

  activateSheet(sheetId: string): void {
    const sheetIdFrom = this.activeSheetId();
    if (sheetIdFrom !== sheetId) {
      this.done(this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId }));
    }
  }

  addSheet(name: string): string {
    const sheetId = this.model.uuidGenerator.smallUuid();
    const position = this.model.getters.getSheetIds().length;
    this.done(this.model.dispatch("CREATE_SHEET", { sheetId, position, name, ...NEW_SHEET }));
    return sheetId;
  }

  deleteSheet(sheetId: string): void {
    const sheetName = this.model.getters.getSheetName(sheetId);
    this.done(this.model.dispatch("DELETE_SHEET", { sheetId, sheetName }));
  }

  renameSheet(sheetId: string, newName: string): void {
    const oldName = this.model.getters.getSheetName(sheetId);
    if (newName !== oldName) this.done(this.model.dispatch("RENAME_SHEET", { sheetId, oldName, newName }));
  }

  showSheet(sheetId: string, visible: boolean): void {
    if (this.model.getters.isSheetVisible(sheetId) === visible) return;
    this.done(this.model.dispatch(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId }));
  }

  colorTab(sheetId: string, color: string): void {
    this.done(this.model.dispatch("COLOR_SHEET", color === "" ? { sheetId } : { sheetId, color }));
  }

  cell(sheetId: string, row: number, col: number): Cell {
    const { getters } = this.model;
    const evaluated = getters.getEvaluatedCell({ sheetId, row, col });
    const isError = evaluated.type.valueOf() === "error";
    const value = isError ? excelCode(String(evaluated.value)) : evaluated.value;
    const { message } = evaluated;
    return {
      value,
      text: isError ? String(value) : evaluated.formattedValue,
      content: typedContent(getters.getCell({ sheetId, row, col }), getters),
      numberFormat: evaluated.format === "" ? GENERAL : (evaluated.format ?? GENERAL),
      ...(isError && { error: { code: String(value), ...(message !== undefined && { message }) } }),
    };
  }

  writeCells(sheetId: string, changes: readonly CellChange[]): void {
    inOneStep(this.model, () => {
      for (const { row, column: col, content, numberFormat } of changes) {
        this.model.dispatch("UPDATE_CELL", {
          sheetId,
          row,
          col,
          ...(content !== undefined && { content }),
          ...(numberFormat !== undefined && { format: numberFormat === GENERAL ? "" : numberFormat }),
        });
      }
    });
  }

  clearFormats(sheetId: string, zone: Zone): void {
    this.done(this.model.dispatch("CLEAR_FORMATTING", { sheetId, target: [zone] }));
  }

  usedZone(sheetId: string): Zone | null {
    const positions = this.model.getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => this.model.getters.getEvaluatedCell(position).value !== null);
    if (positions.length === 0) return null;
    const rows = positions.map(({ row }) => row);
    const columns = positions.map(({ col }) => col);
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }

  format(sheetId: string, row: number, col: number): CellFormat {
    return formatOf(this.model.getters.getCellComputedStyle({ sheetId, row, col }));
  }

  setFormat(sheetId: string, zone: Zone, format: Partial<CellFormat>): void {
    this.done(this.model.dispatch("SET_FORMATTING", { sheetId, target: [zone], style: styleOf(format) }));
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    const { getters } = this.model;
    const pixels =
      dimension === "row" ? getters.getRowSize(sheetId, index) : getters.getColSize(sheetId, index);
    return pixels * POINTS_PER_PIXEL;
  }

  setSize(sheetId: string, dimension: Dimension, elements: readonly number[], points: number): void {
    this.done(
      this.model.dispatch("RESIZE_COLUMNS_ROWS", {
        sheetId,
        dimension: dimension === "row" ? "ROW" : "COL",
        elements: [...elements],
        size: Math.round(points / POINTS_PER_PIXEL),
      }),
    );
  }

  fitToContent(sheetId: string, dimension: Dimension, indexes: readonly number[]): void {
    const result =
      dimension === "row"
        ? this.model.dispatch("AUTORESIZE_ROWS", { sheetId, rows: [...indexes] })
        : this.model.dispatch("AUTORESIZE_COLUMNS", { sheetId, cols: [...indexes] });
    this.done(result);
  }

  selection(): Selection {
    const { getters } = this.model;
    const { sheetId, row, col } = getters.getActivePosition();
    return { sheetId, zone: getters.getSelectedZone(), activeRow: row, activeColumn: col };
  }

  select(sheetId: string, zone: Zone): void {
    this.activateSheet(sheetId);
    const cell = { row: zone.top, col: zone.left };
    this.model.selection.selectZone({ cell, zone }, { scrollIntoView: true });
  }

  recalculate(): void {
    this.board.forgetAll();
    this.model.dispatch("EVALUATE_CELLS", {});
  }

  /** Calculates the formulas at these places, and what depends on them, in one go. */
  recalculatePlaces(places: readonly string[]): void {
    const cells = places.map((place) => this.model.getters.getCell(positionOf(place)));
    const cellIds = cells.flatMap((cell) => (cell ? [cell.id] : []));
    this.model.dispatch("EVALUATE_CELLS", { cellIds });
  }

  isEditing(): boolean {
    return this.editor.isEditing();
  }

  async whenEditingEnds(): Promise<void> {
    while (this.isEditing()) await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MILLISECONDS));
  }

  listen(listener: GridListener): void {
    watchModel(this.model, this, listener);
  }

  /** A command that would change nothing is refused by the library and is no trouble. */
  private done(result: DispatchResult): void {
    const trouble = result.reasons.filter((reason) => !HARMLESS.includes(reason.valueOf()));
    if (!result.isSuccessful && trouble.length > 0)
      throw new Error(`The grid refused: ${trouble.join(", ")}`);
  }
}

function typedContent(stored: StoredCell | undefined, getters: Getters): string {
  if (!stored) return "";
  return stored.isFormula ? stored.compiledFormula.toFormulaString(getters) : stored.content;
}

const HARMLESS: readonly unknown[] = ["NoChanges"];
