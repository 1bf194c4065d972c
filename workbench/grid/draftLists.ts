/**
 * Lists of sheets that are changed many times in a step – a rule is made member by member – and are handed to the library
 * once, at its end.
 */
export class DraftLists<Item> {
  private readonly drafts = new Map<string, readonly Item[]>();

  constructor(
    private readonly stored: (sheetId: string) => readonly Item[],
    private readonly store: (sheetId: string, before: readonly Item[], after: readonly Item[]) => void,
  ) {}

  read(sheetId: string): readonly Item[] {
    return this.drafts.get(sheetId) ?? this.stored(sheetId);
  }

  write(sheetId: string, items: readonly Item[]): void {
    this.drafts.set(sheetId, items);
  }

  forgetSheet(sheetId: string): void {
    this.drafts.delete(sheetId);
  }

  /** To be called within a step. */
  flush(): void {
    for (const [sheetId, items] of this.drafts) this.store(sheetId, this.stored(sheetId), items);
    this.drafts.clear();
  }
}
