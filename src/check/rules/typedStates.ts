import { isState, rankOf, readCell, stateOf, type StateRank } from "../../score/cell";
import { stateFromDays } from "../../year/clauseStanding";
import { workingDaysIn } from "../../year/holidays";
import type { CheckedIndicator, CheckedYear } from "../yearToCheck";
import { atClause, rule } from "../rule";

/** A clause with a state that was typed, beside the days that would say another. */
interface TypedClause {
  readonly one: CheckedIndicator;
  readonly clause: string;
  readonly typed: StateRank;
  readonly follows: ReturnType<typeof stateFromDays>;
}

/** A typed state stands above the days, so that where both say something else the officer has to choose. */
export const stateAgainstDays = rule("stateAgainstDays", "warning", (year) =>
  typedClauses(year).flatMap(({ one: { indicator, subject }, clause, typed, follows }) =>
    // What was sent in time may be incomplete all the same.
    follows.kind === "fromDays" && typed !== rankOf.incomplete && typed !== rankOf[follows.state]
      ? [
          {
            subject: { ...subject, clause },
            place: atClause(indicator, clause, "state"),
            values: { typed: stateOf(typed), follows: follows.state },
          },
        ]
      : [],
  ),
);

/** A day that can't be meant asks nothing of anybody where a state was typed beside it; it would be printed all the same. */
export const dayPassedOver = rule("dayPassedOver", "warning", (year) =>
  typedClauses(year).flatMap(({ one: { indicator, subject }, clause, follows }) =>
    follows.kind === "dayRefused"
      ? [
          {
            subject: { ...subject, clause },
            place: atClause(indicator, clause, follows.of),
            values: { clause, of: follows.of, issue: follows.issue },
          },
        ]
      : [],
  ),
);

function typedClauses({
  indicators,
  pack: { fiscalYear },
  answers: entered,
}: CheckedYear): readonly TypedClause[] {
  const frame = { fiscalYear, workingDay: workingDaysIn(entered) };
  return indicators.flatMap((one) =>
    one.own.clauses.flatMap(({ clause, state }): readonly TypedClause[] => {
      const typed = clause.deadline && state.kind === "entered" ? readCell(state.value) : null;
      if (typed === null || !isState(typed)) return [];
      const answers = one.answers.clauses?.[clause.id] ?? {};
      return [{ one, clause: clause.id, typed, follows: stateFromDays(clause, answers, frame) }];
    }),
  );
}
