import type { AnswerPlace } from "../answers/entries";
import type { Candidate, LeftOverReason, ReviewReason } from "./carriedOver";

/** What becomes of one answer; the three lists of `CarriedOver` are made of these. */
export type Fate =
  | { readonly kind: "kept"; readonly to: AnswerPlace }
  | {
      readonly kind: "review";
      readonly reasons: readonly (ReviewReason | LeftOverReason)[];
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: "leftOver"; readonly reason: LeftOverReason };

export function keepAt(to: AnswerPlace): Fate {
  return { kind: "kept", to };
}

export function leave(kind: LeftOverReason["kind"]): Fate {
  return { kind: "leftOver", reason: { kind } };
}

/** @param reasons why a person must look even where nothing changed */
export function land(candidate: Candidate, reasons: readonly ReviewReason[] = []): Fate {
  const all = candidate.changes.length > 0 ? [...reasons, { kind: "paperChanged" } as const] : reasons;
  return all.length === 0
    ? keepAt(candidate.place)
    : { kind: "review", reasons: all, candidates: [candidate] };
}
