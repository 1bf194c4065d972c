import type { Json } from "./json";
import { newSheetStore, type SheetStore } from "./sheetStore";

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

  forgetSheet(sheetId: string): void {
    this.sheetStores.delete(sheetId);
  }

  /** Another workbook is opened. */
  clear(): void {
    this.namesByKey.clear();
    this.sheetStores.clear();
    this.settingsByKey.clear();
    this.customXml.clear();
    this.structureProtection = null;
  }
}
