import type { AnswerPlace } from "../answers/entries";
import type { IndicatorField } from "../answers/fields";
import type { Clause, Indicator, Measure } from "../pack/schema";

/** An indicator as it is asked of one LAO type. */
export interface AskedIndicator {
  readonly indicator: Indicator;
  readonly isItem: boolean;
}

/** A place that belongs to an indicator. */
export type IndicatorPlace = Extract<AnswerPlace, { readonly key: string }>;

/** Whether the indicator asks for an answer in this place of its own. */
export function asks({ indicator, isItem }: AskedIndicator, place: IndicatorPlace): boolean {
  switch (place.of) {
    case "indicator":
      return place.field === "baseCut"
        ? indicator.baseCut.allowed !== false && !isItem
        : asksField(indicator, place.field);
    case "clause": {
      const clause = indicator.clauses.find(({ id }) => id === place.clause);
      return clause !== undefined && asksOfClause(clause, place.field);
    }
    case "line":
      return measureOf(indicator)?.kind === "mean";
    case "workPlan":
      return !isItem;
  }
}

function asksField(indicator: Indicator, field: Exclude<IndicatorField, "baseCut">): boolean {
  const measure = measureOf(indicator)?.kind;
  switch (field) {
    case "gate":
      return indicator.gate !== undefined;
    case "done":
    case "all":
      return measure === "percent";
    case "counted":
      return measure === "number";
    case "score":
      return indicator.rubric === "manual";
    case "full":
      return indicator.fullMarks === null;
    case "evidence":
    case "note":
      return measure !== undefined || indicator.rubric === "manual";
  }
}

function asksOfClause({ deadline }: Clause, field: ClauseField): boolean {
  switch (field) {
    case "event":
      return deadline !== undefined && "event" in deadline;
    case "date":
    case "due":
      return deadline !== undefined;
    case "state":
    case "evidence":
    case "note":
      return true;
  }
}

type ClauseField = Extract<AnswerPlace, { readonly of: "clause" }>["field"];

/** What is counted, where the bands compare it; a score that is typed or added up is not reckoned from counts. */
function measureOf({ rubric, measure }: Indicator): Measure | undefined {
  return typeof rubric === "string" ? undefined : measure;
}
