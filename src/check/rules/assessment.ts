import { listAnswers } from "../../answers/entries";
import { evaluate, type Evaluation } from "../../score/evaluate";
import { explainScore } from "../../score/explain";
import { isBlank } from "../../score/cell";
import { stepsAhead } from "../../score/space/neighbours";
import { markItself } from "../../year/mark";
import type { IndicatorAnswers } from "../../answers/answers";
import type { Indicator } from "../../pack/schema";
import type { CheckPlace } from "../finding";
import { atClause, atEntry, rule } from "../rule";
import { aboutLine } from "../yearToCheck";

/** Nothing was entered that counts; what only waits for an entry is told with that entry. */
export const notAssessed = rule("notAssessed", "warning", ({ lines, marks }) =>
  lines.flatMap((line) => {
    const own =
      line.kind === "indicator"
        ? marks.indicators.get(line.id)
        : marks.areas.find(({ area }) => area.id === line.area.id);
    if (own?.mark.kind !== "notEntered" || own.issue !== null) return [];
    return [{ subject: aboutLine(line), place: { of: "mark", line }, values: { full: own.mark.full } }];
  }),
);

/** A pilot counts in no sum, and is asked all the same. */
export const pilotNotAssessed = rule("pilotNotAssessed", "note", ({ lines, marks }) =>
  lines.flatMap((line) => {
    const own = line.kind === "indicator" ? marks.indicators.get(line.id) : undefined;
    return own?.mark.kind === "pilot" && own.mark.of.kind === "notEntered" && own.issue === null
      ? [{ subject: aboutLine(line), place: { of: "mark", line }, values: {} }]
      : [];
  }),
);

/** What was entered counts nowhere, because the indicator is not asked of the LAO's type. */
export const notAskedButFilled = rule("notAskedButFilled", "warning", ({ indicators }) =>
  indicators.flatMap(({ indicator, own, answers, subject }) => {
    const { key } = indicator;
    const entries = listAnswers({ indicators: { [key]: answers }, areas: {} }).length;
    return entries > 0 && markItself(own.mark).kind === "notApplicable"
      ? [{ subject, place: firstEntry(indicator, answers), values: { entries } }]
      : [];
  }),
);

function firstEntry(indicator: Indicator, answers: IndicatorAnswers): CheckPlace {
  const { key, id } = indicator;
  const [first] = listAnswers({ indicators: { [key]: answers }, areas: {} });
  switch (first?.place.of) {
    case "clause":
      return atClause(indicator, first.place.clause, first.place.field);
    case "line":
      return { of: "entry", entry: { of: "indicator", key, indicator: id, field: "lines" } };
    case "indicator":
      return atEntry(indicator, first.place.field);
    default:
      return { of: "cell", cell: null };
  }
}

/** Out of the base, and no evidence or note says why. */
export const baseCutWithoutReason = rule("baseCutWithoutReason", "warning", ({ indicators }) =>
  indicators.flatMap(({ indicator, parent, own, answers, subject }) => {
    if (parent !== null || markItself(own.mark).kind !== "baseCut") return [];
    const parts = [answers, ...Object.values(answers.clauses ?? {})];
    const isSaid = parts.some(({ note, evidence }) => !isBlank(note) || !isBlank(evidence));
    return isSaid ? [] : [{ subject, place: atEntry(indicator, "baseCut"), values: {} }];
  }),
);

/** As printed, less done would give more marks; and one more step would give as many, or more. */
export const trapLifted = rule("trapLifted", "warning", ({ indicators }) =>
  indicators.flatMap(({ indicator, own: { assessment }, subject }) => {
    if (assessment?.kind !== "scored") return [];
    const less = explainScore(assessment).lessScoresMore;
    const step = less && bestStep(assessment);
    return less && step && step.after >= less.score
      ? [
          {
            subject: { ...subject, clause: step.clause },
            place: atClause(indicator, step.clause, "state"),
            values: { ...step, score: assessment.score, less: less.score },
          },
        ]
      : [];
  }),
);

/** The single step that gives most, the first of equals. */
function bestStep({
  compiled,
  answers,
}: Evaluation): { readonly clause: string; readonly after: number } | null {
  const steps = stepsAhead(compiled, answers.states).flatMap(({ clause, states }) => {
    const after = evaluate(compiled, { ...answers, states });
    const id = compiled.indicator.clauses[clause]?.id;
    return after && id !== undefined ? [{ clause: id, after: after.score }] : [];
  });
  return steps.sort((one, other) => other.after - one.after)[0] ?? null;
}
