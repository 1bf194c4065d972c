import type { Indicator } from "../pack/schema";
import type { EnteredScore } from "../score/enteredScore";
import type { ExplainedMeasure, Explanation, LessScoresMore, Trap } from "../score/explain";
import type { ClauseInState } from "../score/space/seenState";
import type { MeasuredStep, NextStep } from "../score/nextStep";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";

/** One line of an explanation, by what it is about. */
export interface ExplanationLine {
  readonly about: "band" | "measure" | "gate" | "run" | "faults" | "missing" | "trap" | "lessScoresMore";
  readonly text: string;
}

/** Why the score is what it is, a line for each thing to know. */
export function explanationText(
  texts: FunctionsTexts,
  indicator: Indicator,
  explained: Explanation,
  separator: string = texts.listSeparator,
): string {
  return explanationLines(texts, indicator, explained, separator)
    .map(({ text }) => text)
    .join("\n");
}

/** The same as lines that say what they are about; the band comes first. */
export function explanationLines(
  texts: FunctionsTexts,
  indicator: Indicator,
  explained: Explanation,
  separator: string = texts.listSeparator,
): readonly ExplanationLine[] {
  const t = texts.explanation;
  const { measured, gateUnmet, run, faults, missing, traps, lessScoresMore, score } = explained;
  const line = (about: ExplanationLine["about"], text: string | false | null): readonly ExplanationLine[] =>
    typeof text === "string" ? [{ about, text }] : [];
  return [
    ...line("band", bandLine(texts, explained)),
    ...line("measure", measured && measureText(texts, measured)),
    ...line("gate", gateUnmet && fill(t.gateUnmet, { gate: indicator.gate?.text ?? "" })),
    ...line("run", run !== null && missing.length > 0 && fill(t.run, { run })),
    ...line(
      "faults",
      faults.length > 0 && fill(t.faults, { clauses: faultsText(texts, faults).join(separator) }),
    ),
    ...line(
      "missing",
      missing.length > 0 &&
        fill(t.missing, { clauses: missing.map((one) => missingText(texts, one)).join(separator) }),
    ),
    ...traps.flatMap((trap) => line("trap", trapText(texts, trap, score))),
    ...line("lessScoresMore", lessScoresMore && lessText(texts, lessScoresMore)),
  ];
}

function faultsText({ explanation: t }: FunctionsTexts, faults: readonly string[]): readonly string[] {
  return faults.map((clause) => fill(t.missingClause, { clause }));
}

function trapText(texts: FunctionsTexts, { clause, to, score: after }: Trap, score: number): string {
  const step = fill(texts.step.clauseInState, { clause, state: texts.states[to] });
  return fill(texts.explanation.trap, { step, score, after });
}

function lessText(texts: FunctionsTexts, { changes, score }: LessScoresMore): string {
  return fill(texts.explanation.lessScoresMore, { changes: changesText(texts, changes), score });
}

/** Which band was reached, in the paper's words. */
export function bandLine(
  { explanation: t }: FunctionsTexts,
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
export function plainExplanationText(
  texts: FunctionsTexts,
  indicator: Indicator,
  explained: Explanation,
): string {
  const { measured } = explained;
  const decimals = measured ? decimalsOf(measured.value) : 0;
  const plain = {
    ...explained,
    measured: measured && { ...measured, decimals },
    traps: [],
    lessScoresMore: null,
  };
  return explanationText(texts, indicator, plain, " ");
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A score that was typed, or added up from items. */
export function enteredText(texts: FunctionsTexts, { compiled, score, items }: EnteredScore): string {
  const t = texts.explanation;
  const { fullMarks: full, items: own = [] } = compiled.indicator;
  if (items === null) return full === null ? fill(t.unlimited, { score }) : fill(t.typed, { score, full });
  const sum = full === null ? fill(t.unlimitedSum, { score }) : fill(t.summed, { score, full });
  return [sum, ...items.map((marks, index) => fill(t.item, { id: own[index]?.id ?? "", score: marks }))].join(
    "\n",
  );
}

function measureText(
  texts: FunctionsTexts,
  { kind, value, decimals, counts, lines }: ExplainedMeasure,
): string {
  const t = texts.explanation;
  if (kind === "number") return fill(t.number, { value });
  const percent = value.toFixed(decimals);
  if (kind === "mean") return fill(t.mean, { percent, lines: lines ?? 0 });
  return counts ? fill(t.percentOfCounts, { percent, ...counts }) : fill(t.percent, { percent });
}

function missingText(texts: FunctionsTexts, { clause, state }: ClauseInState): string {
  return state === "none"
    ? fill(texts.explanation.missingClause, { clause })
    : fill(texts.explanation.missingClauseState, { clause, state: texts.states[state] });
}

function changesText(texts: FunctionsTexts, changes: readonly ClauseInState[]): string {
  return changes
    .map(({ clause, state }) => fill(texts.explanation.changed, { clause, state: texts.states[state] }))
    .join(texts.and);
}

/** The smallest step to more marks in one line, or why there is none. */
export function stepText(
  texts: FunctionsTexts,
  indicator: Indicator,
  score: number,
  step: NextStep | null,
): string {
  if (step === null) return score >= (indicator.fullMarks ?? Infinity) ? texts.step.full : texts.step.none;
  const steps = [
    step.gate && fill(texts.step.gate, { gate: indicator.gate?.text ?? "" }),
    step.clauses.length > 0 && clausesText(texts, indicator, step),
    step.measured && measuredStepText(texts, step.measured),
  ].filter((part): part is string => typeof part === "string");
  const line = fill(texts.step.do, { steps: steps.join(texts.and), score: step.score, gain: step.gain });
  return step.undoesLateness ? `${line} ${texts.step.late}` : line;
}

function clausesText(texts: FunctionsTexts, indicator: Indicator, { clauses }: NextStep): string {
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

function measuredStepText(texts: FunctionsTexts, step: MeasuredStep): string {
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
