import type { LaoType } from "../pack/laoType";
import { listIndicators } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import type { Mark } from "./mark";
import type { YearMarks } from "./yearMarks";

/** What is added up in a pack: each indicator, and each area whose indicators the pack does not have. */
export type YearLine =
  | {
      readonly kind: "indicator";
      readonly id: string;
      readonly area: Area;
      /** As it is asked of the LAO's type. */
      readonly indicator: Indicator;
    }
  | { readonly kind: "area"; readonly id: string; readonly area: Area };

/** A line's mark, with the number of its area. */
export interface LineMark {
  readonly id: string;
  readonly area: string;
  readonly mark: Mark;
}

/** No key of an indicator has a colon. */
export function areaLineId(area: string): string {
  return `area:${area}`;
}

/** In printed order. */
export function linesOf(pack: Pack, laoType: LaoType | null): readonly YearLine[] {
  const placed = listIndicators(pack);
  return pack.areas.flatMap((area): readonly YearLine[] => {
    const own = placed.filter((one) => one.area === area);
    if (own.length === 0) return [{ kind: "area", id: areaLineId(area.id), area }];
    return own.map(({ indicator }) => ({
      kind: "indicator",
      id: indicator.key,
      area,
      indicator: indicatorFor(indicator, laoType) ?? indicator,
    }));
  });
}

/** The marks of a year, line by line. */
export function lineMarks(lines: readonly YearLine[], { indicators, areas }: YearMarks): readonly LineMark[] {
  return lines.flatMap(({ id, area, kind }) => {
    const mark =
      kind === "indicator" ? indicators.get(id)?.mark : areas.find((one) => one.area.id === area.id)?.mark;
    return mark ? [{ id, area: area.id, mark }] : [];
  });
}
