import type { Area, Indicator, Pack, Unit } from "./schema";

/** An indicator or an item with where it stands. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The units it stands in, from the area down. */
  readonly units: readonly Unit[];
  /** The indicator whose item it is, or null. */
  readonly parent: Indicator | null;
  /** Path in the pack, as issues name it. */
  readonly place: string;
}

/** The indicators of a pack in printed order, through units of any depth; items are not among them. */
export function listIndicators(pack: Pack): readonly PlacedIndicator[] {
  return listWithItems(pack).filter(({ parent }) => parent === null);
}

/** A pack is listed once, however often its indicators are gone through. */
const listed = new WeakMap<Pack, readonly PlacedIndicator[]>();

/** The indicators of a pack, each followed by its items. */
export function listWithItems(pack: Pack): readonly PlacedIndicator[] {
  const known = listed.get(pack) ?? listAnew(pack);
  listed.set(pack, known);
  return known;
}

function listAnew(pack: Pack): readonly PlacedIndicator[] {
  return pack.areas.flatMap((area, index) =>
    inUnits(area.units, { area, units: [] }, `areas[${String(index)}]`),
  );
}

type Above = Pick<PlacedIndicator, "area" | "units">;

function inUnits(units: readonly Unit[], above: Above, path: string): PlacedIndicator[] {
  return units.flatMap((unit, index) => {
    const place = `${path}.units[${String(index)}]`;
    const within = { ...above, units: [...above.units, unit] };
    return [
      ...inList(unit.indicators, { ...within, parent: null }, `${place}.indicators`),
      ...inUnits(unit.units ?? [], within, place),
    ];
  });
}

function inList(
  indicators: readonly Indicator[],
  above: Above & Pick<PlacedIndicator, "parent">,
  path: string,
): PlacedIndicator[] {
  return indicators.flatMap((indicator, index) => {
    const place = `${path}[${String(index)}]`;
    return [
      { indicator, ...above, place },
      ...inList(indicator.items ?? [], { ...above, parent: indicator }, `${place}.items`),
    ];
  });
}
