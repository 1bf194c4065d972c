import type { Border, Model, Style } from "@odoo/o-spreadsheet";

/** What a cell is to become; what is left out stays. */
export interface PendingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  content?: string;
  format?: string;
  /** The whole style; `null` takes it away. */
  style?: Style | null;
  border?: Border;
}

/**
 * Changes of cells that wait for the end of a step. The library makes a new cell of every change, and so content, format
 * and look of a cell go to it in one command.
 */
export class PendingCells {
  private readonly cells = new Map<string, Map<number, PendingCell>>();

  find(sheetId: string, row: number, col: number): PendingCell | undefined {
    return this.cells.get(sheetId)?.get(place(row, col));
  }

  at(sheetId: string, row: number, col: number): PendingCell {
    let sheet = this.cells.get(sheetId);
    if (!sheet) {
      sheet = new Map();
      this.cells.set(sheetId, sheet);
    }
    let cell = sheet.get(place(row, col));
    if (!cell) {
      cell = { sheetId, row, col };
      sheet.set(place(row, col), cell);
    }
    return cell;
  }

  forgetSheet(sheetId: string): void {
    this.cells.delete(sheetId);
  }

  /** To be called within a step. */
  flush(model: Model): void {
    for (const [sheetId, sheet] of this.cells) {
      const bordered = new Map<string, PendingCell[]>();
      for (const cell of sheet.values()) {
        const { border, ...update } = cell;
        if (border) collect(bordered, JSON.stringify(border), cell);
        if (Object.keys(update).length > PLACE_MEMBERS) model.dispatch("UPDATE_CELL", update);
      }
      for (const cells of bordered.values()) setBorder(model, sheetId, cells);
    }
    this.cells.clear();
  }
}

/** `sheetId`, `row` and `col` alone change nothing. */
const PLACE_MEMBERS = 3;

const MOST_COLUMNS = 16_384;

function place(row: number, col: number): number {
  return row * MOST_COLUMNS + col;
}

function collect(groups: Map<string, PendingCell[]>, key: string, cell: PendingCell): void {
  const group = groups.get(key);
  if (group) group.push(cell);
  else groups.set(key, [cell]);
}

/** All cells with the same lines at once. */
function setBorder(model: Model, sheetId: string, cells: readonly PendingCell[]): void {
  const border = cells[0]?.border;
  if (!border) return;
  const target = cells.map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col }));
  model.dispatch("SET_BORDERS_ON_TARGET", { sheetId, target, border });
}
