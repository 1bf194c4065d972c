import type { Chart } from "../host/gridParts";
import type { SheetZone } from "../host/zones";

/** A chart whose series read the cells where they are now; the same chart where none has moved. */
export function movedChart(chart: Chart, move: (place: SheetZone) => SheetZone | null): Chart {
  const moved = (place: SheetZone | null): SheetZone | null => place && move(place);
  const series = chart.series.map((each) => {
    const [values, categories] = [moved(each.values), moved(each.categories)];
    return values === each.values && categories === each.categories ? each : { ...each, values, categories };
  });
  return series.every((each, index) => each === chart.series[index]) ? chart : { ...chart, series };
}
