import type { AreaChoice } from "./chooseAreas";
import { effortFronts, type EffortFront } from "./effortFront";
import { waysOfArea, type LineChoice } from "./chooseLines";
import { leastOf } from "./exact";
import type { Point } from "./front";
import type { Goal } from "./goal";
import type { Prepared } from "./prepare";
import { effortOf } from "./weight";
import { overallScale, sumIn, type OverallScale } from "./scale";

/** Every best way of a year's areas, from which a path to any overall percent is chosen: what a slider keeps. */
export interface Chart {
  readonly prepared: Prepared;
  readonly asked: Omit<Goal, "overall">;
  /** For each area, most worth first; none gives less than is asked of the area, or all that it can. */
  readonly areas: readonly (readonly AreaChoice<Point<LineChoice>>[])[];
  readonly fronts: readonly EffortFront[];
  readonly scale: OverallScale;
}

/** @param asked Checked. */
export function chartOf(prepared: Prepared, asked: Omit<Goal, "overall">): Chart {
  const scale = overallScale(prepared);
  const wanted = new Set(asked.full);
  const areas = prepared.areas.map((planned, area) => {
    const percent = asked.areas[planned.marks.area.id];
    const { score, full } = sumIn(planned, prepared.units);
    const least = percent === undefined ? 0 : leastOf(full, percent, prepared.pack.percentDecimals) - score;
    return enough(waysOfArea(planned, wanted, prepared), least).map((way) => ({
      way,
      worth: scale.worthOf(area, way.worth),
      weight: way.weight,
    }));
  });
  return {
    prepared,
    asked,
    areas,
    fronts: effortFronts(
      areas.map((own) => own.map(({ weight, worth }) => ({ effort: effortOf(weight), worth }))),
    ),
    scale,
  };
}

/** Those that are worth so much; where none is, that which is worth most. */
function enough<Choice>(points: readonly Point<Choice>[], least: number): readonly Point<Choice>[] {
  const own = points.filter(({ worth }) => worth >= least);
  return own.length > 0 ? own : points.slice(0, 1);
}
