import type { Shift } from "../pack/nextYear";
import type { LintTexts } from "../texts/lintTexts";
import { fill } from "../texts/texts";
import { partText } from "./findingText";

/** A value that was moved on with the year: of which indicator and part, the field's own name, and both values. */
export function shiftText(texts: LintTexts, shift: Shift): string {
  const field = shift.place.replace(/^.*\]\.?/, "");
  const place = [...partText(texts, shift), ...(field === "" ? [] : [field])].join(texts.heading.joined);
  return fill(texts.shift, { place, from: shift.from, to: shift.to });
}
