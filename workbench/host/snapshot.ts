import { fixedAddress, fullAddress, quotedSheetName, zoneAddress } from "./address";
import type { CellFormat } from "./cellFormat";
import type { Grid, SheetInfo } from "./grid";
import type { CellBorders, Chart } from "./gridParts";
import type { Json, JsonObject } from "./json";
import type { NamedItem, WorkbookStore } from "./workbookStore";
import type { Dimension, SheetZone, Zone } from "./zones";

/** All that a workbook has, as plain data without ids: two of them are equal if the workbooks are. */
export interface WorkbookSnapshot {
  /** In the order of the tabs. Which one is open is no part of a workbook. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Readonly<Record<string, string>>;
  readonly customXml: readonly string[];
  readonly settings: Readonly<Record<string, Json>>;
  /** Of the document, beside those of Excel's own interface. */
  readonly documentSettings: JsonObject;
  readonly isStructureProtected: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly validations: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly charts: readonly object[];
  readonly images: readonly object[];
  /** Visibility, tab colour, frozen panes, protection, page. */
  readonly layout: object;
}

export interface CellSnapshot {
  readonly content: string;
  /** Left out, "General". */
  readonly numberFormat?: string;
  /** What differs from a new cell's look. */
  readonly look?: Partial<CellFormat>;
  readonly borders?: CellBorders;
}

export function snapshotOf(grid: Grid, store: WorkbookStore): WorkbookSnapshot {
  return {
    sheets: grid.sheets().map((sheet) => sheetSnapshot(sheet, grid, store)),
    names: Object.fromEntries(store.names().map((item) => [item.name, meaningOf(item, grid)])),
    customXml: [...store.customXml.values()],
    settings: structuredClone(Object.fromEntries(store.settings)),
    documentSettings: structuredClone(store.documentSettings),
    isStructureProtected: store.structureProtection !== null,
  };
}

function sheetSnapshot(sheet: SheetInfo, grid: Grid, store: WorkbookStore): SheetSnapshot {
  const { id, name, visibility, tabColor, showsGridlines } = sheet;
  const places = grid.keptCells(id);
  const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = places.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const hidden = (dimension: Dimension, count: number): readonly number[] =>
    indexes(count).filter((index) => grid.isHidden(id, dimension, index));
  const addresses = (zones: readonly Zone[]): readonly string[] => zones.map(zoneAddress);
  return {
    name,
    cells: Object.fromEntries(
      places.map(({ row, column }) => [
        zoneAddress({ top: row, bottom: row, left: column, right: column }),
        cellSnapshot(sheet, row, column, grid),
      ]),
    ),
    rowHeights: indexes(rows).map((row) => grid.size(id, "row", row)),
    columnWidths: indexes(columns).map((column) => grid.size(id, "column", column)),
    hiddenRows: hidden("row", sheet.rowCount),
    hiddenColumns: hidden("column", sheet.columnCount),
    merges: addresses(grid.merges(id)),
    validations: grid.validations(id).map((each) => ({ ...each, id: null, zones: addresses(each.zones) })),
    conditionalFormats: grid
      .conditionalFormats(id)
      .map((each) => ({ ...each, id: null, zones: addresses(each.zones) })),
    charts: grid.charts(id).map((chart) => chartSnapshot(chart, grid)),
    images: grid.images(id).map((image) => ({ ...image, id: null })),
    layout: {
      visibility,
      tabColor,
      showsGridlines,
      frozen: grid.frozen(id),
      ...structuredClone(store.sheet(id)),
    },
  };
}

function cellSnapshot(
  { id, rowCount, columnCount }: SheetInfo,
  row: number,
  column: number,
  grid: Grid,
): CellSnapshot {
  const { content, numberFormat } = grid.cell(id, row, column);
  const blank = grid.format(id, rowCount, columnCount);
  const look = differences(grid.format(id, row, column), blank);
  const borders = grid.borders(id, row, column);
  return {
    content,
    ...(numberFormat !== "General" && { numberFormat }),
    ...(Object.keys(look).length > 0 && { look }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

function differences(look: CellFormat, blank: CellFormat): Partial<CellFormat> {
  const standard = new Map(Object.entries(blank));
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => standard.get(name) !== value));
}

function chartSnapshot({ series, ...chart }: Chart, grid: Grid): object {
  const address = (place: SheetZone | null): string | null => place && addressOf(place, grid);
  return {
    ...chart,
    id: null,
    series: series.map((each) => ({
      ...each,
      values: address(each.values),
      categories: address(each.categories),
    })),
  };
}

function meaningOf({ meaning }: NamedItem, grid: Grid): string {
  if (!("anchor" in meaning)) return meaning.formula;
  const place = grid.anchored(meaning.anchor);
  return place ? `${quotedSheetName(sheetName(place.sheetId, grid))}!${fixedAddress(place.zone)}` : "#REF!";
}

function addressOf({ sheetId, zone }: SheetZone, grid: Grid): string {
  return fullAddress(sheetName(sheetId, grid), zone);
}

function sheetName(sheetId: string, grid: Grid): string {
  return grid.sheets().find(({ id }) => id === sheetId)?.name ?? "#REF!";
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_unused, index) => index);
}
