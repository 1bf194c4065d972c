import type { PlacedIndicator } from "../pack/outline";
import type { Area, Pack, Unit } from "../pack/schema";
import { plainText } from "../text/plainText";
import type { Change } from "./change";
import type { IndicatorStanding } from "./comparison";
import { numbered } from "./numbered";
import { pairUp, type Paired } from "./pairUp";

export function indicatorStanding({ indicator, area, units, parent }: PlacedIndicator): IndicatorStanding {
  return {
    key: indicator.key,
    number: indicator.id,
    title: indicator.title,
    fullMarks: indicator.fullMarks,
    area: { number: area.id, title: area.title },
    units: units.map(({ title }) => title),
    parent: parent?.key ?? null,
  };
}

/** Which area of the older year is which of the newer: by name, then by number. */
export function matchAreas(older: Pack, newer: Pack): Paired<Area> {
  return pairUp(older.areas, newer.areas, [({ title }) => plainText(title), ({ id }) => id]);
}

/** Areas and units of the older year with those that they are in the newer. */
export interface PlacesMatched {
  readonly areas: ReadonlyMap<Area, Area>;
  readonly units: ReadonlyMap<Unit, Unit>;
}

/** How an indicator moved. What contains it moving along with it, renumbered or renamed, is no move of its own. */
export function moves(
  older: PlacedIndicator,
  newer: PlacedIndicator,
  { areas, units }: PlacesMatched,
): readonly Change[] {
  const changes: Change[] = [];
  if (areas.get(older.area) !== newer.area)
    changes.push({ kind: "area", from: older.area.title, to: newer.area.title });
  else if (!sameUnits(older.units, newer.units, units))
    changes.push({ kind: "unit", from: path(older.units), to: path(newer.units) });
  const [from, to] = [older.parent, newer.parent];
  if (from?.key !== to?.key)
    changes.push({ kind: "parent", from: from && numbered(from), to: to && numbered(to) });
  if (older.indicator.id !== newer.indicator.id)
    changes.push({ kind: "number", from: older.indicator.id, to: newer.indicator.id });
  return changes;
}

function sameUnits(
  older: readonly Unit[],
  newer: readonly Unit[],
  partners: ReadonlyMap<Unit, Unit>,
): boolean {
  return older.length === newer.length && older.every((unit, depth) => partners.get(unit) === newer[depth]);
}

function path(units: readonly Unit[]): string {
  return units.map(({ title }) => title).join(" > ");
}
