import type {
  Cell,
  CellChange,
  CellFormat,
  CellPlace,
  ChangedBy,
  Dimension,
  Frozen,
  Grid,
  GridListener,
  Selection,
  SheetInfo,
  SheetVisibility,
  Zone,
} from "../../../src/workbench/host/grid";
import type {
  BorderLine,
  BorderSide,
  CellBorders,
  Chart,
  ConditionalFormat,
  SheetZone,
  Validation,
} from "../../../src/workbench/host/gridParts";
import { indexesOf, intersection, isWholeColumns, isWholeRows } from "../../../src/workbench/host/zones";
import { linesOf } from "../../../src/workbench/host/borderLines";
import { NEW_LOOK, typedCell, type FakeCell, type FakeSheet, newFakeSheet } from "./fakeSheet";

/** A grid in memory that calculates nothing: a formula stays the text it is. */
export class FakeGrid implements Grid {
  readonly fontName = "Sarabun";
  isUserEditing = false;
  recalculations = 0;
  /** How often cells were written, however many at a time. */
  writes = 0;
  private readonly tabs: FakeSheet[] = [];
  private readonly anchors = new Map<string, SheetZone>();
  private readonly listeners: GridListener[] = [];
  private isForbidden: (place: SheetZone) => boolean = () => false;
  private by: ChangedBy = "person";
  private selected: Selection;

  constructor(...names: string[]) {
    for (const name of names) this.tabs.push(newFakeSheet(`id-${name}`, name));
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    this.selected = {
      sheetId: `id-${names[0] ?? ""}`,
      zone,
      zones: [zone],
      activeRow: 0,
      activeColumn: 0,
    };
  }

  sheets(): readonly SheetInfo[] {
    return this.tabs.map(({ info }) => info);
  }

  activeSheetId(): string {
    return this.selected.sheetId;
  }

  activateSheet(sheetId: string): void {
    const previous = this.selected.sheetId;
    if (previous === sheetId) return;
    this.selected = { ...this.selected, sheetId };
    this.tell((listener) => {
      listener.sheetActivated(sheetId, previous);
    });
  }

  addSheet(name: string): string {
    const sheet = newFakeSheet(`id-${name}`, name);
    this.tabs.push(sheet);
    this.tell((listener) => {
      listener.sheetAdded(sheet.info.id);
    });
    return sheet.info.id;
  }

  deleteSheet(sheetId: string): void {
    this.tabs.splice(this.tabs.indexOf(this.sheet(sheetId)), 1);
    for (const [anchor, place] of this.anchors) if (place.sheetId === sheetId) this.anchors.delete(anchor);
    if (this.selected.sheetId === sheetId) {
      this.selected = { ...this.selected, sheetId: this.tabs[0]?.info.id ?? "" };
    }
    this.tell((listener) => {
      listener.sheetDeleted(sheetId);
    });
  }

  renameSheet(sheetId: string, name: string): void {
    const before = this.sheet(sheetId).info.name;
    this.change(sheetId, { name });
    this.tell((listener) => {
      listener.sheetRenamed(sheetId, before, name);
    });
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.tabs.splice(position, 0, sheet);
  }

  showSheet(sheetId: string, visibility: SheetVisibility): void {
    this.change(sheetId, { visibility });
  }

  colorTab(sheetId: string, tabColor: string): void {
    this.change(sheetId, { tabColor });
  }

  showGridlines(sheetId: string, showsGridlines: boolean): void {
    this.change(sheetId, { showsGridlines });
  }

  frozen(sheetId: string): Frozen {
    return this.sheet(sheetId).frozen;
  }

  freeze(sheetId: string, frozen: Frozen): void {
    this.sheet(sheetId).frozen = frozen;
  }

  cell(sheetId: string, row: number, column: number): Cell {
    return this.stored(sheetId, row, column);
  }

