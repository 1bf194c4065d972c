import type { GridHeaders } from "../host/grid";
import type { Dimension } from "../host/zones";
import { expectDone } from "./expectDone";
import type { OpenModel } from "./openModel";

const POINTS_PER_PIXEL = 0.75;
/** Who sizes more rows than this means all of them. */
const LARGEST_GROWTH = 16_000;

/** The rows and columns of a model: how large they are, and whether they are hidden. */
export function headers({ model, steps, room }: OpenModel): GridHeaders {
  const { getters } = model;
  /** Makes the sheet large enough, unless all rows or columns are meant: then as many as there are. */
  const existing = (sheetId: string, dimension: Dimension, indexes: readonly number[]): number[] => {
    const count = dimension === "row" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    if (indexes.length > LARGEST_GROWTH) return indexes.filter((index) => index < count);
    const last = indexes.reduce((most, index) => Math.max(most, index), 0);
    const zone = { top: 0, left: 0, bottom: 0, right: 0, [dimension === "row" ? "bottom" : "right"]: last };
    room.reach(sheetId, zone);
    return [...indexes];
  };
  const isHidden = (sheetId: string, dimension: Dimension, index: number): boolean =>
    dimension === "row"
      ? getters.isRowHiddenByUser(sheetId, index)
      : getters.isColHiddenByUser(sheetId, index);
  return {
    size(sheetId, dimension, index) {
      const pixels =
        dimension === "row" ? getters.getRowSize(sheetId, index) : getters.getColSize(sheetId, index);
      return pixels * POINTS_PER_PIXEL;
    },
    setSize(sheetId, dimension, indexes, points) {
      const elements = existing(sheetId, dimension, indexes);
      const size = Math.round(points / POINTS_PER_PIXEL);
      expectDone(
        model.dispatch("RESIZE_COLUMNS_ROWS", {
          sheetId,
          dimension: libraryDimension(dimension),
          elements,
          size,
        }),
      );
    },
    fitToContent(sheetId, dimension, indexes) {
      steps.needCalculated();
      const result =
        dimension === "row"
          ? model.dispatch("AUTORESIZE_ROWS", { sheetId, rows: [...indexes] })
          : model.dispatch("AUTORESIZE_COLUMNS", { sheetId, cols: [...indexes] });
      expectDone(result);
    },
    isHidden,
    hide(sheetId, dimension, indexes, hidden) {
      const elements = existing(sheetId, dimension, indexes).filter(
        (index) => isHidden(sheetId, dimension, index) !== hidden,
      );
      if (elements.length === 0) return;
      const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
      expectDone(model.dispatch(type, { sheetId, dimension: libraryDimension(dimension), elements }));
    },
  };
}

function libraryDimension(dimension: Dimension): "ROW" | "COL" {
  return dimension === "row" ? "ROW" : "COL";
}
