import type { ConfirmedDraft } from "../../../paper/confirm/confirmed";
import type { DraftIndicator } from "../../../paper/draft";
import type { Question } from "../../../paper/confirm/question";

/** The indicator that a question belongs to, with what a person said of it so far. */
export function indicatorOf(
  { draft }: ConfirmedDraft,
  { area, indicator }: Pick<Question, "area" | "indicator">,
): DraftIndicator | null {
  if (area === null || indicator === null) return null;
  return draft.areas[area]?.indicators[indicator] ?? null;
}

/** What `value` compares in the conditions of its indicator. */
export function measureKindOf(confirmed: ConfirmedDraft, question: Question): "percent" | "number" {
  return indicatorOf(confirmed, question)?.rubric?.measure?.kind ?? "percent";
}
