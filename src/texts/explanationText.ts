import type { Indicator } from "../pack/schema";
import type { ClauseInState, ExplainedPercent, Explanation } from "../score/explain";
import type { Step } from "../score/nextStep";
import { fill, type Texts } from "./texts";

/** Why the score is what it is, a line for each thing to know. */
export function explanationText(texts: Texts, indicator: Indicator, explained: Explanation): string {
  const t = texts.explanation;
  const { score, fullMarks, bandNumber, bandText } = explained;
  return [
    fill(explained.otherwise ? t.otherwise : t.scored, {
      score,
      full: fullMarks,
      band: bandNumber,
      text: bandText,
    }),
    explained.percent && percentText(texts, explained.percent),
    explained.gateUnmet && fill(t.gateUnmet, { gate: indicator.gate?.text ?? "" }),
    explained.run !== null && explained.missing.length > 0 && fill(t.run, { run: explained.run }),
    explained.missing.length > 0 &&
      fill(t.missing, {
        clauses: explained.missing.map((one) => missingText(texts, one)).join(texts.listSeparator),
      }),
    ...explained.traps.map((trap) => {
      const step = fill(texts.step.clauseInState, { clause: trap.clause, state: texts.states[trap.to] });
      return fill(t.trap, { step, score, after: trap.score });
    }),
    explained.lessScoresMore &&
      fill(t.lessScoresMore, {
        changes: changesText(texts, explained.lessScoresMore.changes),
        score: explained.lessScoresMore.score,
      }),
  ]
    .filter((line): line is string => typeof line === "string")
    .join("\n");
}

function percentText(texts: Texts, { percent, decimals, counts }: ExplainedPercent): string {
  const shown = percent.toFixed(decimals);
  return counts
    ? fill(texts.explanation.percentOfCounts, { percent: shown, ...counts })
    : fill(texts.explanation.percent, { percent: shown });
}

function missingText(texts: Texts, { clause, state }: ClauseInState): string {
  return state === "none"
    ? fill(texts.explanation.missingClause, { clause })
    : fill(texts.explanation.missingClauseState, { clause, state: texts.states[state] });
}

function changesText(texts: Texts, changes: readonly ClauseInState[]): string {
  return changes
    .map(({ clause, state }) => fill(texts.explanation.changed, { clause, state: texts.states[state] }))
    .join(texts.and);
}

/** The smallest step to more marks in one line, or why there is none. */
export function stepText(texts: Texts, indicator: Indicator, score: number, step: Step | null): string {
  if (step === null) return score >= indicator.fullMarks ? texts.step.full : texts.step.none;
  const steps = [
    step.gate && fill(texts.step.gate, { gate: indicator.gate?.text ?? "" }),
    step.clauses.length > 0 && clausesText(texts, indicator, step),
    step.percent && stepPercentText(texts, step.percent),
  ].filter((part): part is string => typeof part === "string");
  const line = fill(texts.step.do, { steps: steps.join(texts.and), score: step.score, gain: step.gain });
  return step.undoesLateness ? `${line} ${texts.step.late}` : line;
}

function clausesText(texts: Texts, indicator: Indicator, { clauses }: Step): string {
  const done = clauses
    .filter(({ to }) => to === "done")
    .map(({ clause }) => (hasStates(indicator, clause) ? fill(texts.step.inTime, { clause }) : clause));
  const others = clauses
    .filter(({ to }) => to !== "done")
    .map(({ clause, to }) => fill(texts.step.clauseInState, { clause, state: texts.states[to] }));
  return [
    ...(done.length > 0 ? [fill(texts.step.clauses, { clauses: done.join(texts.listSeparator) })] : []),
    ...others,
  ].join(texts.and);
}

function hasStates(indicator: Indicator, clause: string): boolean {
  return (indicator.clauses.find(({ id }) => id === clause)?.states?.length ?? 2) > 2;
}

function stepPercentText(texts: Texts, percent: NonNullable<Step["percent"]>): string {
  const reach = percent.reach.toFixed(percent.decimals);
  return percent.more === null || percent.done === null
    ? fill(texts.step.percent, { percent: reach })
    : fill(texts.step.counts, { more: percent.more, done: percent.done, percent: reach });
}
