import { expectFlag } from "../expectValue";
import type { ChartAxis } from "../gridParts";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import type { Json } from "../json";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument } from "../officeError";
import { changeChart, chartAt, type ChartTarget } from "./chartTarget";

interface AxisTarget extends ChartTarget {
  readonly axis: "valueAxis" | "categoryAxis";
}

const gridlinesKind: ObjectKind<AxisTarget> = {
  name: "ChartGridlines",
  scalars: { visible: axisScalar("majorGridlines", expectFlag) },
};

const axisKind: ObjectKind<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    maximum: axisScalar("maximum", limit),
    minimum: axisScalar("minimum", limit),
    reversePlotOrder: axisScalar("reversed", expectFlag),
    visible: axisScalar("visible", expectFlag),
  },
  children: { majorGridlines: (target, host) => bind(gridlinesKind, target, host) },
};

const axesKind: ObjectKind<ChartTarget> = {
  name: "ChartAxes",
  children: {
    categoryAxis: (target, host) => bind(axisKind, { ...target, axis: "categoryAxis" }, host),
    valueAxis: (target, host) => bind(axisKind, { ...target, axis: "valueAxis" }, host),
  },
};

export function chartAxesObject(target: ChartTarget, host: HostContext): HostObject {
  return bind(axesKind, target, host);
}

function axisScalar<Name extends keyof ChartAxis>(
  name: Name,
  expect: (value: Json, name: string) => ChartAxis[Name],
): Scalar<AxisTarget> {
  return {
    read: (target, host) => chartAt(target, host)[target.axis][name],
    write(target, value, host) {
      const axis: ChartAxis = { ...chartAt(target, host)[target.axis], [name]: expect(value, name) };
      changeChart(target, { [target.axis]: axis }, host);
    },
  };
}

/** "" lets Excel choose. */
function limit(value: Json, name: string): number | null {
  if (value === "") return null;
  if (typeof value !== "number") throw invalidArgument(`${name} must be a number`);
  return value;
}
