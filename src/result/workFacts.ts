import type { Answers, Entered, HistoryLine } from "../answers/answers";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import { isBlank } from "../score/cell";
import { lineMarks, linesOf, type YearLine } from "../year/lines";
import { isCounted } from "../year/mark";
import { isPlanDay, isRecorded, isReviewed } from "../year/planStanding";
import type { YearMarks } from "../year/yearMarks";

/** What the work plan and the meetings' history say of the work for a year's result. */
export interface WorkFacts {
  /** Indicators that count. */
  readonly indicators: number;
  /** Of these, those with a division or a person to see to them. */
  readonly assigned: number;
  /** Of these, those with a due day. */
  readonly dated: number;
  /** Of these, those that the head of the office looked at, and those that stand in the national system. */
  readonly reviewed: number;
  readonly recorded: number;
  /** Meetings in the history, in its order. */
  readonly meetings: readonly HistoryLine[];
  /** What officers wrote for next year, in printed order. */
  readonly lessons: readonly PlanRemark[];
  readonly improvements: readonly PlanRemark[];
}

/** A remark of the work plan, with the indicator that it stands beside. */
export interface PlanRemark {
  readonly line: YearLine;
  readonly remark: Entered;
}

export function workDoneFor(pack: Pack, laoType: LaoType, answers: Answers, marks: YearMarks): WorkFacts {
  const indicators = linesOf(pack, laoType).filter(({ kind }) => kind === "indicator");
  const counted = lineMarks(indicators, marks).filter(({ mark }) => isCounted(mark));
  const plans = counted.map(({ id }) => answers.workPlan?.[id] ?? {});
  const remarks = (field: "lesson" | "improvement"): readonly PlanRemark[] =>
    indicators.flatMap((line): readonly PlanRemark[] => {
      const remark = answers.workPlan?.[line.id]?.[field];
      return remark === undefined || isBlank(remark) ? [] : [{ line, remark }];
    });
  return {
    indicators: counted.length,
    assigned: plans.filter(({ owner, division }) => !isBlank(owner) || !isBlank(division)).length,
    dated: plans.filter(({ due }) => isPlanDay(due)).length,
    reviewed: plans.filter(isReviewed).length,
    recorded: plans.filter(isRecorded).length,
    meetings: answers.history ?? [],
    lessons: remarks("lesson"),
    improvements: remarks("improvement"),
  };
}
