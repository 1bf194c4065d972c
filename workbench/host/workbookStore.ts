import type { Json, JsonObject } from "./json";
import { newSheetStore, type SheetStore } from "./sheetStore";
import { shiftedIndex, shiftedZone, type Shift } from "./shift";
import type { Dimension, Zone } from "./zones";

export interface NamedItem {
  readonly name: string;
  /** What the name stands for: cells, by the grid's anchor, or a formula that is no range. */
  meaning: { readonly anchor: string; readonly formula: string } | { readonly formula: string };
  comment: string;
  visible: boolean;
}

/** What a workbook keeps beside its cells. Names are found without regard to case, settings exactly. */
export class WorkbookStore {
  private readonly namesByKey = new Map<string, NamedItem>();
  private readonly sheetStores = new Map<string, SheetStore>();
  private lastPart = 0;
  private readonly settingsByKey = new Map<string, Json>();
  /** Told when a setting has another value than before. */
  onSettingsChanged: () => void = () => undefined;
  /** What `Office.context.document.settings` has saved. */
  documentSettings: JsonObject = {};
  /** Shows another workbook in a window of its own: an .xlsx in Base64, or null for an empty one. */
  openInWindow: (base64: string | null) => void = () => undefined;
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  /** `null` while anyone may add, delete, rename, hide and move sheets. */
  structureProtection: { readonly password: string } | null = null;

  names(): readonly NamedItem[] {
    return [...this.namesByKey.values()];
  }

  findName(name: string): NamedItem | undefined {
    return this.namesByKey.get(name.toLowerCase());
  }

  addName(item: NamedItem): void {
    this.namesByKey.set(item.name.toLowerCase(), item);
  }

  deleteName(name: string): void {
    this.namesByKey.delete(name.toLowerCase());
  }

  get settings(): ReadonlyMap<string, Json> {
    return this.settingsByKey;
  }

  setSetting(key: string, value: Json): void {
    this.settingsByKey.set(key, value);
    this.onSettingsChanged();
  }

  deleteSetting(key: string): void {
    if (this.settingsByKey.delete(key)) this.onSettingsChanged();
  }

  /** Another program has saved the workbook without them. */
  loseSettings(): void {
    this.settingsByKey.clear();
    this.documentSettings = {};
  }

  addCustomXml(xml: string): string {
    this.lastPart += 1;
    const id = `{00000000-0000-4000-8000-${this.lastPart.toString(16).toUpperCase().padStart(12, "0")}}`;
    this.customXml.set(id, xml);
    return id;
  }

  sheet(sheetId: string): SheetStore {
    const known = this.sheetStores.get(sheetId);
    if (known) return known;
    const store = newSheetStore();
    this.sheetStores.set(sheetId, store);
    return store;
  }

  /** Page breaks, print areas, titles and filters move with their rows and columns. */
  shift(shift: Shift): void {
    const sheet = this.sheetStores.get(shift.sheetId);
    if (!sheet) return;
    const { pageLayout } = sheet;
    const shifted = (zone: Zone): Zone | null => shiftedZone(zone, shift);
    const breaks = (indexes: readonly number[], dimension: Dimension): readonly number[] =>
      indexes.flatMap((index) => shiftedIndex(index, dimension, shift) ?? []);
    sheet.horizontalBreaks = breaks(sheet.horizontalBreaks, "row");
    sheet.verticalBreaks = breaks(sheet.verticalBreaks, "column");
    sheet.filter = sheet.filter && shifted(sheet.filter);
    pageLayout.printArea = pageLayout.printArea.flatMap((zone) => shifted(zone) ?? []);
    pageLayout.titleRows = pageLayout.titleRows && shifted(pageLayout.titleRows);
    pageLayout.titleColumns = pageLayout.titleColumns && shifted(pageLayout.titleColumns);
  }

  forgetSheet(sheetId: string): void {
    this.sheetStores.delete(sheetId);
  }

  /** Another workbook is opened. */
  clear(): void {
    this.namesByKey.clear();
    this.sheetStores.clear();
    this.loseSettings();
    this.customXml.clear();
    this.structureProtection = null;
  }
}
