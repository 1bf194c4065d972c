import type { Json } from "./json";

export interface NamedItem {
  readonly name: string;
  /** "=สรุป!$B$2", or a constant. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** What a workbook keeps beside its cells. Names are found without regard to case, settings exactly. */
export class WorkbookStore {
  private readonly namesByKey = new Map<string, NamedItem>();
  readonly settings = new Map<string, Json>();

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
}
