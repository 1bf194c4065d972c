import { explainScore } from "../score/explain";
import { findNextStep } from "../score/nextStep";
import type { FunctionsTexts } from "../texts/functionsTexts";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { enteredText, explanationLines, type ExplanationLine } from "./explanationText";
import { stepText } from "./stepText";

/** What of an explanation says why the score is no higher; traps are for whoever is about to act. */
const inShort: readonly ExplanationLine["about"][] = ["band", "measure", "gate", "run", "faults", "missing"];

/** Why an indicator has its mark: the band reached and what is missing, a line each; none where nothing was scored. */
export function reasonLines(
  texts: FunctionsTexts,
  { compiled: { indicator }, assessment }: IndicatorMarks,
): readonly string[] {
  switch (assessment?.kind) {
    case "scored":
      return explanationLines(texts, indicator, explainScore(assessment))
        .filter(({ about }) => inShort.includes(about))
        .map(({ text }) => text);
    case "entered":
      return enteredText(texts, assessment).split("\n");
    case "baseCut":
      return [texts.explanation.baseCut];
    case "notApplicable":
      return [texts.explanation.notApplicable];
    default:
      return [];
  }
}

/** The smallest step to more marks, or why there is none; null where nothing was scored, or nothing is left to gain. */
export function nextStepText(texts: FunctionsTexts, { compiled, assessment }: IndicatorMarks): string | null {
  if (assessment?.kind !== "scored" || assessment.score >= (compiled.indicator.fullMarks ?? Infinity))
    return null;
  return stepText(texts, compiled.indicator, assessment.score, findNextStep(assessment));
}
