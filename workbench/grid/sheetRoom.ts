import type { Model } from "@odoo/o-spreadsheet";
import { isWholeColumns, isWholeRows, type Zone } from "../host/zones";
import { expectDone } from "./expectDone";
import type { ModelSteps } from "./modelSteps";

/** Rows that a sheet gets beyond what is asked for, since each growth is a calculation of all. */
const SPARE = 200;

export type RangeData = ReturnType<Model["getters"]["getRangeDataFromZone"]>;

/** The size of the sheets of a model, which keeps a part of what Excel's sheets have. */
export class SheetRoom {
  constructor(
    private readonly model: Model,
    private readonly steps: ModelSteps,
  ) {}

  /** Makes a sheet large enough for the zone, of which whole rows and columns reach as far as the sheet does. */
  reach(sheetId: string, zone: Zone): Zone {
    const { getters } = this.model;
    const bottom = isWholeColumns(zone) ? getters.getNumberRows(sheetId) - 1 : zone.bottom;
    const right = isWholeRows(zone) ? getters.getNumberCols(sheetId) - 1 : zone.right;
    this.grow(sheetId, "ROW", bottom - getters.getNumberRows(sheetId) + 1);
    this.grow(sheetId, "COL", right - getters.getNumberCols(sheetId) + 1);
    return { ...zone, bottom, right };
  }

  /** The zones, for which there is room then, as the library's commands take them. */
  ranges(sheetId: string, zones: readonly Zone[]): RangeData[] {
    const { getters } = this.model;
    return zones.map((zone) => getters.getRangeDataFromZone(sheetId, this.reach(sheetId, zone)));
  }

  private grow(sheetId: string, dimension: "ROW" | "COL", missing: number): void {
    if (missing <= 0) return;
    const { getters } = this.model;
    const size = dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    this.steps.change(() => {
      expectDone(
        this.model.dispatch("ADD_COLUMNS_ROWS", {
          sheetId,
          sheetName: getters.getSheetName(sheetId),
          dimension,
          base: size - 1,
          quantity: missing + (dimension === "ROW" ? SPARE : 0),
          position: "after",
        }),
      );
    });
  }
}
