import type { Model } from "@odoo/o-spreadsheet";
import type { GridCharts } from "../host/grid";
import type { Chart } from "../host/gridParts";
import type { SheetZone } from "../host/zones";
import { chartOf, definitionOf } from "./chartDefinitions";
import { DraftLists, type ListStore } from "./draftLists";
import { expectDone } from "./expectDone";
import { changed, missing } from "./listChanges";
import type { OpenModel } from "./openModel";

const PIXELS_PER_POINT = 4 / 3;

/** The charts of a model. */
export function charts(open: OpenModel): GridCharts {
  const lists = new DraftLists(open.steps, storeOf(open));
  return {
    charts: (sheetId) => lists.read(sheetId),
    setCharts(sheetId, all) {
      lists.write(sheetId, all);
    },
  };
}

function storeOf({ model, kept }: OpenModel): ListStore<Chart> {
  const { getters } = model;
  return {
    read: (sheetId) =>
      getters.getChartIds(sheetId).map((id) => kept.chart(id) ?? chartOf(id, getters.getChartDefinition(id))),
    change(sheetId, before, after) {
      for (const { id } of [...missing(before, after), ...changed(before, after)]) {
        if (getters.isChartDefined(id)) model.dispatch("DELETE_CHART", { sheetId, chartId: id });
      }
      for (const chart of changed(before, after)) {
        kept.keep(sheetId, chart);
        draw(model, sheetId, chart);
      }
    },
  };
}

function draw(model: Model, sheetId: string, chart: Chart): void {
  const { getters } = model;
  const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
  /** With the name of the sheet. */
  const addressOf = (cells: SheetZone): string =>
    getters.getRangeString(getters.getRangeFromZone(cells.sheetId, cells.zone), "");
  expectDone(
    model.dispatch("CREATE_CHART", {
      sheetId,
      chartId: chart.id,
      figureId: `figure ${chart.id}`,
      definition: definitionOf(chart, addressOf),
      col: 0,
      row: 0,
      offset: { x: pixels(chart.left), y: pixels(chart.top) },
      size: { width: pixels(chart.width), height: pixels(chart.height) },
    }),
  );
}
