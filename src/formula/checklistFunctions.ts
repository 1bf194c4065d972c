import type { Assessment } from "../score/assess";
import { explainScore } from "../score/explain";
import { fail, succeed, type Outcome } from "../outcome";
import type { ScoreIssue } from "../score/issue";
import { findNextStep } from "../score/nextStep";
import { enteredText, explanationText } from "../words/explanationText";
import { enteredStepText, stepText } from "../words/stepText";
import { functionsTh } from "../texts/functions.th";
import { assessRequest, type ChecklistRequest } from "./requests";

export function scoreChecklist(request: ChecklistRequest): Outcome<number | string, ScoreIssue> {
  const assessment = assessRequest(request);
  switch (assessment.kind) {
    case "scored":
    case "entered":
      return succeed(assessment.score);
    case "baseCut":
      return succeed(functionsTh.baseCut);
    case "notApplicable":
      return succeed(functionsTh.notApplicable);
    case "issue":
      return fail(assessment.issue);
  }
}

export function explainChecklist(request: ChecklistRequest): Outcome<string, ScoreIssue> {
  return describe(assessRequest(request), (marked) =>
    marked.kind === "scored"
      ? explanationText(functionsTh, marked.compiled.indicator, explainScore(marked))
      : enteredText(functionsTh, marked),
  );
}

export function nextForChecklist(request: ChecklistRequest): Outcome<string, ScoreIssue> {
  return describe(assessRequest(request), (marked) =>
    marked.kind === "scored"
      ? stepText(functionsTh, marked.compiled.indicator, marked.score, findNextStep(marked))
      : enteredStepText(functionsTh, marked),
  );
}

type Marked = Extract<Assessment, { readonly kind: "scored" | "entered" }>;

function describe(assessment: Assessment, write: (marked: Marked) => string): Outcome<string, ScoreIssue> {
  switch (assessment.kind) {
    case "scored":
    case "entered":
      return succeed(write(assessment));
    case "baseCut":
      return succeed(functionsTh.explanation.baseCut);
    case "notApplicable":
      return succeed(functionsTh.explanation.notApplicable);
    case "issue":
      return fail(assessment.issue);
  }
}
