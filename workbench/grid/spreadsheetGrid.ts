import type { Model } from "@odoo/o-spreadsheet";
import type { CallBoard } from "../functions/callBoard";
import type { CellChange, Grid, GridListener } from "../host/grid";
import type { SheetZone } from "../host/zones";
import type { EntryGuard } from "./entryGuard";
import type { KeptParts } from "./keptParts";
import { positionOf } from "./places";
import { RulesGrid } from "./rulesGrid";
import { watchModel } from "./watchModel";

const EDIT_POLL_MILLISECONDS = 50;

/** Tells whether a person is typing in a cell. */
export interface CellEditor {
  isEditing(): boolean;
}

/** An o-spreadsheet model as the grid of the host. */
export class SpreadsheetGrid extends RulesGrid implements Grid {
  private editor: CellEditor = { isEditing: () => false };

  constructor(
    model: Model,
    private readonly board: CallBoard,
    parts: KeptParts,
    private readonly guard: EntryGuard,
  ) {
    super(model, parts);
  }

  useEditor(editor: CellEditor): void {
    this.editor = editor;
  }

  writeAsCoauthor(sheetId: string, changes: readonly CellChange[]): void {
    this.writeCells(sheetId, changes, "coauthor");
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

  guardEntries(isForbidden: (place: SheetZone) => boolean): void {
    this.guard.use((place) => this.by() === "person" && isForbidden(place));
  }

  isEditing(): boolean {
    return this.editor.isEditing();
  }

  async whenEditingEnds(): Promise<void> {
    while (this.isEditing()) await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MILLISECONDS));
  }

  listen(listener: GridListener): void {
    watchModel({ model: this.model, grid: this, board: this.board, listener });
  }
}
