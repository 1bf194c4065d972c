import { address, block, refer } from "../cells/cellRange";
import type { ChartBlueprint, SheetBlueprint } from "../blueprint/blueprint";
import { bytesOf, bytesOfAction, sheetStep, type WorkbookStep, type WorkbookOfTrip } from "./step";

/** Merged cells, frozen panes, filters and charts: what a sheet has beside its cells, and shows. */
export function pageSteps(sheet: SheetBlueprint): readonly WorkbookStep[] {
  const { name, merges, freeze, filtered, charts } = sheet;
  return [
    ...merges.map((range) =>
      sheetStep(name, 3, (own) => {
        const merged = own.getRange(refer(range));
        merged.untrack();
        merged.merge();
      }),
    ),
    ...(freeze.rows + freeze.columns > 0
      ? [
          sheetStep(name, 4, (own) => {
            freezePanes(own, freeze);
          }),
        ]
      : []),
    ...(filtered === null
      ? []
      : [
          sheetStep(name, 2, (own) => {
            // An older Excel goes without: its officers set a filter by hand.
            if (Office.context.requirements.isSetSupported("ExcelApi", "1.9")) own.autoFilter.apply(filtered);
          }),
        ]),
    ...charts.map((chart) => chartStep(name, chart)),
  ];
}

function freezePanes(
  { freezePanes: panes }: Excel.Worksheet,
  { rows, columns }: SheetBlueprint["freeze"],
): void {
  if (columns === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(columns);
  else panes.freezeAt(block(1, 1, rows, columns));
}

function chartStep(sheet: string, blueprint: ChartBlueprint): WorkbookStep {
  return {
    bytes: bytesOf(blueprint) + 40 * bytesOfAction,
    cells: 0,
    ask(workbook) {
      drawChart(workbook, sheet, blueprint);
    },
  };
}

function drawChart(workbook: WorkbookOfTrip, sheet: string, blueprint: ChartBlueprint): void {
  const own = workbook.sheet(sheet);
  const [values, categories] = [blueprint.values, blueprint.categories].map((range) => {
    const cells = own.getRange(refer({ ...range, sheet: null }));
    cells.untrack();
    return cells;
  });
  if (!values || !categories) return;
  const chart = own.charts.add("BarClustered", values, "Columns");
  chart.title.text = blueprint.title;
  chart.legend.visible = false;
  const bars = chart.series.getItemAt(0);
  bars.name = blueprint.title;
  bars.setValues(values);
  bars.setXAxisValues(categories);
  bars.gapWidth = 60;
  bars.hasDataLabels = true;
  bars.format.fill.setSolidColor("#548235");
  // Bars are drawn from the bottom up; reversed, the first area stands on top.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = blueprint.most;
  // The blueprint names the corner behind the chart, as files do; Excel's API, the last cell under it.
  chart.setPosition(
    address(blueprint.from.row, blueprint.from.column),
    address(blueprint.to.row - 1, blueprint.to.column - 1),
  );
}
