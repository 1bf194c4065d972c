import type { Model } from "@odoo/o-spreadsheet";
import type { Chart, ChartAxis, ChartSeries } from "../host/gridParts";
import type { SheetZone } from "../host/zones";

type ChartDefinition = ReturnType<Model["getters"]["getChartDefinition"]>;

const LEGENDS: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

/** A chart in the library's terms; `address` writes cells as the library does. */
export function definitionOf(chart: Chart, address: (cells: SheetZone) => string): ChartDefinition {
  const drawn = chart.series.filter((series) => series.values !== null);
  const categories = drawn.find((series) => series.categories)?.categories;
  const common = {
    dataSource: {
      type: "range",
      dataSets: drawn.map(({ values }, index) => ({
        dataSetId: String(index),
        dataRange: values ? address(values) : "",
      })),
      dataSetsHaveTitle: false,
      ...(categories && { labelRange: address(categories) }),
    },
    dataSetStyles: Object.fromEntries(drawn.map((series, index) => [String(index), styleOf(series)])),
    title: { text: chart.title.visible ? chart.title.text : "" },
    legendPosition: chart.legend.visible ? (LEGENDS[chart.legend.position] ?? "right") : "none",
    showValues: drawn.some((series) => series.hasDataLabels),
    axesDesign: axesOf(chart),
  } as const;
  switch (chart.type) {
    case "Line":
      return { ...common, type: "line", labelsAsText: true, stacked: false, cumulative: false };
    case "Pie":
      return { ...common, type: "pie" };
    default:
      return {
        ...common,
        type: "bar",
        stacked: chart.type.endsWith("Stacked"),
        horizontal: chart.type.startsWith("Bar"),
      };
  }
}

function styleOf({ name, color }: ChartSeries): { label: string; backgroundColor?: string } {
  return color === "" ? { label: name } : { label: name, backgroundColor: color };
}

/** In a chart of lying bars, the library's x axis is the one with the values. */
function axesOf({ type, valueAxis, categoryAxis }: Chart): object {
  const values = axisOf(valueAxis);
  const categories = axisOf(categoryAxis);
  return type.startsWith("Bar") ? { x: values, y: categories } : { x: categories, y: values };
}

function axisOf({ minimum, maximum, majorGridlines }: ChartAxis): object {
  return {
    ...(minimum !== null && { min: minimum }),
    ...(maximum !== null && { max: maximum }),
    gridLines: majorGridlines ? "major" : "none",
  };
}

/** What is known of a chart that a person or a file made. */
export function chartOf(id: string, definition: ChartDefinition): Chart {
  const axis = { minimum: null, maximum: null, majorGridlines: true, reversed: false, visible: true };
  return {
    id,
    name: id,
    type: definition.type === "pie" ? "Pie" : definition.type === "line" ? "Line" : "ColumnClustered",
    title: { text: definition.title.text ?? "", visible: definition.title.text !== undefined },
    legend: { visible: false, position: "Right" },
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    series: [],
    valueAxis: axis,
    categoryAxis: axis,
  };
}