  writeCells(sheetId: string, changes: readonly CellChange[]): void {
    this.writes += 1;
    const { cells } = this.sheet(sheetId);
    for (const { row, column, content, numberFormat } of changes) {
      const before = this.stored(sheetId, row, column);
      const format = numberFormat ?? before.numberFormat;
      // A format alone does not make another value of what stands in the cell.
      const cell = content === undefined ? { ...before, numberFormat: format } : typedCell(content, format);
      cells.set(`${row},${column}`, cell);
    }
    this.tellChange(sheetId, changes);
  }

  /** What a person types, who is refused where the sheet's protection says so. */
  typeAsPerson(sheetId: string, row: number, column: number, content: string): boolean {
    if (this.isForbidden({ sheetId, zone: { top: row, bottom: row, left: column, right: column } }))
      return false;
    this.writeCells(sheetId, [{ row, column, content }]);
    return true;
  }

  writeAsCoauthor(sheetId: string, changes: readonly CellChange[]): void {
    this.by = "coauthor";
    this.writeCells(sheetId, changes);
    this.by = "person";
  }

  usedZone(sheetId: string): Zone | null {
    const used = [...this.sheet(sheetId).cells]
      .filter(([, { content }]) => content !== "")
      .map(([cell]) => cell.split(",").map(Number));
    return used.length === 0 ? null : around(used);
  }

  keptCells(sheetId: string): readonly CellPlace[] {
    const { borders, cells, formats } = this.sheet(sheetId);
    const kept = [...cells].filter(
      ([, { content, numberFormat }]) => content !== "" || numberFormat !== "General",
    );
    const keys = new Set([...kept.map(([key]) => key), ...formats.keys(), ...borders.keys()]);
    return [...keys].map(placeOf).sort((one, other) => one.row - other.row || one.column - other.column);
  }

  merges(sheetId: string): readonly Zone[] {
    return this.sheet(sheetId).merges;
  }

  merge(sheetId: string, zone: Zone): void {
    this.unmerge(sheetId, zone);
    const { cells, merges } = this.sheet(sheetId);
    merges.push(zone);
    for (const [row, column] of places(zone).slice(1)) cells.delete(`${row},${column}`);
  }

