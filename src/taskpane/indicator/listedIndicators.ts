import { listIndicators } from "../../pack/outline";
import type { Area, Indicator, Pack } from "../../pack/schema";
import type { YearRead } from "../../workbook/read/readYear";
import type { Mark } from "../../year/mark";
import type { Count } from "../../year/progress";
import { lackOf } from "../../year/weakest";
import { findIndicators } from "../insert/findIndicators";
import { entryProgress } from "./entryProgress";

/** An indicator or item of the list, with how it stands; null where the workbook has no year. */
export interface ListedIndicator {
  readonly indicator: Indicator;
  readonly standing: { readonly mark: Mark; readonly progress: Count; readonly isMissing: boolean } | null;
}

export interface ListedArea {
  readonly area: Area;
  /** Of its indicators; null where the workbook has no year. */
  readonly progress: Count | null;
  readonly indicators: readonly ListedIndicator[];
}

/**
 * The indicators that fit what is searched for, by area.
 *
 * @param onlyMissing Leaves out those that have full marks and all entries, and those that are not asked.
 */
export function listIndicatorsOf(
  pack: Pack,
  year: YearRead | null,
  query: string,
  onlyMissing: boolean,
): readonly ListedArea[] {
  const whole = new Set(listIndicators(pack).map(({ indicator }) => indicator.key));
  return findIndicators(pack, query)
    .map(({ area, indicators }) => ({
      area,
      progress: year?.marks.areas.find((one) => one.area.id === area.id)?.progress ?? null,
      indicators: indicators
        // Items are found by looking for them, and stand behind their indicator else.
        .filter(({ key }) => query.trim() !== "" || whole.has(key))
        .map((indicator) => ({ indicator, standing: year && standingOf(year, indicator) }))
        .filter(({ standing }) => !onlyMissing || (standing?.isMissing ?? true)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

function standingOf({ marks, answers }: YearRead, { key }: Indicator): ListedIndicator["standing"] {
  const own = marks.indicators.get(key);
  if (!own) return null;
  const progress = entryProgress(own, answers.indicators);
  const lacks = (lackOf(own.mark) ?? 0) > 0 || own.mark.kind === "unknown";
  return { mark: own.mark, progress, isMissing: lacks || progress.entered < progress.of };
}
