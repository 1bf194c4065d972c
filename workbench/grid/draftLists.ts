import type { ModelSteps, Waiting } from "./modelSteps";

/** How the library has a list of a sheet: read, and changed from one list to another within a step. */
export interface ListStore<Item> {
  read(sheetId: string): readonly Item[];
  change(sheetId: string, before: readonly Item[], after: readonly Item[]): void;
}

/**
 * Lists of sheets that are changed many times in a step – a rule is made member by member – and are handed to the library
 * once, at its end.
 */
export class DraftLists<Item> implements Waiting {
  private readonly drafts = new Map<string, readonly Item[]>();

  constructor(
    private readonly steps: ModelSteps,
    private readonly store: ListStore<Item>,
  ) {
    steps.hold(this);
  }

  read(sheetId: string): readonly Item[] {
    return this.drafts.get(sheetId) ?? this.store.read(sheetId);
  }

  write(sheetId: string, items: readonly Item[]): void {
    this.steps.change(() => {
      this.drafts.set(sheetId, items);
    });
  }

  forgetSheet(sheetId: string): void {
    this.drafts.delete(sheetId);
  }

  flush(): void {
    for (const [sheetId, items] of this.drafts) this.store.change(sheetId, this.store.read(sheetId), items);
    this.drafts.clear();
  }
}
