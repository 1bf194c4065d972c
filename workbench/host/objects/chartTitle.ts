import { expectFlag, expectText, expectWord } from "../expectValue";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { changeChart, chartAt, type ChartTarget } from "./chartTarget";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const titleKind: ObjectKind<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    text: {
      read: (target, host) => chartAt(target, host).title.text,
      write(target, value, host) {
        // A title that has a text is shown.
        changeChart(target, { title: { text: expectText(value, "text"), visible: true } }, host);
      },
    },
    visible: {
      read: (target, host) => chartAt(target, host).title.visible,
      write(target, value, host) {
        const { title } = chartAt(target, host);
        changeChart(target, { title: { ...title, visible: expectFlag(value, "visible") } }, host);
      },
    },
  },
};

const legendKind: ObjectKind<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    position: {
      read: (target, host) => chartAt(target, host).legend.position,
      write(target, value, host) {
        const { legend } = chartAt(target, host);
        const position = expectWord(value, "position", LEGEND_POSITIONS);
        changeChart(target, { legend: { ...legend, position } }, host);
      },
    },
    visible: {
      read: (target, host) => chartAt(target, host).legend.visible,
      write(target, value, host) {
        const { legend } = chartAt(target, host);
        changeChart(target, { legend: { ...legend, visible: expectFlag(value, "visible") } }, host);
      },
    },
  },
};

export function chartTitleObject(target: ChartTarget, host: HostContext): HostObject {
  return bind(titleKind, target, host);
}

export function chartLegendObject(target: ChartTarget, host: HostContext): HostObject {
  return bind(legendKind, target, host);
}
