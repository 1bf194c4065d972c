import type { IndicatorAnswers } from "../answers/answers";
import { listWithItems } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import type { YearRead } from "../workbook/read/readYear";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { linesOf, type YearLine } from "../year/lines";
import type { CheckSubject } from "./finding";

/** A year as the one reader gives it, with what a workbook does not say of itself. */
export interface YearToCheck extends Pick<
  YearRead,
  "settings" | "pack" | "lao" | "answers" | "marks" | "shown" | "issues" | "troubles"
> {
  /** Excel serial day. */
  readonly today: number;
  /** The packs that come with the add-in. */
  readonly builtIn: readonly Pack[];
}

/** The same with what all rules look at, put together once. */
export interface CheckedYear extends YearToCheck {
  readonly lines: readonly YearLine[];
  /** In printed order, items behind their indicator. */
  readonly indicators: readonly CheckedIndicator[];
}

export interface CheckedIndicator {
  /** As it is asked of the LAO's type. */
  readonly indicator: Indicator;
  readonly area: Area;
  /** The indicator whose item it is, or null. */
  readonly parent: Indicator | null;
  readonly own: IndicatorMarks;
  readonly answers: IndicatorAnswers;
  readonly subject: CheckSubject;
}

export function openYearToCheck(year: YearToCheck): CheckedYear {
  const { pack, lao, marks, answers } = year;
  const indicators = listWithItems(pack).flatMap(({ indicator: { key, id }, area, parent }) => {
    const own = marks.indicators.get(key);
    if (!own) return [];
    const subject = {
      ...aboutArea(area),
      indicator: parent?.id ?? id,
      item: parent === null ? null : id,
    };
    const entered = answers.indicators[key] ?? {};
    return [{ indicator: own.compiled.indicator, area, parent, own, answers: entered, subject }];
  });
  return { ...year, lines: linesOf(pack, lao.type), indicators };
}

export const aboutWorkbook: CheckSubject = { area: null, indicator: null, item: null, clause: null };

export function aboutArea({ id }: Pick<Area, "id">): CheckSubject {
  return { ...aboutWorkbook, area: id };
}

export function aboutLine({ area, ...line }: YearLine): CheckSubject {
  return { ...aboutArea(area), indicator: line.kind === "indicator" ? line.indicator.id : null };
}
