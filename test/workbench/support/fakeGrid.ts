import { linesOf } from "../../../workbench/host/borderLines";
import type { CellFormat } from "../../../workbench/host/cellFormat";
import type { Grid } from "../../../workbench/host/grid";
import type {
  BorderLine,
  BorderSide,
  CellBorders,
  Chart,
  ConditionalFormat,
  SheetImage,
  Validation,
} from "../../../workbench/host/gridParts";
import {
  intersection,
  isWholeColumns,
  isWholeRows,
  type Dimension,
  type SheetZone,
  type Zone,
} from "../../../workbench/host/zones";
import { FakeCells, places } from "./fakeCells";
import { NEW_LOOK } from "./fakeSheet";

/** A grid in memory that calculates nothing. */
export class FakeGrid extends FakeCells implements Grid {
  readonly fontName = "Sarabun";
  isUserEditing = false;
  recalculations = 0;

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

  images(sheetId: string): readonly SheetImage[] {
    return this.sheet(sheetId).images;
  }

  setImages(sheetId: string, images: readonly SheetImage[]): void {
    this.sheet(sheetId).images = images;
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
}
