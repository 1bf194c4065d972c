import type { LaoType } from "../../pack/laoType";
import { assess } from "../../score/assess";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import type { Cells } from "../../score/range";
import type { CompiledIndicator } from "../../score/compile";
import { explain } from "../../score/explain";
import { enteredText, explanationText } from "../../texts/explanationText";
import { th } from "../../texts/th";
import type { Cached } from "./plan";

/** What LPA.SCORE and LPA.EXPLAIN show for a checklist; null where they show an error. */
export interface Shown {
  readonly score: Cached;
  readonly why: Cached;
}

export function assessCells(compiled: CompiledIndicator, cells: Cells, laoType: LaoType): Shown {
  const assessment = assess(compiled, cells, laoType);
  switch (assessment.kind) {
    case "scored":
      return {
        score: assessment.score,
        why: explanationText(th, assessment.compiled.indicator, explain(assessment)),
      };
    case "entered":
      return { score: assessment.score, why: enteredText(th, assessment) };
    case "baseCut":
      return { score: baseCutWord, why: th.explanation.baseCut };
    case "notApplicable":
      return { score: notApplicableWord, why: th.explanation.notApplicable };
    case "issue":
      return { score: null, why: null };
  }
}
