import type { Indicator } from "../pack/schema";
import type { EnteredScore } from "../score/enteredScore";
import type { ClauseInState, ExplainedMeasure, Explanation } from "../score/explain";
import type { MeasuredStep, Step } from "../score/nextStep";
import { fill, type Texts } from "./texts";

/** Why the score is what it is, a line for each thing to know. */
export function explanationText(texts: Texts, indicator: Indicator, explained: Explanation): string {
  const t = texts.explanation;
  const { score } = explained;
  return [
    bandLine(texts, explained),
    explained.measured && measureText(texts, explained.measured),
    explained.gateUnmet && fill(t.gateUnmet, { gate: indicator.gate?.text ?? "" }),
    explained.run !== null && explained.missing.length > 0 && fill(t.run, { run: explained.run }),
    explained.faults.length > 0 &&
      fill(t.faults, {
        clauses: explained.faults
          .map((clause) => fill(t.missingClause, { clause }))
          .join(texts.listSeparator),
      }),
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

/** Which band was reached, in the paper's words. */
export function bandLine(
  { explanation: t }: Texts,
  {
    score,
    fullMarks,
    bandNumber,
    bandText,
    otherwise,
  }: Pick<Explanation, "score" | "fullMarks" | "bandNumber" | "bandText" | "otherwise">,
): string {
  const values = { score, full: fullMarks ?? "?", band: bandNumber, text: bandText };
  return fill(otherwise ? t.otherwise : t.scored, values);
}

/** What an ordinary formula can say of it: numbers as a cell shows them, no commas, and nothing of other states. */
export function plainExplanationText(texts: Texts, indicator: Indicator, explained: Explanation): string {
  const { measured } = explained;
  const decimals = measured ? decimalsOf(measured.value) : 0;
  return explanationText({ ...texts, listSeparator: " " }, indicator, {
    ...explained,
    measured: measured && { ...measured, decimals },
    traps: [],
    lessScoresMore: null,
  });
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A score that was typed, or added up from items. */
export function enteredText(texts: Texts, { compiled, score, items }: EnteredScore): string {
  const t = texts.explanation;
  const { fullMarks: full, items: own = [] } = compiled.indicator;
  if (items === null) return full === null ? fill(t.unlimited, { score }) : fill(t.typed, { score, full });
  const sum = full === null ? fill(t.unlimitedSum, { score }) : fill(t.summed, { score, full });
  return [sum, ...items.map((marks, index) => fill(t.item, { id: own[index]?.id ?? "", score: marks }))].join(
    "\n",
  );
}

function measureText(texts: Texts, { kind, value, decimals, counts, lines }: ExplainedMeasure): string {
  const t = texts.explanation;
  if (kind === "number") return fill(t.number, { value });
  const percent = value.toFixed(decimals);
  if (kind === "mean") return fill(t.mean, { percent, lines: lines ?? 0 });
  return counts ? fill(t.percentOfCounts, { percent, ...counts }) : fill(t.percent, { percent });
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
  if (step === null) return score >= (indicator.fullMarks ?? Infinity) ? texts.step.full : texts.step.none;
  const steps = [
    step.gate && fill(texts.step.gate, { gate: indicator.gate?.text ?? "" }),
    step.clauses.length > 0 && clausesText(texts, indicator, step),
    step.measured && measuredStepText(texts, step.measured),
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

function measuredStepText(texts: Texts, step: MeasuredStep): string {
  const { kind, reach, decimals, more, done } = step;
  if (kind === "number")
    return more === null || done === null
      ? fill(texts.step.number, { value: reach })
      : fill(texts.step.countMore, { more, done });
  const percent = reach.toFixed(decimals);
  if (kind === "mean") return fill(texts.step.mean, { percent });
  return more === null || done === null
    ? fill(texts.step.percent, { percent })
    : fill(texts.step.counts, { more, done, percent });
}
