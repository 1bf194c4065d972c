import type { WorkPlanAnswers } from "../answers/answers";
import type { MatchedBy } from "../compare/comparison";
import { matchIndicators } from "../compare/match";
import type { Pack } from "../pack/schema";
import { heldByReview } from "../year/heldByReview";
import { markItself } from "../year/mark";
import { scoreYear } from "../year/scoreYear";
import { percentOfMark } from "../year/sum";
import type { CarriedYear, FilledYear } from "./carryYear";

type LastYear = Required<Pick<WorkPlanAnswers, "lastScore" | "lastPercent">>;

/**
 * The year with what each indicator got before, in its work plan; only where one older indicator is certain to be it. None
 * of it was entered, so the account knows nothing of it.
 */
export function withLastYear(carried: CarriedYear, older: FilledYear): CarriedYear {
  const { pack, answers } = carried;
  const before =
    older.pack.fiscalYear === pack.fiscalYear ? new Map<string, LastYear>() : lastYears(older, pack);
  if (before.size === 0) return carried;
  const { workPlan = {} } = answers;
  const planned = [...before].map(([key, last]) => [key, { ...workPlan[key], ...last }] as const);
  return { ...carried, answers: { ...answers, workPlan: { ...workPlan, ...Object.fromEntries(planned) } } };
}

function lastYears(older: FilledYear, newer: Pack): ReadonlyMap<string, LastYear> {
  const held = heldByReview(older.pack, older.review ?? undefined);
  const { indicators } = scoreYear(older.pack, older.lao, older.answers, held);
  return new Map(
    matchIndicators(older.pack, newer).flatMap((match) => {
      if (match.kind !== "pair" || match.newer.parent !== null || isStatedOtherwise(match.matched)) return [];
      const own = indicators.get(match.older.indicator.key);
      const mark = own && markItself(own.mark);
      const percent = mark ? percentOfMark(mark, older.pack.percentDecimals) : null;
      if (mark?.kind !== "marks" || percent === null) return [];
      return [[match.newer.indicator.key, { lastScore: mark.score, lastPercent: percent }] as const];
    }),
  );
}

/** A split or merged one whose other partners neither pack has. */
function isStatedOtherwise(matched: MatchedBy): boolean {
  return matched.by === "map" && (matched.stated === "split" || matched.stated === "merged");
}
