import type { Answers, HistoryLine } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import { isBlank } from "../score/cell";
import { lineMarks, linesOf } from "../year/lines";
import { isCounted } from "../year/mark";
import { isPlanDay } from "../year/planStanding";
import type { YearMarks } from "../year/yearMarks";

/** What the work plan and the meetings' history say of the work for a year's result. */
export interface WorkFacts {
  /** Indicators that count. */
  readonly indicators: number;
  /** Of these, those with a division or a person to see to them. */
  readonly assigned: number;
  /** Of these, those with a due day. */
  readonly dated: number;
  /** Meetings in the history, in its order. */
  readonly meetings: readonly HistoryLine[];
}

export function workDoneFor(pack: Pack, laoType: LaoType, answers: Answers, marks: YearMarks): WorkFacts {
  const indicators = linesOf(pack, laoType).filter(({ kind }) => kind === "indicator");
  const counted = lineMarks(indicators, marks).filter(({ mark }) => isCounted(mark));
  const plans = counted.map(({ id }) => answers.workPlan?.[id] ?? {});
  return {
    indicators: counted.length,
    assigned: plans.filter(({ owner, division }) => !isBlank(owner) || !isBlank(division)).length,
    dated: plans.filter(({ due }) => isPlanDay(due)).length,
    meetings: answers.history ?? [],
  };
}
