import type { Indicator } from "../pack/schema";
import type { EnteredScore } from "../score/enteredScore";
import type { MeasuredStep, NextStep, NoStep, Work } from "../score/nextStep";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";
import { measureWord } from "./measureWord";

/** The smallest step to more marks in one line, or why there is none. */
export function stepText(
  texts: FunctionsTexts,
  indicator: Indicator,
  score: number,
  step: NextStep | NoStep,
): string {
  if (typeof step === "string")
    return score >= (indicator.fullMarks ?? Infinity) ? texts.step.full : texts.step[step];
  const told = { steps: workText(texts, indicator, step), score: step.score };
  if (!step.undoesLateness) return fill(texts.step.do, { ...told, gain: step.gain });
  const late = step.clauses.filter(({ from }) => from === "late").map(({ clause }) => clause);
  return fill(texts.step.late, { ...told, late: late.join(texts.listSeparator), now: score });
}

/** What is to be done of one indicator, whatever it brings: "ทำข้อ 2 และทำข้อ 5 ให้เป็น “ล่าช้า”". */
export function workText(texts: FunctionsTexts, indicator: Indicator, work: Work): string {
  return [
    work.gate && fill(texts.step.gate, { gate: indicator.gate?.text ?? "" }),
    work.clauses.length > 0 && clausesText(texts, indicator, work),
    work.measured && measuredStepText(texts, work.measured),
  ]
    .filter((part): part is string => typeof part === "string")
    .join(texts.and);
}

/** The same of a score that no rubric gave: what raises it is not known from the paper, but for items. */
export function enteredStepText(texts: FunctionsTexts, { compiled, score, items }: EnteredScore): string {
  const { fullMarks, items: own = [] } = compiled.indicator;
  if (fullMarks !== null && score >= fullMarks) return texts.step.full;
  if (items === null) return texts.step.notInPaper;
  const open = own.flatMap(({ id, fullMarks: full }, index) => {
    const marks = items[index] ?? 0;
    if (full !== null && marks >= full) return [];
    return [
      fill(full === null ? texts.step.itemOfUnknown : texts.step.item, { id, score: marks, full: full ?? 0 }),
    ];
  });
  return open.length === 0
    ? texts.step.none
    : fill(compiled.indicator.rubric === "bestOfItems" ? texts.step.bestItem : texts.step.items, {
        items: open.join(texts.listSeparator),
      });
}

function clausesText(
  texts: FunctionsTexts,
  indicator: Indicator,
  { clauses }: Pick<Work, "clauses">,
): string {
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
  const { step: t } = texts;
  const { kind, decimals, more, done } = step;
  const word = measureWord(kind, decimals);
  const value = kind === "number" ? String(step.reach) : step.reach.toFixed(decimals);
  if (step.fewer)
    return done === null || kind === "number"
      ? fill(t.atMost[word], { value })
      : fill(t.doneAtMost, { done, percent: value });
  if (more === null || done === null) return fill(t.reach[word], { value });
  return kind === "number"
    ? fill(t.countMore, { more, done })
    : fill(t.counts, { more, done, percent: value });
}
