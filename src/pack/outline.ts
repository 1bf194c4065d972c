import type { Area, Indicator, Pack, Unit } from "./schema";

/** An indicator with where it stands. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The indicator whose item it is, or null. */
  readonly parent: Indicator | null;
  /** Path in the pack, as issues name it. */
  readonly place: string;
}

/** The indicators of a pack in printed order, through units of any depth; items are not among them. */
export function listIndicators(pack: Pack): readonly PlacedIndicator[] {
  return listWithItems(pack).filter(({ parent }) => parent === null);
}

/** The indicators of a pack, each followed by its items. */
export function listWithItems(pack: Pack): readonly PlacedIndicator[] {
  return pack.areas.flatMap((area, index) => inUnits(area.units, area, `areas[${String(index)}]`));
}

function inUnits(units: readonly Unit[], area: Area, path: string): PlacedIndicator[] {
  return units.flatMap((unit, index) => {
    const here = `${path}.units[${String(index)}]`;
    return [
      ...inList(unit.indicators, area, null, `${here}.indicators`),
      ...inUnits(unit.units ?? [], area, here),
    ];
  });
}

function inList(
  indicators: readonly Indicator[],
  area: Area,
  parent: Indicator | null,
  path: string,
): PlacedIndicator[] {
  return indicators.flatMap((indicator, index) => {
    const place = `${path}[${String(index)}]`;
    return [
      { indicator, area, parent, place },
      ...inList(indicator.items ?? [], area, indicator, `${place}.items`),
    ];
  });
}
