import type { ChangeKind } from "../compare/change";
import type { RubricKind } from "../pack/bands";
import type { PackDifference, Status } from "../compare/comparison";
import type { ClauseState } from "../pack/clauseState";
import type { Indicator, Measure, Pack } from "../pack/schema";

/** A word of the pack format that stands for itself nowhere else. */
export type PackWord =
  | Measure["kind"]
  | RubricKind
  | Indicator["counted"]
  | Pack["overall"]
  | ClauseState
  | "allowed"
  | "notAllowed"
  | "yes"
  | "no";

/** The texts of a comparison of two years in one language. */
export interface ComparisonTexts {
  readonly status: Readonly<Record<Status, string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly pack: Readonly<Record<PackDifference["kind"], string>>;
  readonly words: Readonly<Record<PackWord, string>>;
  readonly band: string;
  /** A measure in one line. */
  readonly measure: Readonly<Record<Measure["kind"], string>>;
  /** What the paper says of cutting the base, in its words. */
  readonly quoted: string;
  readonly level: string;
  readonly passMark: string;
  readonly passMarkOfAreas: string;
  readonly areaName: string;
  readonly marksOfTypes: string;
  /** One thing that both years have. */
  readonly turned: string;
  readonly added: string;
  readonly removed: string;
  readonly unknown: string;
  readonly toConfirm: string;
  /** The numbers of an indicator in both years. */
  readonly numbers: string;
  readonly heading: string;
  readonly total: string;
  readonly columns: Readonly<Record<"status" | "older" | "newer" | "title" | "changes" | "marks", string>>;
}
