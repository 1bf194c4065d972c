import type { Border, BorderDescr, Style } from "@odoo/o-spreadsheet";
import { linesOf } from "../host/borderLines";
import type { CellFormat, GridLooks } from "../host/grid";
import type { BorderLine, BorderSide, CellBorders } from "../host/gridParts";
import type { Dimension, Zone } from "../host/zones";
import { borderOf, lineOf } from "./borderStyles";
import { changedStyle, formatOf, GRID_FONT, styleOf } from "./cellFormats";
import { CellsGrid } from "./cellsGrid";

const POINTS_PER_PIXEL = 0.75;

/** How the cells of a model look. */
export class LooksGrid extends CellsGrid implements GridLooks {
  readonly fontName = GRID_FONT;

  format(sheetId: string, row: number, col: number): CellFormat {
    const { style } = this.pending.find(sheetId, row, col) ?? {};
    if (style !== undefined) return formatOf(style ?? {});
    return formatOf(this.model.getters.getCellStyle({ sheetId, row, col }));
  }

  setFormat(sheetId: string, zones: readonly Zone[], format: Partial<CellFormat>): void {
    const change = styleOf(format);
    // Cells that looked alike get the same object, so that they are found to look alike.
    const changed = new Map<Style | null, Style>();
    this.eachCell(sheetId, zones, (row, col) => {
      const cell = this.pending.at(sheetId, row, col);
      const before =
        cell.style === undefined ? (this.model.getters.getCell(cell)?.style ?? null) : cell.style;
      const after = changed.get(before) ?? changedStyle(before, change);
      changed.set(before, after);
      cell.style = after;
    });
  }

  clearFormats(sheetId: string, zones: readonly Zone[]): void {
    this.eachCell(sheetId, zones, (row, col) => {
      const cell = this.pending.at(sheetId, row, col);
      cell.style = null;
      cell.format = "";
      cell.border = {};
    });
  }

  borders(sheetId: string, row: number, col: number): CellBorders {
    const { top, bottom, left, right } = this.border(sheetId, row, col);
    return {
      ...(top && { top: lineOf(top) }),
      ...(bottom && { bottom: lineOf(bottom) }),
      ...(left && { left: lineOf(left) }),
      ...(right && { right: lineOf(right) }),
    };
  }

  setBorder(sheetId: string, zones: readonly Zone[], side: BorderSide, line: BorderLine): void {
    const drawn: BorderDescr | undefined = borderOf(line);
    this.change(() => {
      for (const { row, column, cellSide } of zones.flatMap((zone) =>
        linesOf(this.kept(sheetId, zone), side),
      )) {
        const border = this.border(sheetId, row, column);
        this.pending.at(sheetId, row, column).border = { ...border, [cellSide]: drawn };
      }
    });
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    const { getters } = this.model;
    const pixels =
      dimension === "row" ? getters.getRowSize(sheetId, index) : getters.getColSize(sheetId, index);
    return pixels * POINTS_PER_PIXEL;
  }

  setSize(sheetId: string, dimension: Dimension, indexes: readonly number[], points: number): void {
    const elements = this.existing(sheetId, dimension, indexes);
    this.done(
      this.model.dispatch("RESIZE_COLUMNS_ROWS", {
        sheetId,
        dimension: libraryDimension(dimension),
        elements,
        size: Math.round(points / POINTS_PER_PIXEL),
      }),
    );
  }

  fitToContent(sheetId: string, dimension: Dimension, indexes: readonly number[]): void {
    this.needCalculated();
    const result =
      dimension === "row"
        ? this.model.dispatch("AUTORESIZE_ROWS", { sheetId, rows: [...indexes] })
        : this.model.dispatch("AUTORESIZE_COLUMNS", { sheetId, cols: [...indexes] });
    this.done(result);
  }

  isHidden(sheetId: string, dimension: Dimension, index: number): boolean {
    const { getters } = this.model;
    return dimension === "row"
      ? getters.isRowHiddenByUser(sheetId, index)
      : getters.isColHiddenByUser(sheetId, index);
  }

  hide(sheetId: string, dimension: Dimension, indexes: readonly number[], hidden: boolean): void {
    const elements = this.existing(sheetId, dimension, indexes).filter(
      (index) => this.isHidden(sheetId, dimension, index) !== hidden,
    );
    if (elements.length === 0) return;
    const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
    this.done(this.model.dispatch(type, { sheetId, dimension: libraryDimension(dimension), elements }));
  }

  private border(sheetId: string, row: number, col: number): Border {
    const { border } = this.pending.find(sheetId, row, col) ?? {};
    return border ?? this.model.getters.getCellBorder({ sheetId, row, col }) ?? {};
  }

  private eachCell(sheetId: string, zones: readonly Zone[], run: (row: number, col: number) => void): void {
    this.change(() => {
      for (const zone of zones.map((each) => this.kept(sheetId, each))) {
        for (let row = zone.top; row <= zone.bottom; row += 1) {
          for (let col = zone.left; col <= zone.right; col += 1) run(row, col);
        }
      }
    });
  }

  /** Makes the sheet large enough, unless all rows or columns are meant: then as many as there are. */
  private existing(sheetId: string, dimension: Dimension, indexes: readonly number[]): number[] {
    const { getters } = this.model;
    const count = dimension === "row" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    if (indexes.length > LARGEST_GROWTH) return indexes.filter((index) => index < count);
    const last = indexes.reduce((most, index) => Math.max(most, index), 0);
    const zone = { top: 0, left: 0, bottom: 0, right: 0, [dimension === "row" ? "bottom" : "right"]: last };
    this.kept(sheetId, zone);
    return [...indexes];
  }
}

/** Who sizes more rows than this means all of them. */
const LARGEST_GROWTH = 16_000;

function libraryDimension(dimension: Dimension): "ROW" | "COL" {
  return dimension === "row" ? "ROW" : "COL";
}
