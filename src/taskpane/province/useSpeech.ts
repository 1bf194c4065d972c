import { provinceViewTexts } from "../../texts/pane/provinceViewTexts";
import { useShell } from "../shell";
import type { Speech } from "./provinceLines";

/** How the view speaks: its texts, in the language and digits that are chosen. */
export function useSpeech(): Speech {
  const { say, digits, language } = useShell();
  return { say, digits, t: provinceViewTexts[language] };
}