  unmerge(sheetId: string, zone: Zone): void {
    const sheet = this.sheet(sheetId);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, zone));
  }

  anchor(place: SheetZone): string {
    const id = `anchor ${this.anchors.size + 1}`;
    this.anchors.set(id, place);
    return id;
  }

  anchored(anchor: string): SheetZone | null {
    return this.anchors.get(anchor) ?? null;
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    return { ...NEW_LOOK, ...this.sheet(sheetId).formats.get(`${row},${column}`) };
  }

  setFormat(sheetId: string, zones: readonly Zone[], format: Partial<CellFormat>): void {
    const { formats } = this.sheet(sheetId);
    for (const cell of this.keys(sheetId, zones)) formats.set(cell, { ...formats.get(cell), ...format });
  }

  clearFormats(sheetId: string, zones: readonly Zone[]): void {
    const { borders, formats } = this.sheet(sheetId);
    for (const cell of this.keys(sheetId, zones)) {
      formats.delete(cell);
      borders.delete(cell);
    }
  }

  borders(sheetId: string, row: number, column: number): CellBorders {
    return this.sheet(sheetId).borders.get(`${row},${column}`) ?? {};
  }

  setBorder(sheetId: string, zones: readonly Zone[], side: BorderSide, line: BorderLine): void {
    const { borders } = this.sheet(sheetId);
    for (const { row, column, cellSide } of zones.flatMap((zone) => linesOf(zone, side))) {
      const key = `${row},${column}`;
      borders.set(key, { ...borders.get(key), [cellSide]: line });
    }
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    return this.sheet(sheetId).sizes.get(`${dimension} ${index}`) ?? (dimension === "row" ? 15 : 48);
  }

  setSize(sheetId: string, dimension: Dimension, indexes: readonly number[], points: number): void {
    for (const index of indexes) this.sheet(sheetId).sizes.set(`${dimension} ${index}`, points);
  }

  fitToContent(): void {
    // Nothing to measure here.
  }

  isHidden(sheetId: string, dimension: Dimension, index: number): boolean {
    return this.sheet(sheetId).hidden.has(`${dimension} ${index}`);
  }

  hide(sheetId: string, dimension: Dimension, indexes: readonly number[], isHidden: boolean): void {
    const { hidden } = this.sheet(sheetId);
    for (const index of indexes) {
      if (isHidden) hidden.add(`${dimension} ${index}`);
      else hidden.delete(`${dimension} ${index}`);
    }
  }

  validations(sheetId: string): readonly Validation[] {
    return this.sheet(sheetId).validations;
  }

  setValidations(sheetId: string, validations: readonly Validation[]): void {
    this.sheet(sheetId).validations = validations;
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.sheet(sheetId).conditionalFormats;
  }

  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormat[]): void {
    this.sheet(sheetId).conditionalFormats = formats;
  }

  charts(sheetId: string): readonly Chart[] {
    return this.sheet(sheetId).charts;
  }

  setCharts(sheetId: string, charts: readonly Chart[]): void {
    this.sheet(sheetId).charts = charts;
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheetId: string, zones: readonly Zone[]): void {
    const zone = zones.at(-1) ?? this.selected.zone;
    this.selected = { sheetId, zone, zones, activeRow: zone.top, activeColumn: zone.left };
    this.tell((listener) => {
      listener.selectionChanged(this.selected);
    });
  }

  inOneStep(tasks: readonly (() => boolean)[]): void {
    this.by = "addIn";
    tasks.every((task) => task());
    this.by = "person";
  }

  recalculate(): void {
    this.recalculations += 1;
    const ids = this.tabs.map(({ info }) => info.id);
    this.tell((listener) => {
      listener.calculated(ids);
    });
  }

  guardEntries(isForbidden: (place: SheetZone) => boolean): void {
    this.isForbidden = isForbidden;
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

  private sheet(sheetId: string): FakeSheet {
    const sheet = this.tabs.find(({ info }) => info.id === sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  private stored(sheetId: string, row: number, column: number): FakeCell {
    return this.sheet(sheetId).cells.get(`${row},${column}`) ?? typedCell("", "General");
  }

  private change(sheetId: string, change: Partial<SheetInfo>): void {
    const sheet = this.sheet(sheetId);
    sheet.info = { ...sheet.info, ...change };
  }

  /** Of whole rows and columns, the cells that are kept; what else lies beyond makes the sheet larger. */
  private keys(sheetId: string, zones: readonly Zone[]): readonly string[] {
    for (const zone of zones) {
      this.grow(sheetId, isWholeColumns(zone) ? 0 : zone.bottom, isWholeRows(zone) ? 0 : zone.right);
    }
    const { rowCount, columnCount } = this.sheet(sheetId).info;
    const kept = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
    const shared = zones.flatMap((zone) => intersection(zone, kept) ?? []);
    return shared.flatMap((zone) => places(zone).map(([row, column]) => `${row},${column}`));
  }

  private grow(sheetId: string, lastRow: number, lastColumn: number): void {
    const { rowCount, columnCount } = this.sheet(sheetId).info;
    this.change(sheetId, {
      rowCount: Math.max(rowCount, lastRow + 1),
      columnCount: Math.max(columnCount, lastColumn + 1),
    });
  }

  private tellChange(sheetId: string, changes: readonly CellChange[]): void {
    const typed = changes.filter(({ content }) => content !== undefined);
    if (typed.length === 0) return;
    const zone = around(typed.map(({ row, column }) => [row, column]));
    this.grow(sheetId, zone.bottom, zone.right);
    this.tell((listener) => {
      listener.cellsChanged({ sheetId, zone, by: this.by });
    });
  }

  private tell(message: (listener: GridListener) => void): void {
    for (const listener of this.listeners) message(listener);
  }
}

function placeOf(key: string): CellPlace {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

function around(cells: readonly (readonly number[])[]): Zone {
  const rows = cells.map(([row = 0]) => row);
  const columns = cells.map(([, column = 0]) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function places(zone: Zone): readonly (readonly [row: number, column: number])[] {
  return indexesOf(zone, "row").flatMap((row) =>
    indexesOf(zone, "column").map((column) => [row, column] as const),
  );
}
