import type { Answers, Entered, WorkPlanAnswers } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import { isBlank } from "../score/cell";
import { plainText } from "../text/plainText";
import { evidenceMissing, type EvidenceMissing } from "./evidenceMissing";
import type { IndicatorMarks } from "./indicatorMarks";
import { lineMarks, linesOf, type YearLine } from "./lines";
import type { Mark } from "./mark";
import { isPlanOverdue } from "./planStanding";
import { lackOf } from "./weakest";
import type { YearMarks } from "./yearMarks";

/** One division's part of the work plan. */
export interface DivisionPlan {
  /** As it was entered first; null where the work plan names none. */
  readonly division: string | null;
  /** In printed order; never empty. */
  readonly lines: readonly DivisionLine[];
}

/** An indicator, or an area whose marks are typed, as the work plan has it. */
export interface DivisionLine {
  readonly line: YearLine;
  readonly mark: Mark;
  /** Marks missing to the full ones; null where nothing counts, or it is not known. */
  readonly lack: number | null;
  readonly plan: WorkPlanAnswers;
  /** Whether its day is over, the work is not finished, and marks are missing. */
  readonly isOverdue: boolean;
  /** Null for an area. */
  readonly own: IndicatorMarks | null;
  /** What was done with nothing to show it, of the indicator and its items, by their numbers. */
  readonly withoutEvidence: readonly { readonly id: string; readonly missing: EvidenceMissing }[];
}

interface PlannedYear {
  readonly pack: Pack;
  readonly lao: { readonly type: LaoType };
  readonly answers: Answers;
  readonly marks: YearMarks;
}

/**
 * The work plan by divisions: those of the settings' list in its order, then others as they come, then what no division
 * has. All that is asked of the LAO's type is in it once; names that differ in nothing a person sees are one division.
 *
 * @param today Excel serial day.
 */
export function planByDivision(year: PlannedYear, today: number): readonly DivisionPlan[] {
  const { pack, lao, answers, marks } = year;
  const lines = linesOf(pack, lao.type);
  const byId = new Map(lineMarks(lines, marks).map(({ id, mark }) => [id, mark]));
  const planned = lines.flatMap((line): readonly DivisionLine[] => {
    const mark = byId.get(line.id);
    return mark && mark.kind !== "notApplicable" ? [plannedLine(line, mark, year, today)] : [];
  });
  const names = divisionNames([...(answers.divisions ?? []), ...planned.map(({ plan }) => plan.division)]);
  const groups = [...names].map(([key, division]) => ({
    division,
    lines: planned.filter(({ plan }) => keyOf(plan.division) === key),
  }));
  const unassigned = { division: null, lines: planned.filter(({ plan }) => keyOf(plan.division) === "") };
  return [...groups, unassigned].filter((group) => group.lines.length > 0);
}

function plannedLine(
  line: YearLine,
  mark: Mark,
  { answers, marks }: PlannedYear,
  today: number,
): DivisionLine {
  const plan = answers.workPlan?.[line.id] ?? {};
  const own = marks.indicators.get(line.id) ?? null;
  return {
    ...{ line, mark, lack: lackOf(mark), plan, own, isOverdue: isPlanOverdue(plan, mark, today) },
    withoutEvidence: own === null ? [] : [own, ...own.items].flatMap((one) => evidenceOf(one, answers)),
  };
}

function evidenceOf(own: IndicatorMarks, { indicators }: Answers): DivisionLine["withoutEvidence"] {
  const { id, key } = own.compiled.indicator;
  const missing = evidenceMissing(own, indicators[key] ?? {});
  return missing.whole || missing.clauses.length > 0 ? [{ id, missing }] : [];
}

/** Each name once, by what a person sees of it. */
function divisionNames(entered: readonly (Entered | undefined)[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const one of entered) {
    const key = keyOf(one);
    if (key !== "" && !names.has(key)) names.set(key, String(one).trim());
  }
  return names;
}

function keyOf(division: Entered | undefined): string {
  return isBlank(division) ? "" : plainText(String(division));
}
