import type { Answers } from "../../answers/answers";
import type { Lao } from "../../answers/lao";
import type { Pack } from "../../pack/schema";
import type { YearMarks } from "../../year/yearMarks";
import { plannedIndicators, type PlannedIndicator } from "../../year/plannedIndicators";
import { workByDivision, type DivisionWork } from "../../year/workByDivision";

/** A filled year, as the one reader gives it. */
export interface YearToPlan {
  readonly pack: Pack;
  readonly lao: Lao;
  readonly answers: Answers;
  readonly marks: YearMarks;
}

/** The same with its work plan put together. */
export interface PlannedYear extends YearToPlan {
  /** Excel serial day. */
  readonly today: number;
  readonly indicators: readonly PlannedIndicator[];
  readonly divisions: readonly DivisionWork[];
}

/** @param today Excel serial day. */
export function plannedYear(year: YearToPlan, today: number): PlannedYear {
  const indicators = plannedIndicators(year.pack, year.answers, year.marks, today);
  const divisions = workByDivision(indicators, year.answers.divisions);
  return { ...year, today, indicators, divisions };
}
