import type {
  Frozen,
  GridPanes,
  GridSelection,
  GridTabs,
  SheetInfo,
  SheetVisibility,
} from "../../../workbench/host/grid";
import type { GridListener, Selection } from "../../../workbench/host/gridListener";
import type { Zone } from "../../../workbench/host/zones";
import { newFakeSheet, type FakeSheet } from "./fakeSheet";

/** Sheets in memory, and a person's place in them. */
export class FakeTabs implements GridTabs, GridPanes, GridSelection {
  protected readonly tabs: FakeSheet[] = [];
  private readonly listeners: GridListener[] = [];
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

  listen(listener: GridListener): void {
    this.listeners.push(listener);
  }

  protected sheet(sheetId: string): FakeSheet {
    const sheet = this.tabs.find(({ info }) => info.id === sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  protected change(sheetId: string, change: Partial<SheetInfo>): void {
    const sheet = this.sheet(sheetId);
    sheet.info = { ...sheet.info, ...change };
  }

  protected grow(sheetId: string, lastRow: number, lastColumn: number): void {
    const { rowCount, columnCount } = this.sheet(sheetId).info;
    this.change(sheetId, {
      rowCount: Math.max(rowCount, lastRow + 1),
      columnCount: Math.max(columnCount, lastColumn + 1),
    });
  }

  protected tell(message: (listener: GridListener) => void): void {
    for (const listener of this.listeners) message(listener);
  }
}
