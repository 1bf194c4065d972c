import type { LeftOverReason, ReviewReason } from "../compare/carriedOver";
import type { Change } from "../compare/change";
import { changeText } from "../words/changeText";
import type { CarryTexts } from "../texts/carryTexts";
import { comparisonTexts } from "../texts/comparisonTexts";
import { fill, type Language } from "../texts/texts";
import { carryTexts } from "../texts/carryTexts";

export type Reason = ReviewReason | LeftOverReason;

/** Why an old answer does not simply hold, a sentence each reason; what the paper changed stands last. */
export function reasonsText(
  language: Language,
  reasons: readonly Reason[],
  changes: readonly Change[],
): string {
  const texts = carryTexts[language];
  const told = changes.map((change) => changeText(comparisonTexts[language], change)).join("; ");
  return [
    ...reasons.filter(({ kind }) => kind !== "paperChanged").map((reason) => reasonText(texts, reason)),
    ...(told === "" ? [] : [fill(texts.reason.paperChanged, { changes: told })]),
  ].join(" · ");
}

function reasonText({ reason: t }: CarryTexts, reason: Reason): string {
  switch (reason.kind) {
    case "dayOfAnotherYear":
      return fill(t.dayOfAnotherYear, { from: String(reason.from), to: String(reason.to) });
    case "paperChanged":
      return "";
    default:
      return t[reason.kind];
  }
}
