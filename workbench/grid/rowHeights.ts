import { registries } from "@odoo/o-spreadsheet";

const HEADER_SIZES_PLUGIN = "row_size";

const BuiltIn = registries.coreViewsPluginRegistry.get(HEADER_SIZES_PLUGIN);

/**
 * The grid measures a cell's text each time it changes, to find the height of its row. A step that writes a thousand cells
 * measures each row once, at its end, and a row whose height was set not at all.
 */
class RowHeightsPlugin extends BuiltIn {
  private readonly changedRows = new Map<string, Set<number>>();

  /** Takes the place of the built-in method of this name. */
  updateRowSizeForCellChange(sheetId: string, row: number): void {
    const rows = this.changedRows.get(sheetId);
    if (rows) rows.add(row);
    else this.changedRows.set(sheetId, new Set([row]));
  }

  override finalize(): void {
    super.finalize();
    for (const [sheetId, rows] of this.changedRows) {
      if (!this.getters.tryGetSheet(sheetId)) continue;
      const elements = [...rows].filter((row) => row < this.getters.getNumberRows(sheetId));
      // As if the rows had been sized by hand and were to fit their text again.
      super.handle({ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements, size: null });
    }
    this.changedRows.clear();
  }
}

/** To be done before the model is made. */
export function registerRowHeights(): void {
  registries.coreViewsPluginRegistry.replace(HEADER_SIZES_PLUGIN, RowHeightsPlugin);
}
