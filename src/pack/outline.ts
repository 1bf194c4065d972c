import type { Area, Indicator, Pack, Unit } from "./schema";

/** An indicator with where it stands. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly area: Area;
  /** Path in the pack, as issues name it. */
  readonly place: string;
}

/** All indicators of a pack in printed order, through units of any depth. */
export function listIndicators(pack: Pack): readonly PlacedIndicator[] {
  return pack.areas.flatMap((area, index) => inUnits(area.units, area, `areas[${String(index)}]`));
}

function inUnits(units: readonly Unit[], area: Area, path: string): PlacedIndicator[] {
  return units.flatMap((unit, index) => {
    const here = `${path}.units[${String(index)}]`;
    const own = unit.indicators.map((indicator, nth) => ({
      indicator,
      area,
      place: `${here}.indicators[${String(nth)}]`,
    }));
    return [...own, ...inUnits(unit.units ?? [], area, here)];
  });
}
