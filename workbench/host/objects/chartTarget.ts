import type { Chart } from "../gridParts";
import type { HostContext } from "../hostContext";
import { found } from "../hostObject";
import { refuseProtectedSheet } from "../protect";

/** A chart lives in its sheet; the target is where it is found. */
export interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

export function chartAt({ sheetId, id }: ChartTarget, { grid }: HostContext): Chart {
  return found(
    grid.charts(sheetId).find((chart) => chart.id === id),
    "the chart",
  );
}

export function changeChart({ sheetId, id }: ChartTarget, changes: Partial<Chart>, host: HostContext): void {
  const charts = host.grid.charts(sheetId);
  setCharts(
    sheetId,
    charts.map((chart) => (chart.id === id ? { ...chart, ...changes } : chart)),
    host,
  );
}

export function setCharts(sheetId: string, charts: readonly Chart[], host: HostContext): void {
  refuseProtectedSheet(sheetId, host, "allowEditObjects");
  host.grid.setCharts(sheetId, charts);
}
