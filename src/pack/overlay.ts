import { fail, succeed, type Outcome } from "../outcome";
import { checkPack } from "./check";
import { packIssue, type PackIssue } from "./issue";
import type { Indicator, Overlay, Pack, Unit } from "./schema";

/**
 * Lays a province's own indicators over a national pack: each replaces the indicator of the same number in its unit, or
 * is added there. The result bears the overlay's id and title, so that nobody takes it for the national pack.
 */
export function layOver(national: Pack, overlay: Overlay): Outcome<Pack, readonly PackIssue[]> {
  if (overlay.extends !== national.id)
    return fail([packIssue("unknownBase", { base: overlay.extends }, "extends")]);
  let areas = national.areas;
  const issues: PackIssue[] = [];
  for (const [index, { area, units, indicator }] of overlay.indicators.entries()) {
    const changed = areas.map((one) =>
      one.id === area ? { ...one, units: put(one.units, units, indicator) ?? one.units } : one,
    );
    const found = changed.some((one, nth) => one.units !== areas[nth]?.units);
    if (!found) issues.push(packIssue("unknownPlace", { area, units }, `indicators[${String(index)}].units`));
    areas = changed;
  }
  if (issues.length > 0) return fail(issues);
  const { id, version, title } = overlay;
  const notes = [...(national.notes ?? []), ...(overlay.notes ?? [])];
  const pack: Pack = { ...national, id, version, title, areas, notes };
  const faults = checkPack(pack);
  return faults.length > 0 ? fail(faults) : succeed(pack);
}

/** The units with the indicator put at its place, or null where there is no such unit. */
function put(
  units: readonly Unit[],
  [first, ...rest]: readonly string[],
  indicator: Indicator,
): readonly Unit[] | null {
  const unit = units.find(({ id }) => id === first);
  if (!unit) return null;
  const changed =
    rest.length === 0
      ? { ...unit, indicators: placed(unit.indicators, indicator) }
      : inside(unit, rest, indicator);
  return changed && units.map((one) => (one === unit ? changed : one));
}

function inside(unit: Unit, rest: readonly string[], indicator: Indicator): Unit | null {
  const units = put(unit.units ?? [], rest, indicator);
  return units && { ...unit, units };
}

function placed(indicators: readonly Indicator[], indicator: Indicator): readonly Indicator[] {
  const replaces = indicators.some(({ id }) => id === indicator.id);
  return replaces
    ? indicators.map((one) => (one.id === indicator.id ? indicator : one))
    : [...indicators, indicator];
}
