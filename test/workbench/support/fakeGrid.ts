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
} from "../../../src/workbench/host/grid";

const DEFAULT_FORMAT: CellFormat = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  bold: false,
  italic: false,
  fontSize: 10,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

interface StoredCell {
  content: string;
  numberFormat: string;
}

/** A grid in memory that calculates nothing: a formula stays the text it is. */
export class FakeGrid implements Grid {
  readonly fontName = "Sarabun";
  isUserEditing = false;
  recalculations = 0;
  /** How often cells were written, however many at a time. */
  writes = 0;
  private readonly sheetList: SheetInfo[] = [];
  private readonly cells = new Map<string, StoredCell>();
  private readonly formats = new Map<string, Partial<CellFormat>>();
  private readonly sizes = new Map<string, number>();
  private readonly listeners: GridListener[] = [];
  private selected: Selection;

  constructor(...names: string[]) {
    for (const name of names) this.sheetList.push(newSheet(`id-${name}`, name));
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    this.selected = { sheetId: `id-${names[0] ?? ""}`, zone, activeRow: 0, activeColumn: 0 };
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList;
  }

  activeSheetId(): string {
    return this.selected.sheetId;
  }

  activateSheet(sheetId: string): void {
    const previous = this.selected.sheetId;
    this.selected = { ...this.selected, sheetId };
    this.tell((listener) => {
      listener.sheetActivated(sheetId, previous);
    });
  }

  addSheet(name: string): string {
    const sheet = newSheet(`id-${name}`, name);
    this.sheetList.push(sheet);
    this.tell((listener) => {
      listener.sheetAdded(sheet.id);
    });
    return sheet.id;
  }

  deleteSheet(sheetId: string): void {
    this.sheetList.splice(
      this.sheetList.findIndex((sheet) => sheet.id === sheetId),
      1,
    );
    this.tell((listener) => {
      listener.sheetDeleted(sheetId);
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.change(sheetId, { name });
  }

  showSheet(sheetId: string, visible: boolean): void {
    this.change(sheetId, { visible });
  }

  colorTab(sheetId: string, tabColor: string): void {
    this.change(sheetId, { tabColor });
  }

  cell(sheetId: string, row: number, column: number): Cell {
    const { content, numberFormat } = this.stored(sheetId, row, column);
    const value = valueOf(content);
    const text = value === null ? "" : String(value);
    const error = /^#.*[!?A]$/.test(content) ? { code: content } : undefined;
    return { value, text, content, numberFormat, ...(error && { error }) };
  }

  writeCells(sheetId: string, changes: readonly CellChange[]): void {
    this.writes += 1;
    for (const { row, column, content, numberFormat } of changes) {
      const cell = this.stored(sheetId, row, column);
      if (content !== undefined) cell.content = content;
      if (numberFormat !== undefined) cell.numberFormat = numberFormat;
      this.cells.set(key(sheetId, row, column), cell);
    }
    const [first] = changes;
    if (!first) return;
    const zone = { top: first.row, bottom: first.row, left: first.column, right: first.column };
    this.tell((listener) => {
      listener.cellsChanged({ sheetId, zone });
    });
  }

  clearFormats(sheetId: string, zone: Zone): void {
    for (const cell of keys(sheetId, zone)) this.formats.delete(cell);
  }

  usedZone(sheetId: string): Zone | null {
    const used = [...this.cells]
      .filter(([cell, { content }]) => cell.endsWith(`!${sheetId}`) && content !== "")
      .map(([cell]) => cell.split("!")[0]?.split(",").map(Number) ?? []);
    const rows = used.map(([row = 0]) => row);
    const columns = used.map(([, column = 0]) => column);
    if (used.length === 0) return null;
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    return { ...DEFAULT_FORMAT, ...this.formats.get(key(sheetId, row, column)) };
  }

  setFormat(sheetId: string, zone: Zone, format: Partial<CellFormat>): void {
    for (const cell of keys(sheetId, zone)) this.formats.set(cell, { ...this.formats.get(cell), ...format });
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    return this.sizes.get(`${dimension} ${index} ${sheetId}`) ?? (dimension === "row" ? 15 : 48);
  }

  setSize(sheetId: string, dimension: Dimension, indexes: readonly number[], points: number): void {
    for (const index of indexes) this.sizes.set(`${dimension} ${index} ${sheetId}`, points);
  }

  fitToContent(): void {
    // Nothing to measure here.
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheetId: string, zone: Zone): void {
    this.selected = { sheetId, zone, activeRow: zone.top, activeColumn: zone.left };
    this.tell((listener) => {
      listener.selectionChanged(this.selected);
    });
  }

  recalculate(): void {
    this.recalculations += 1;
  }

  isEditing(): boolean {
    return this.isUserEditing;
  }

  async whenEditingEnds(): Promise<void> {
    while (this.isUserEditing) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  listen(listener: GridListener): void {
    this.listeners.push(listener);
  }

  private stored(sheetId: string, row: number, column: number): StoredCell {
    return this.cells.get(key(sheetId, row, column)) ?? { content: "", numberFormat: "General" };
  }

  private change(sheetId: string, change: Partial<SheetInfo>): void {
    const index = this.sheetList.findIndex((sheet) => sheet.id === sheetId);
    const sheet = this.sheetList[index];
    if (sheet) this.sheetList[index] = { ...sheet, ...change };
  }

  private tell(message: (listener: GridListener) => void): void {
    for (const listener of this.listeners) message(listener);
  }
}

function newSheet(id: string, name: string): SheetInfo {
  return { id, name, visible: true, tabColor: "", rowCount: 100, columnCount: 26 };
}

function key(sheetId: string, row: number, column: number): string {
  return `${row},${column}!${sheetId}`;
}

function keys(sheetId: string, { top, bottom, left, right }: Zone): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(key(sheetId, row, column));
  }
  return cells;
}

function valueOf(content: string): Cell["value"] {
  if (content === "") return null;
  if (content === "TRUE" || content === "FALSE") return content === "TRUE";
  return content.trim() === "" || Number.isNaN(Number(content)) ? content : Number(content);
}
