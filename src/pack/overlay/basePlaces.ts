import { listWithItems, type PlacedIndicator } from "../outline";
import type { OwnIndicator, Pack, Unit } from "../schema";

/** Where an indicator stands, by numbers from the area down. */
export interface StandsAt {
  readonly area: string;
  readonly units: readonly string[];
}

export function standingOf({ area, units }: PlacedIndicator): StandsAt {
  return { area: area.id, units: units.map(({ id }) => id) };
}

export function isSamePlace(one: StandsAt, other: StandsAt): boolean {
  return [one.area, ...one.units].join(">") === [other.area, ...other.units].join(">");
}

/** Whether the base has the unit that an own indicator stands in. */
export function hasUnit(base: Pack, { area, units }: StandsAt): boolean {
  let level: readonly Unit[] = base.areas.find(({ id }) => id === area)?.units ?? [];
  return (
    units.length > 0 &&
    units.every((number) => {
      const unit = level.find(({ id }) => id === number);
      level = unit?.units ?? [];
      return unit !== undefined;
    })
  );
}

/** Numbers are one whatever their capitals. */
export function isSameNumber(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The base's indicator that an own one takes the place of, or null. */
export function replacedInBase(
  placed: readonly PlacedIndicator[],
  own: Pick<OwnIndicator, "area" | "units" | "change"> & { readonly indicator: { readonly id: string } },
): PlacedIndicator | null {
  if (own.change === "added") return null;
  const found = placed.find(
    (one) =>
      one.parent === null && one.indicator.id === own.indicator.id && isSamePlace(standingOf(one), own),
  );
  return found ?? null;
}

/** The base's indicators and items that stay beside an overlay's own, and those that go. */
export function splitBase(
  base: Pack,
  overlay: {
    readonly indicators: readonly OwnIndicator[];
    readonly dropped?: readonly string[] | undefined;
  },
): { readonly stay: readonly PlacedIndicator[]; readonly gone: readonly PlacedIndicator[] } {
  const placed = listWithItems(base);
  const heads = new Set(
    [
      ...placed.filter(
        ({ indicator, parent }) => parent === null && (overlay.dropped ?? []).includes(indicator.id),
      ),
      ...overlay.indicators.flatMap((own) => replacedInBase(placed, own) ?? []),
    ].map(({ place }) => place),
  );
  const isGone = ({ place }: PlacedIndicator): boolean =>
    [...heads].some((head) => place === head || place.startsWith(`${head}.`));
  return { stay: placed.filter((one) => !isGone(one)), gone: placed.filter(isGone) };
}
