import { expectFlag, expectText } from "../expectValue";
import type { ChartSeries } from "../gridParts";
import type { HostContext } from "../hostContext";
import { found, type HostObject } from "../hostObject";
import type { Json } from "../json";
import type { MethodArguments } from "../methodArguments";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument } from "../officeError";
import { isRangeTarget, type RangeTarget } from "../rangeTarget";
import { indexesOf, type Zone } from "../zones";
import { changeChart, chartAt, type ChartTarget } from "./chartTarget";

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const NEW_SERIES: ChartSeries = {
  name: "",
  values: null,
  categories: null,
  hasDataLabels: false,
  gapWidth: 182,
  color: "",
};

const fillKind: ObjectKind<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    clear: (target, _arguments, host) => changed(target, { color: "" }, host),
    setSolidColor: (target, methodArguments, host) =>
      changed(target, { color: methodArguments.text(0, "color") }, host),
  },
};

const formatKind: ObjectKind<SeriesTarget> = {
  name: "ChartSeriesFormat",
  children: { fill: (target, host) => bind(fillKind, target, host) },
};

const seriesKind: ObjectKind<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    gapWidth: seriesScalar("gapWidth", (value) => {
      if (typeof value !== "number" || value < 0 || value > 500) {
        throw invalidArgument("gapWidth must be a number from 0 to 500");
      }
      return value;
    }),
    hasDataLabels: seriesScalar("hasDataLabels", expectFlag),
    name: seriesScalar("name", expectText),
  },
  children: { format: (target, host) => bind(formatKind, target, host) },
  methods: {
    delete(target, _arguments, host) {
      const series = chartAt(target, host).series.filter((_each, index) => index !== target.index);
      changeChart(target, { series }, host);
      return null;
    },
    setValues: (target, methodArguments, host) =>
      changed(target, { values: sourceRange(methodArguments) }, host),
    setXAxisValues: (target, methodArguments, host) =>
      changed(target, { categories: sourceRange(methodArguments) }, host),
  },
};

const seriesCollectionKind: ObjectKind<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { count: { read: (target, host) => chartAt(target, host).series.length } },
  methods: {
    add(target, methodArguments, host) {
      const { series } = chartAt(target, host);
      const name = methodArguments.optionalText(0, "name") ?? `Series${series.length + 1}`;
      changeChart(target, { series: [...series, { ...NEW_SERIES, name }] }, host);
      return bind(seriesKind, { ...target, index: series.length }, host);
    },
    getCount: (target, _arguments, host) => chartAt(target, host).series.length,
    getItemAt(target, methodArguments, host) {
      const index = methodArguments.integer(0, "index");
      found(chartAt(target, host).series[index], "the series");
      return bind(seriesKind, { ...target, index }, host);
    },
  },
  items: (target, host) =>
    chartAt(target, host).series.map((_series, index) => bind(seriesKind, { ...target, index }, host)),
};

export function chartSeriesCollectionObject(target: ChartTarget, host: HostContext): HostObject {
  return bind(seriesCollectionKind, target, host);
}

/** Reads a table as Excel does: texts at its side are the categories, texts at its top the names of the series. */
export function seriesOfData(
  source: RangeTarget,
  seriesBy: "Auto" | "Columns" | "Rows",
  host: HostContext,
): readonly ChartSeries[] {
  const { sheetId, zone } = source;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && height(zone) < width(zone));
  const isText = (row: number, column: number): boolean =>
    typeof host.grid.cell(sheetId, row, column).value === "string";
  const hasSide = width(zone) > 1 && isText(zone.bottom, zone.left);
  const hasTop = height(zone) > 1 && isText(zone.top, zone.right);
  const inner = { ...zone, top: zone.top + (hasTop ? 1 : 0), left: zone.left + (hasSide ? 1 : 0) };
  const side = hasSide ? { sheetId, zone: { ...inner, left: zone.left, right: zone.left } } : null;
  const top = hasTop ? { sheetId, zone: { ...inner, top: zone.top, bottom: zone.top } } : null;
  const title = (row: number, column: number): string =>
    String(host.grid.cell(sheetId, row, column).value ?? "");
  if (isByRows) {
    return indexesOf(inner, "row").map((row, index) => ({
      ...NEW_SERIES,
      name: hasSide ? title(row, zone.left) : `Series${index + 1}`,
      values: { sheetId, zone: { ...inner, top: row, bottom: row } },
      categories: top,
    }));
  }
  return indexesOf(inner, "column").map((column, index) => ({
    ...NEW_SERIES,
    name: hasTop ? title(zone.top, column) : `Series${index + 1}`,
    values: { sheetId, zone: { ...inner, left: column, right: column } },
    categories: side,
  }));
}

function seriesScalar<Name extends "gapWidth" | "hasDataLabels" | "name">(
  name: Name,
  expect: (value: Json, name: string) => ChartSeries[Name],
): Scalar<SeriesTarget> {
  return {
    read: (target, host) => found(chartAt(target, host).series[target.index], "the series")[name],
    write(target, value, host) {
      changed(target, { [name]: expect(value, name) }, host);
    },
  };
}

function changed(target: SeriesTarget, changes: Partial<ChartSeries>, host: HostContext): null {
  const series = chartAt(target, host).series.map((each, index) =>
    index === target.index ? { ...each, ...changes } : each,
  );
  changeChart(target, { series }, host);
  return null;
}

function sourceRange(methodArguments: MethodArguments): RangeTarget {
  const range = methodArguments.object(0)?.target;
  if (!isRangeTarget(range)) throw invalidArgument("sourceData must be a range");
  return range;
}

function width({ left, right }: Zone): number {
  return right - left + 1;
}

function height({ top, bottom }: Zone): number {
  return bottom - top + 1;
}
