import type { PlacedIndicator } from "../pack/outline";
import type { Area, Pack, Unit } from "../pack/schema";
import { plainText } from "../text/plainText";
import type { Change } from "./change";
import type { IndicatorStanding } from "./comparison";
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

/** How an indicator moved. What contains it moving along with it, renumbered or renamed, is no move of its own. */
export function moves(
  older: PlacedIndicator,
  newer: PlacedIndicator,
  areas: ReadonlyMap<Area, Area>,
): readonly Change[] {
  const changes: Change[] = [];
  if (areas.get(older.area) !== newer.area)
    changes.push({ kind: "area", from: older.area.title, to: newer.area.title });
  else if (!sameUnits(older.units, newer.units))
    changes.push({ kind: "unit", from: path(older.units), to: path(newer.units) });
  const [from, to] = [older.parent?.key ?? null, newer.parent?.key ?? null];
  if (from !== to) changes.push({ kind: "parent", from, to });
  if (older.indicator.id !== newer.indicator.id)
    changes.push({ kind: "number", from: older.indicator.id, to: newer.indicator.id });
  return changes;
}

/** A unit is the same where it kept its name or its number. */
function sameUnits(older: readonly Unit[], newer: readonly Unit[]): boolean {
  return (
    older.length === newer.length &&
    older.every((unit, depth) => {
      const other = newer[depth];
      return other?.id === unit.id || plainText(other?.title ?? "") === plainText(unit.title);
    })
  );
}

function path(units: readonly Unit[]): string {
  return units.map(({ title }) => title).join(" > ");
}
