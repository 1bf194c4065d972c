import type { Assessment } from "../score/assess";
import { explain } from "../score/explain";
import { succeed, type Outcome } from "../score/issue";
import { findNextStep } from "../score/nextStep";
import { enteredText, explanationText, stepText } from "../words/explanationText";
import { th } from "../texts/th";
import { assessRequest, type ChecklistRequest } from "./requests";

export function scoreChecklist(request: ChecklistRequest): Outcome<number | string> {
  const assessment = assessRequest(request);
  switch (assessment.kind) {
    case "scored":
    case "entered":
      return succeed(assessment.score);
    case "baseCut":
      return succeed(th.baseCut);
    case "notApplicable":
      return succeed(th.notApplicable);
    case "issue":
      return { ok: false, issue: assessment.issue };
  }
}

export function explainChecklist(request: ChecklistRequest): Outcome<string> {
  return describe(assessRequest(request), (marked) =>
    marked.kind === "scored"
      ? explanationText(th, marked.compiled.indicator, explain(marked))
      : enteredText(th, marked),
  );
}

export function nextForChecklist(request: ChecklistRequest): Outcome<string> {
  return describe(assessRequest(request), (marked) =>
    marked.kind === "scored"
      ? stepText(th, marked.compiled.indicator, marked.score, findNextStep(marked))
      : th.step.none,
  );
}

type Marked = Extract<Assessment, { readonly kind: "scored" | "entered" }>;

function describe(assessment: Assessment, write: (marked: Marked) => string): Outcome<string> {
  switch (assessment.kind) {
    case "scored":
    case "entered":
      return succeed(write(assessment));
    case "baseCut":
      return succeed(th.explanation.baseCut);
    case "notApplicable":
      return succeed(th.explanation.notApplicable);
    case "issue":
      return { ok: false, issue: assessment.issue };
  }
}
