import type { SeenState } from "../../../score/space/seenState";
import { lintTexts } from "../../../texts/lintTexts";
import type { Language } from "../../../texts/texts";
import { stateText } from "../../../words/findingText";

/** A state of the checklist as the linter tells it. */
export function stateWords(language: Language, state: SeenState): string {
  return stateText(lintTexts[language], state);
}
