import type {
  Cell,
  CellChange,
  CellPlace,
  GridAnchors,
  GridContents,
  GridExtent,
  GridMerges,
} from "../../../workbench/host/grid";
import type { ChangedBy } from "../../../workbench/host/gridListener";
import { shiftedZone, type Shift } from "../../../workbench/host/shift";
import { indexesOf, intersection, type SheetZone, type Zone } from "../../../workbench/host/zones";
import { typedCell, type FakeCell } from "./fakeSheet";
import { FakeTabs } from "./fakeTabs";

/** Cells in memory: a formula stays the text it is. */
export class FakeCells extends FakeTabs implements GridContents, GridExtent, GridMerges, GridAnchors {
  /** How often cells were written, however many at a time. */
  writes = 0;
  protected by: ChangedBy = "person";
  protected isForbidden: (place: SheetZone) => boolean = () => false;
  private readonly anchors = new Map<string, SheetZone>();

  override deleteSheet(sheetId: string): void {
    for (const [anchor, place] of this.anchors) if (place.sheetId === sheetId) this.anchors.delete(anchor);
    super.deleteSheet(sheetId);
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

  /** Rows, columns or cells come or go; what a formula names stays as it is written. */
  shiftCells(shift: Shift, by: ChangedBy = "person"): void {
    const { borders, cells, formats } = this.sheet(shift.sheetId);
    for (const map of [borders, cells, formats]) shiftKeys<unknown>(map, shift);
    for (const [anchor, place] of this.anchors) {
      const zone = place.sheetId === shift.sheetId ? shiftedZone(place.zone, shift) : place.zone;
      if (zone) this.anchors.set(anchor, { ...place, zone });
      else this.anchors.delete(anchor);
    }
    this.tell((listener) => {
      listener.cellsShifted({ ...shift, by });
    });
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

  private stored(sheetId: string, row: number, column: number): FakeCell {
    return this.sheet(sheetId).cells.get(`${row},${column}`) ?? typedCell("", "General");
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
}

function shiftKeys<Value>(map: Map<string, Value>, shift: Shift): void {
  const moved = [...map].flatMap(([key, value]): readonly (readonly [string, Value])[] => {
    const { row, column } = placeOf(key);
    const zone = shiftedCell(row, column, shift);
    return zone ? [[`${zone.top},${zone.left}`, value]] : [];
  });
  map.clear();
  for (const [key, value] of moved) map.set(key, value);
}

function shiftedCell(row: number, column: number, shift: Shift): Zone | null {
  return shiftedZone({ top: row, bottom: row, left: column, right: column }, shift);
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

/** Every cell of a zone, row by row. */
export function places(zone: Zone): readonly (readonly [row: number, column: number])[] {
  return indexesOf(zone, "row").flatMap((row) =>
    indexesOf(zone, "column").map((column) => [row, column] as const),
  );
}
