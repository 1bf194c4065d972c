import { findLaoType, type LaoType } from "../../pack/laoType";
import type { Indicator } from "../../pack/schema";
import { assess } from "../../score/assess";
import type { Catalogue } from "../../score/catalogue";
import type { CompiledIndicator } from "../../score/compile";
import { explain } from "../../score/explain";
import { findNextStep } from "../../score/nextStep";
import { enteredText, explanationText, stepText } from "../../texts/explanationText";
import { issueText } from "../../texts/issueText";
import type { Texts } from "../../texts/texts";
import type { Selection } from "../excel/readSelection";

/** What the pane shows of one indicator; every text is plain text. */
export interface IndicatorShown {
  readonly indicator: Indicator;
  readonly result: ResultShown | null;
}

export type ResultShown =
  | {
      readonly kind: "scored";
      readonly score: number;
      /** The reached band, counted from 0. */
      readonly band: number | null;
      readonly why: string;
      readonly next: string | null;
    }
  | { readonly kind: "out"; readonly text: string }
  | { readonly kind: "problem"; readonly text: string };

/** The indicator a selection names, with its result where the selection has a checklist; null where it names none. */
export function showIndicator(
  catalogue: Catalogue,
  texts: Texts,
  selection: Selection,
): IndicatorShown | null {
  if (selection.indicator === null) return null;
  const found = catalogue.findIndicator(selection.indicator, selection.pack);
  if (!found.ok) return null;
  const laoType = typeof selection.laoType === "string" ? findLaoType(selection.laoType) : null;
  const compiled = found.value.compiled(laoType);
  if (!compiled.ok)
    return {
      indicator: found.value.indicator,
      result: { kind: "problem", text: issueText(texts, compiled.issue) },
    };
  const { checklist } = selection;
  return {
    indicator: compiled.value.indicator,
    result: checklist && showResult(texts, compiled.value, checklist, laoType),
  };
}

function showResult(
  texts: Texts,
  compiled: CompiledIndicator,
  checklist: readonly (readonly unknown[])[],
  laoType: LaoType | null,
): ResultShown {
  const assessment = assess(compiled, checklist, laoType);
  switch (assessment.kind) {
    case "issue":
      return { kind: "problem", text: issueText(texts, assessment.issue) };
    case "baseCut":
      return { kind: "out", text: texts.explanation.baseCut };
    case "notApplicable":
      return { kind: "out", text: texts.explanation.notApplicable };
    case "entered":
      return {
        kind: "scored",
        score: assessment.score,
        band: null,
        why: enteredText(texts, assessment),
        next: null,
      };
    case "scored": {
      const { score, band } = assessment;
      return {
        kind: "scored",
        score,
        band,
        why: explanationText(texts, compiled.indicator, explain(assessment)),
        next: stepText(texts, compiled.indicator, score, findNextStep(assessment)),
      };
    }
  }
}
