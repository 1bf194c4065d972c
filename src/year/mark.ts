import type { YearIssue } from "./yearIssue";

/** What an item, an indicator, a unit, an area or a whole year comes to; never a number or word that stands for another. */
export type Mark =
  | CountedMark
  /** Scored and shown, and counted in neither sum. */
  | { readonly kind: "pilot"; readonly of: CountedMark };

export type CountedMark =
  /** Both in marks; `score` lies between 0 and `full`. */
  | { readonly kind: "marks"; readonly score: number; readonly full: number }
  /** Not assessed yet: counts 0 of its full marks. These are null where they are not known either. */
  | { readonly kind: "notEntered"; readonly full: number | null }
  /** Taken out of both sums by the officer, where the paper lets it. */
  | { readonly kind: "baseCut" }
  /** Not asked of the LAO's type. */
  | { readonly kind: "notApplicable" }
  /** An entry that can't stand; all sums that it belongs to are unknown too. */
  | { readonly kind: "unknown"; readonly why: YearIssue };

/** What a mark adds to a sum. */
export interface Counted {
  readonly score: number;
  readonly full: number;
}

const nothing: Counted = { score: 0, full: 0 };

/** What a mark adds to the sum that it belongs to; null where that is not known. */
export function countedOf(mark: Mark): Counted | null {
  switch (mark.kind) {
    case "marks":
      return { score: mark.score, full: mark.full };
    case "notEntered":
      return { score: 0, full: mark.full ?? 0 };
    case "baseCut":
    case "notApplicable":
    case "pilot":
      return nothing;
    case "unknown":
      return null;
  }
}

/** Whether a mark stands in the sums, be it with nothing entered yet. */
export function isCounted(mark: Mark): boolean {
  return mark.kind === "marks" || mark.kind === "notEntered" || mark.kind === "unknown";
}

/** Whether nothing is left to be entered. */
export function isSettled(mark: Mark): boolean {
  return mark.kind !== "notEntered" && mark.kind !== "unknown";
}

/** The mark itself, of a pilot that which it would have. */
export function markItself(mark: Mark): CountedMark {
  return mark.kind === "pilot" ? mark.of : mark;
}

/** The score where there are marks; null otherwise. */
export function scoreOf(mark: Mark): number | null {
  return mark.kind === "marks" ? mark.score : null;
}

/** The full marks where they count; null otherwise. */
export function fullOf(mark: Mark): number | null {
  return mark.kind === "marks" || mark.kind === "notEntered" ? mark.full : null;
}

/** Why a mark is unknown does not tell it from another: what it shows is the same. */
export function sameMark(one: Mark, other: Mark): boolean {
  if (one.kind === "pilot" || other.kind === "pilot")
    return one.kind === "pilot" && other.kind === "pilot" && sameMark(one.of, other.of);
  return one.kind === other.kind && scoreOf(one) === scoreOf(other) && fullOf(one) === fullOf(other);
}
