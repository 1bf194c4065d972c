import type { Answers, TypedMarks } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Area, Unit } from "../pack/schema";
import { scoreIndicator, type IndicatorMarks, type ScoringFrame } from "./indicatorMarks";
import { areaLineId } from "./lines";
import { addCounts, countEntered } from "./progress";
import type { CountedMark } from "./mark";
import { sumOf } from "./sum";
import { markOfTypedArea, readTypedFull } from "./typedMarks";
import type { YearIssue } from "./yearIssue";
import type { AreaMarks, UnitMarks } from "./yearMarks";

/** @param decimals Of percents; the pack's. */
export function scoreArea(area: Area, answers: Answers, frame: ScoringFrame, decimals: number): AreaMarks {
  const units = area.units.map((unit) => scoreUnit(unit, answers, frame, decimals));
  const marks = units.flatMap(indicatorsIn).map(({ mark }) => mark);
  if (marks.length > 0) {
    const progress = addCounts(units.map((unit) => unit.progress));
    return { area, units, isTyped: false, progress, issue: null, ...sumOf(marks, decimals) };
  }
  const typed = typedMarksOf(area, frame.laoType, answers);
  const held = frame.refused.get(areaLineId(area.id));
  const { mark, issue } = held ? unscored(typed, held) : markOfTypedArea(typed);
  return { area, units, isTyped: true, progress: countEntered([mark]), issue, ...sumOf([mark], decimals) };
}

/** Marks that wait for a yes, out of the full marks that are known. */
function unscored(typed: TypedMarks, issue: YearIssue): Pick<AreaMarks, "issue"> & { mark: CountedMark } {
  const full = readTypedFull(typed.full);
  return { mark: { kind: "notEntered", full: full.kind === "marks" ? full.marks : null }, issue };
}

function scoreUnit(unit: Unit, answers: Answers, frame: ScoringFrame, decimals: number): UnitMarks {
  const indicators = unit.indicators.map((one) => scoreIndicator(one, answers.indicators, frame));
  const units = (unit.units ?? []).map((inner) => scoreUnit(inner, answers, frame, decimals));
  const own = indicators.map(({ mark }) => mark);
  const marks = [...own, ...units.flatMap(indicatorsIn).map(({ mark }) => mark)];
  const progress = addCounts([countEntered(own), ...units.map((inner) => inner.progress)]);
  return { unit, indicators, units, progress, ...sumOf(marks, decimals) };
}

/** The indicators of a unit and of the units inside it; items are not among them. */
export function indicatorsIn({ indicators, units }: UnitMarks): readonly IndicatorMarks[] {
  return [...indicators, ...units.flatMap(indicatorsIn)];
}

/** Full marks that a paper states stand until the officer enters others. */
function typedMarksOf(area: Area, laoType: LaoType | null, { areas }: Answers): Answers["areas"][string] {
  const typed = areas[area.id] ?? {};
  const stated = statedFor(area, laoType);
  return typed.full === undefined && stated ? { ...typed, full: stated.marks } : typed;
}

export type StatedMarks = NonNullable<Area["statedMarks"]>[number];

/** The full marks that papers state for the area and the LAO's type, or null where none or several are stated. */
export function statedFor({ statedMarks = [] }: Area, laoType: LaoType | null): StatedMarks | null {
  const own = statedMarks.filter(
    ({ laoTypes }) => !laoTypes || (laoType !== null && laoTypes.includes(laoType)),
  );
  const [first] = own;
  return first && own.every(({ marks }) => marks === first.marks) ? first : null;
}

/** Nothing of the area is missing; one that leaves the base misses nothing. */
export function isAreaComplete({ mark, progress }: Pick<AreaMarks, "mark" | "progress">): boolean {
  return mark.kind !== "unknown" && progress.entered === progress.of;
}
