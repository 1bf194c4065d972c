import { recordOf } from "../pack/overlay/baseRecord";
import { standingOf } from "../pack/overlay/basePlaces";
import { fitted } from "../pack/overlay/layOver";
import { listIndicators } from "../pack/outline";
import type { Indicator, Overlay, Pack } from "../pack/schema";
import { codePath } from "./codes";
import { indicatorRows, noteRows, partRows, type PackRow } from "./packRows";
import type { TableName } from "./tables";

/** A province's own indicators as rows of their sheets; without any, the sheets to begin in. */
export interface OverlayRows {
  readonly fields: PackRow;
  readonly rows: Partial<Readonly<Record<TableName, readonly PackRow[]>>>;
}

export function overlayRows(given: Overlay, base: Pack): OverlayRows {
  const overlay = fitted(base, given);
  const indicators = overlay.indicators.flatMap(({ indicator }) => withItems(indicator));
  return {
    fields: overlay,
    rows: {
      Base: baseRows(base, overlay),
      Indicators: overlay.indicators.flatMap(({ area, units, indicator }) =>
        indicatorRows(indicator, { area, unit: codePath(units) }),
      ),
      ...partRows(indicators),
      Notes: [
        ...noteRows("pack", null, overlay.notes),
        ...indicators.flatMap(({ id, notes }) => noteRows("indicator", id, notes)),
      ],
      Acknowledged: overlay.acknowledged ?? [],
    },
  };
}

/** Nothing but the base: the sheets in which a province begins. */
export function overlayStarterRows(base: Pack): OverlayRows {
  return {
    fields: { extends: base.id, base: recordOf(base) },
    rows: { Base: baseRows(base, { indicators: [] }) },
  };
}

function baseRows(
  base: Pack,
  { indicators, dropped = [] }: Pick<Overlay, "indicators" | "dropped">,
): PackRow[] {
  const fingerprints = new Map(recordOf(base).indicators.map(({ id, scoring }) => [id, scoring]));
  const replaced = new Set(
    indicators.filter(({ change }) => change === "replaced").map(({ indicator }) => indicator.id),
  );
  return listIndicators(base).map((placed) => {
    const { id, title, fullMarks } = placed.indicator;
    const { area, units } = standingOf(placed);
    const change = replaced.has(id) ? "replaced" : dropped.includes(id) ? "dropped" : undefined;
    const scoring = fingerprints.get(id);
    return {
      ...{ area, unit: codePath(units), id, title, fullMarks, scoring },
      ...(change !== undefined && { change }),
    };
  });
}

function withItems(indicator: Indicator): readonly Indicator[] {
  return [indicator, ...(indicator.items ?? []).flatMap(withItems)];
}
