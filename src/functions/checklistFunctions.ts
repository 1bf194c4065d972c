import { explain } from "../score/explain";
import { succeed, type Outcome } from "../score/issue";
import { findNextStep } from "../score/nextStep";
import { explanationText, stepText } from "../texts/explanationText";
import { fill } from "../texts/texts";
import { th } from "../texts/th";
import { assessRequest, type AssessedRequest, type ChecklistRequest } from "./requests";

export function scoreChecklist(request: ChecklistRequest): Outcome<number | string> {
  const assessed = assessRequest(request);
  if (!assessed.ok) return assessed;
  const { assessment } = assessed.value;
  switch (assessment.kind) {
    case "scored":
      return succeed(assessment.evaluation.score);
    case "typed":
      return succeed(assessment.score);
    case "baseCut":
      return succeed(th.baseCut);
    case "notApplicable":
      return succeed(th.notApplicable);
  }
}

export function explainChecklist(request: ChecklistRequest): Outcome<string> {
  return describe(request, ({ compiled, assessment }) => {
    const { indicator } = compiled;
    if (assessment.kind === "scored") return explanationText(th, indicator, explain(assessment.evaluation));
    return fill(th.explanation.typed, { score: assessment.score, full: indicator.fullMarks });
  });
}

export function nextForChecklist(request: ChecklistRequest): Outcome<string> {
  return describe(request, ({ compiled, assessment }) => {
    if (assessment.kind === "typed") return th.step.none;
    const { score } = assessment.evaluation;
    return stepText(th, compiled.indicator, score, findNextStep(assessment.evaluation));
  });
}

type Marked = AssessedRequest & { readonly assessment: { readonly kind: "scored" | "typed" } };

function describe(request: ChecklistRequest, write: (marked: Marked) => string): Outcome<string> {
  const assessed = assessRequest(request);
  if (!assessed.ok) return assessed;
  const { compiled, assessment } = assessed.value;
  if (assessment.kind === "baseCut") return succeed(th.explanation.baseCut);
  if (assessment.kind === "notApplicable") return succeed(th.explanation.notApplicable);
  return succeed(write({ compiled, assessment }));
}
