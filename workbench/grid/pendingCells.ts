import type { Border, Model, Style, Zone } from "@odoo/o-spreadsheet";
import type { ModelSteps, Waiting } from "./modelSteps";

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
export class PendingCells implements Waiting {
  private readonly cells = new Map<string, Map<number, PendingCell>>();

  constructor(
    private readonly model: Model,
    steps: ModelSteps,
  ) {
    steps.hold(this);
  }

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

  flush(): void {
    const { model } = this;
    for (const [sheetId, sheet] of this.cells) {
      const bordered = new Map<string, PendingCell[]>();
      const blank = new Map<string, PendingCell[]>();
      const looks = new KnownLooks();
      for (const cell of sheet.values()) {
        if (cell.border) collect(bordered, looks.borderKey(cell.border), cell);
        if (staysBlank(model, cell)) collect(blank, `${looks.key(cell.style)} ${cell.format ?? ""}`, cell);
        else if (isUpdate(cell)) update(model, cell);
      }
      for (const cells of blank.values()) setLook(model, sheetId, cells);
      for (const cells of bordered.values()) setBorder(model, sheetId, cells);
    }
    this.cells.clear();
  }
}

/** Keys by which cells of one look are found; cells that were changed together share the objects of their looks. */
class KnownLooks {
  private readonly keys = new Map<unknown, number>();
  private readonly keysByText = new Map<string, number>();

  key(look: object | null | undefined): number {
    const known = this.keys.get(look);
    if (known !== undefined) return known;
    const text = JSON.stringify(look ?? null);
    const key = this.keysByText.get(text) ?? this.keysByText.size;
    this.keysByText.set(text, key);
    this.keys.set(look, key);
    return key;
  }

  borderKey({ top, bottom, left, right }: Border): string {
    return `${this.key(top)} ${this.key(bottom)} ${this.key(left)} ${this.key(right)}`;
  }
}

/** Whether there is no cell, and none that would hold anything after the change; many such cells make up a form. */
function staysBlank({ getters }: Model, cell: PendingCell): boolean {
  return (cell.content ?? "") === "" && getters.getCell(cell) === undefined;
}

function isUpdate({ content, format, style }: PendingCell): boolean {
  return content !== undefined || format !== undefined || style !== undefined;
}

/** What is left out must be missing altogether: the library takes a member that is `undefined` for a change. */
function update(model: Model, { sheetId, row, col, content, format, style }: PendingCell): void {
  model.dispatch("UPDATE_CELL", {
    sheetId,
    row,
    col,
    ...(content !== undefined && { content }),
    ...(format !== undefined && { format }),
    ...(style !== undefined && { style }),
  });
}

const MOST_COLUMNS = 16_384;

function place(row: number, col: number): number {
  return row * MOST_COLUMNS + col;
}

function collect(groups: Map<string, PendingCell[]>, key: string, cell: PendingCell): void {
  const group = groups.get(key);
  if (group) group.push(cell);
  else groups.set(key, [cell]);
}

/** All blank cells with the same look at once; nothing, where they keep the look of a new sheet. */
function setLook(model: Model, sheetId: string, cells: readonly PendingCell[]): void {
  const { style, format = "" } = cells[0] ?? {};
  if (!style && format === "") return;
  model.dispatch("SET_FORMATTING", {
    sheetId,
    target: zonesOf(cells),
    ...(style && { style }),
    ...(format !== "" && { format }),
  });
}

/** All cells with the same lines at once. */
function setBorder(model: Model, sheetId: string, cells: readonly PendingCell[]): void {
  const border = cells[0]?.border;
  if (!border) return;
  model.dispatch("SET_BORDERS_ON_TARGET", { sheetId, target: zonesOf(cells), border });
}

/** Cells side by side as one zone. */
function zonesOf(cells: readonly PendingCell[]): Zone[] {
  const zones: Zone[] = [];
  for (const { row, col } of cells) {
    const last = zones.at(-1);
    if (last?.top === row && last.right === col - 1) last.right = col;
    else zones.push({ top: row, bottom: row, left: col, right: col });
  }
  return zones;
}
