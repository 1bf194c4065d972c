import { fail, succeed, type Outcome } from "../../outcome";
import { checkPack } from "../check";
import { packIssue, type PackIssue } from "../issue";
import { limited } from "../limits";
import { listWithItems } from "../outline";
import type { Indicator, Overlay, OwnIndicator, Pack, Unit } from "../schema";
import { baseState, recordOf } from "./baseRecord";
import { replacedInBase, splitBase } from "./basePlaces";
import { checkOverBase } from "./checkOverBase";
import { checkOwnParts, ownPlace } from "./ownParts";

/**
 * Which base an overlay is laid over: one that scores as the one it was written for did, or any version, which somebody
 * decided who knows what changed.
 */
export type BaseTaken = "sameScoring" | "anyVersion";

/** A base with a province's own indicators. */
export interface LaidOver {
  readonly pack: Pack;
  readonly base: Pack;
  /** As it fits this base: what it remembers of it, and what each of its indicators does to it. */
  readonly overlay: Overlay;
  /** What is no fault: the base in other words than it was, or not known in which. */
  readonly remarks: readonly PackIssue[];
}

/**
 * Lays a province's own indicators over a national pack: each replaces the indicator of the same number in its unit, or
 * is added there; others are dropped. The result bears the overlay's id and title, so that nobody takes it for the
 * national pack, and says where it comes from. Every fault is told at its place in the overlay.
 */
export function layOver(
  base: Pack,
  overlay: Overlay,
  taken: BaseTaken = "sameScoring",
): Outcome<LaidOver, readonly PackIssue[]> {
  if (overlay.extends !== base.id) return fail([unknownBase(overlay)]);
  const ofBase = checkBase(base, overlay);
  const issues = [
    ...(taken === "anyVersion" ? [] : ofBase.filter(({ code }) => code === "baseScoringChanged")),
    ...checkOverBase(base, overlay),
    ...checkOwnParts(base, overlay),
  ];
  if (issues.length > 0) return fail(limited(issues));
  const pack = composed(base, overlay);
  const faults = checkPack(pack);
  if (faults.length > 0)
    return fail(limited(faults.map((one) => ({ ...one, place: ownPlace(pack, overlay, one.place) ?? "" }))));
  const remarks = ofBase.filter(({ code }) => code !== "baseScoringChanged");
  return succeed({ pack, base, overlay: fitted(base, overlay), remarks });
}

export function unknownBase(overlay: Pick<Overlay, "extends" | "base">): PackIssue {
  return packIssue("unknownBase", { base: overlay.extends, version: overlay.base?.version ?? "" }, "extends");
}

/** How the base differs from the one that the overlay was written for. */
export function checkBase(base: Pack, overlay: Overlay): readonly PackIssue[] {
  const state = baseState(base, overlay);
  switch (state.kind) {
    case "same":
      return [];
    case "unstated":
      return [packIssue("baseUnstated", { base: base.id }, "base")];
    case "reworded":
      return [packIssue("baseReworded", { base: base.id, from: state.from, to: state.to }, "base.content")];
    case "rescored": {
      const { from, to, reached, others } = state;
      return [packIssue("baseScoringChanged", { base: base.id, from, to, reached, others }, "base.scoring")];
    }
  }
}

/** The overlay with all that the program fills in, for this base. */
export function fitted(base: Pack, overlay: Overlay): Overlay {
  const placed = listWithItems(base);
  return {
    ...overlay,
    base: recordOf(base),
    indicators: overlay.indicators.map((own) => ({
      ...own,
      change: replacedInBase(placed, own) ? ("replaced" as const) : ("added" as const),
    })),
  };
}

function composed(base: Pack, overlay: Overlay): Pack {
  const { id, version, title, province } = overlay;
  const { gone } = splitBase(base, overlay);
  const dropped = new Set(overlay.dropped);
  let areas = base.areas.map((area) => ({ ...area, units: without(area.units, dropped) }));
  for (const own of overlay.indicators)
    areas = areas.map((area) =>
      area.id === own.area ? { ...area, units: put(area.units, own.units, own) } : area,
    );
  const { version: baseVersion, content, scoring } = recordOf(base);
  const notes = [...(base.notes ?? []), ...(overlay.notes ?? [])];
  const acknowledged = [
    // What the base's paper truly has is nothing to an indicator that took its place.
    ...(base.acknowledged ?? []).filter(({ indicator }) =>
      gone.every((one) => one.indicator.id !== indicator),
    ),
    ...(overlay.acknowledged ?? []),
  ];
  return {
    ...base,
    ...{ id, version, title, areas, notes },
    ...(acknowledged.length > 0 && { acknowledged }),
    ...(base.changes && { changes: changesWithout(base.changes, keysGone(gone, overlay)) }),
    origin: { province, base: { id: base.id, version: baseVersion, content, scoring } },
  };
}

function keysGone(
  gone: readonly { readonly indicator: Indicator }[],
  { indicators }: Overlay,
): ReadonlySet<string> {
  const own = new Set(indicators.map(({ indicator }) => indicator.key));
  return new Set(gone.map(({ indicator }) => indicator.key).filter((key) => !own.has(key)));
}

/** The map of changes without what became of indicators that are not there any more. */
function changesWithout(
  { since, changes }: NonNullable<Pack["changes"]>,
  keys: ReadonlySet<string>,
): Pack["changes"] {
  return {
    since,
    changes: changes.flatMap((change) => {
      const to = change.to.filter((key) => !keys.has(key));
      return to.length === 0 && change.to.length > 0 ? [] : [{ ...change, to }];
    }),
  };
}

function without(units: readonly Unit[], dropped: ReadonlySet<string>): readonly Unit[] {
  return units.map((unit) => ({
    ...unit,
    indicators: unit.indicators.filter(({ id }) => !dropped.has(id)),
    ...(unit.units && { units: without(unit.units, dropped) }),
  }));
}

/** The units with an own indicator put at its place. */
function put(
  units: readonly Unit[],
  [first, ...rest]: readonly string[],
  own: OwnIndicator,
): readonly Unit[] {
  return units.map((unit) => {
    if (unit.id !== first) return unit;
    return rest.length === 0
      ? { ...unit, indicators: placed(unit.indicators, own.indicator) }
      : { ...unit, units: put(unit.units ?? [], rest, own) };
  });
}

function placed(indicators: readonly Indicator[], indicator: Indicator): readonly Indicator[] {
  const replaces = indicators.some(({ id }) => id === indicator.id);
  return replaces
    ? indicators.map((one) => (one.id === indicator.id ? indicator : one))
    : [...indicators, indicator];
}
