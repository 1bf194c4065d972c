import { fail, succeed, type Issue, type Outcome } from "../outcome";
import { fullLaoName } from "../pack/laoType";
import { plainText } from "../text/plainText";
import { isAreaComplete } from "../year/areaMarks";
import { pointsBetween } from "../year/changes";
import type { AreaMarks } from "../year/yearMarks";
import type { AssessedYear } from "./assessedYear";

/** An organization's result of a year before, beside that of the year. */
export interface EarlierYear {
  /** Buddhist. */
  readonly year: number;
  /** Null where the earlier year is not complete. */
  readonly total: PercentBefore | null;
  /** By the area's number; without areas that are not the same in both years, or not complete in the earlier one. */
  readonly areas: ReadonlyMap<string, PercentBefore>;
}

/** A percent of the earlier year, and what it became. */
export interface PercentBefore {
  /** 0–100. */
  readonly percent: number;
  /** Percentage points to the later year, negative for less; null while the later one is not complete. */
  readonly points: number | null;
}

interface EarlierYearIssueValues {
  /** Both as papers print them. */
  otherLao: { own: string; other: string };
  /** Buddhist years. */
  notEarlier: { own: number; other: number };
}

type Code = keyof EarlierYearIssueValues;

/** Why one year can't stand beside another as the one before. */
export type EarlierYearIssue<One extends Code = Code> = Issue<EarlierYearIssueValues, One>;

/** What the same organization had in an earlier year. Areas are the same where number and title are. */
export function earlierYearOf(
  year: AssessedYear,
  before: AssessedYear,
): Outcome<EarlierYear, EarlierYearIssue> {
  const [own, other] = [nameIn(year), nameIn(before)];
  if (own !== "" && other !== "" && plainText(own) !== plainText(other))
    return fail({ code: "otherLao", values: { own, other } });
  if (before.pack.year >= year.pack.year)
    return fail({ code: "notEarlier", values: { own: year.pack.year, other: before.pack.year } });
  const areas = year.marks.areas.flatMap((now): readonly (readonly [string, PercentBefore])[] => {
    const then = before.marks.areas.find(({ area }) => isSameArea(area, now.area));
    const found = then && percentBefore(percentOf(then), percentOf(now));
    return found ? [[now.area.id, found]] : [];
  });
  return succeed({
    year: before.pack.year,
    total: percentBefore(totalPercent(before), totalPercent(year)),
    areas: new Map(areas),
  });
}

function nameIn({ lao }: AssessedYear): string {
  return fullLaoName(lao.name, lao.type);
}

function isSameArea(one: AreaMarks["area"], other: AreaMarks["area"]): boolean {
  return plainText(one.id) === plainText(other.id) && plainText(one.title) === plainText(other.title);
}

function percentOf(area: AreaMarks): number | null {
  return isAreaComplete(area) ? area.percent : null;
}

function totalPercent({ marks: { total } }: AssessedYear): number | null {
  return total.areas.entered === total.areas.of ? total.percent : null;
}

function percentBefore(then: number | null, now: number | null): PercentBefore | null {
  return then === null ? null : { percent: then, points: now === null ? null : pointsBetween(then, now) };
}
