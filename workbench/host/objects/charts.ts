import { expectText, expectWord } from "../expectValue";
import { CHART_TYPES, type Chart } from "../gridParts";
import type { HostContext } from "../hostContext";
import { found, NULL_OBJECT, type HostObject } from "../hostObject";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument } from "../officeError";
import { isRangeTarget, rangeOfArgument } from "../rangeTarget";
import type { Zone } from "../zones";
import { chartAxesObject } from "./chartAxes";
import { chartSeriesCollectionObject, seriesOfData } from "./chartSeries";
import { changeChart, chartAt, setCharts, type ChartTarget } from "./chartTarget";
import { chartLegendObject, chartTitleObject } from "./chartTitle";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
const NEW_AXIS = { minimum: null, maximum: null, majorGridlines: false, reversed: false, visible: true };
/** Points of a chart that was not placed yet. */
const NEW_PLACE = { left: 0, top: 0, width: 360, height: 216 };

const chartKind: ObjectKind<ChartTarget> = {
  name: "Chart",
  identity: (target, host) => ({ Id: target.id, Name: chartAt(target, host).name }),
  scalars: {
    chartType: {
      read: (target, host) => chartAt(target, host).type,
      write(target, value, host) {
        changeChart(target, { type: expectWord(value, "chartType", CHART_TYPES) }, host);
      },
    },
    height: placeScalar("height"),
    id: { read: ({ id }) => id },
    left: placeScalar("left"),
    name: {
      read: (target, host) => chartAt(target, host).name,
      write(target, value, host) {
        changeChart(target, { name: expectText(value, "name") }, host);
      },
    },
    top: placeScalar("top"),
    width: placeScalar("width"),
  },
  children: {
    axes: (target, host) => chartAxesObject(target, host),
    legend: (target, host) => chartLegendObject(target, host),
    series: (target, host) => chartSeriesCollectionObject(target, host),
    title: (target, host) => chartTitleObject(target, host),
    worksheet: (target, host) => host.worksheet(target.sheetId),
  },
  methods: {
    delete({ sheetId, id }, _arguments, host) {
      const others = host.grid.charts(sheetId).filter((chart) => chart.id !== id);
      setCharts(sheetId, others, host);
      return null;
    },
    setPosition(target, methodArguments, host) {
      const { sheetId } = target;
      const first = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), sheetId, host).zone;
      const hasLast = methodArguments.object(1) !== null || methodArguments.json(1) !== null;
      const last = hasLast
        ? rangeOfArgument(methodArguments.object(1), methodArguments.json(1), sheetId, host).zone
        : null;
      changeChart(target, placeOver(sheetId, first, last, host), host);
      return null;
    },
  },
};

const chartsKind: ObjectKind<string> = {
  name: "ChartCollection",
  scalars: { count: { read: (sheetId, host) => host.grid.charts(sheetId).length } },
  methods: {
    add(sheetId, methodArguments, host) {
      const type = expectWord(methodArguments.json(0), "type", CHART_TYPES);
      const source = methodArguments.object(1)?.target;
      if (!isRangeTarget(source)) throw invalidArgument("sourceData must be a range");
      const charts = host.grid.charts(sheetId);
      const chart: Chart = {
        id: host.newId(),
        name: freeName(charts),
        type,
        title: { text: "", visible: false },
        legend: { visible: true, position: "Right" },
        ...NEW_PLACE,
        series: seriesOfData(source, methodArguments.word(2, "seriesBy", SERIES_BY), host),
        valueAxis: { ...NEW_AXIS, majorGridlines: true },
        categoryAxis: NEW_AXIS,
      };
      setCharts(sheetId, [...charts, chart], host);
      return bind(chartKind, { sheetId, id: chart.id }, host);
    },
    getCount: (sheetId, _arguments, host) => host.grid.charts(sheetId).length,
    getItem: (sheetId, methodArguments, host) => itemObject(sheetId, methodArguments.text(0, "name"), host),
    getItemAt(sheetId, methodArguments, host) {
      const chart = found(host.grid.charts(sheetId)[methodArguments.integer(0, "index")], "the chart");
      return bind(chartKind, { sheetId, id: chart.id }, host);
    },
    getItemOrNullObject(sheetId, methodArguments, host) {
      const chart = findChart(sheetId, methodArguments.text(0, "name"), host);
      return chart ? bind(chartKind, { sheetId, id: chart.id }, host) : NULL_OBJECT;
    },
    // By this the client finds a chart of a list again.
    _GetItem: (sheetId, methodArguments, host) => itemObject(sheetId, methodArguments.text(0, "key"), host),
  },
  items: (sheetId, host) => host.grid.charts(sheetId).map(({ id }) => bind(chartKind, { sheetId, id }, host)),
  item: (sheetId, key, host) => itemObject(sheetId, expectText(key, "name"), host),
};

export function chartsObject(sheetId: string, host: HostContext): HostObject {
  return bind(chartsKind, sheetId, host);
}

function itemObject(sheetId: string, key: string, host: HostContext): HostObject {
  const { id } = found(findChart(sheetId, key, host), `the chart ${key}`);
  return bind(chartKind, { sheetId, id }, host);
}

function findChart(sheetId: string, key: string, { grid }: HostContext): Chart | undefined {
  const charts = grid.charts(sheetId);
  return charts.find(({ name }) => name === key) ?? charts.find(({ id }) => id === key);
}

function freeName(charts: readonly Chart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

type Place = Pick<Chart, "left" | "top" | "width" | "height">;

function placeScalar(name: keyof Place): Scalar<ChartTarget> {
  return {
    read: (target, host) => chartAt(target, host)[name],
    write(target, value, host) {
      if (typeof value !== "number" || value < 0) {
        throw invalidArgument(`${name} must be a number of points`);
      }
      changeChart(target, { [name]: value }, host);
    },
  };
}

/** From the corner of the first cell to the far corner of the last; without a last one, the size stays. */
function placeOver(sheetId: string, first: Zone, last: Zone | null, host: HostContext): Partial<Place> {
  const before = (dimension: "row" | "column", index: number): number => {
    let sum = 0;
    for (let each = 0; each < index; each += 1) sum += host.grid.size(sheetId, dimension, each);
    return sum;
  };
  const left = before("column", first.left);
  const top = before("row", first.top);
  if (!last) return { left, top };
  const width = before("column", last.right + 1) - left;
  return { left, top, width, height: before("row", last.bottom + 1) - top };
}
