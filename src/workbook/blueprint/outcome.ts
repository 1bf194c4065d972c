import type { LaoType } from "../../pack/laoType";
import { assess } from "../../score/assess";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import type { Cells } from "../../score/range";
import type { CompiledIndicator } from "../../score/compile";
import { explain } from "../../score/explain";
import { enteredText, explanationText, plainExplanationText } from "../../words/explanationText";
import { functionsTh } from "../../texts/functions.th";
import type { Cached } from "./blueprint";

/** What LPA.SCORE and LPA.EXPLAIN show for a checklist, and what the native explanation shows; null for an error. */
export interface Shown {
  readonly score: Cached;
  readonly why: Cached;
  readonly nativeWhy: Cached;
}

export function assessCells(compiled: CompiledIndicator, cells: Cells, laoType: LaoType): Shown {
  const assessment = assess(compiled, cells, laoType);
  switch (assessment.kind) {
    case "scored": {
      const { indicator } = assessment.compiled;
      const explained = explain(assessment);
      return {
        score: assessment.score,
        why: explanationText(functionsTh, indicator, explained),
        // Worked out when asked for: few blueprints are written without the add-in.
        get nativeWhy() {
          return plainExplanationText(functionsTh, indicator, explained);
        },
      };
    }
    case "entered":
      return alike(assessment.score, enteredText(functionsTh, assessment));
    case "baseCut":
      return alike(baseCutWord, functionsTh.explanation.baseCut);
    case "notApplicable":
      return alike(notApplicableWord, functionsTh.explanation.notApplicable);
    case "issue":
      return alike(null, null);
  }
}

function alike(score: Cached, why: Cached): Shown {
  return { score, why, nativeWhy: why };
}
