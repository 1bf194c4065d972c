import type { WorkPlanAnswers } from "../answers/answers";
import type { ClauseField, IndicatorField } from "../answers/fields";
import type { Issue } from "../outcome";
import type { Indicator } from "../pack/schema";
import type {
  CheckCode,
  CheckFinding,
  CheckFindingValues,
  CheckPlace,
  CheckSeverity,
  CheckSubject,
} from "./finding";
import type { CheckedYear } from "./yearToCheck";

/** One case of a rule. */
export interface Found<Code extends CheckCode> {
  readonly subject: CheckSubject;
  readonly place: CheckPlace;
  readonly values: Readonly<CheckFindingValues[Code]>;
}

/** A rule by the code of what it finds. */
export interface CheckRule<Code extends CheckCode = CheckCode> {
  readonly code: Code;
  readonly severity: CheckSeverity;
  readonly find: (year: CheckedYear) => readonly CheckFinding<Code>[];
}

export function rule<Code extends CheckCode>(
  code: Code,
  severity: CheckSeverity,
  find: (year: CheckedYear) => readonly Found<Code>[],
): CheckRule<Code> {
  return {
    code,
    severity,
    find: (year) =>
      find(year).map(({ values, ...found }) => {
        const issue: Issue<CheckFindingValues, Code> = { code, values };
        return { ...issue, ...found, severity };
      }),
  };
}

/** What one entry of an indicator or item stands in. */
export function atEntry({ key, id }: Indicator, field: IndicatorField): CheckPlace {
  return { of: "entry", entry: { of: "indicator", key, indicator: id, field } };
}

export function atClause({ key, id }: Indicator, clause: string, field: ClauseField): CheckPlace {
  return { of: "entry", entry: { of: "clause", key, indicator: id, clause, field } };
}

export function atPlan(key: string, field: keyof WorkPlanAnswers): CheckPlace {
  return { of: "plan", key, field };
}
