import type { ChangeKind } from "../compare/change";
import type { PackDifference, Status } from "../compare/comparison";

/** The texts of a comparison of two years in one language. */
export interface ComparisonTexts {
  readonly status: Readonly<Record<Status, string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly pack: Readonly<Record<PackDifference["kind"], string>>;
  /** Words of the pack format that stand for themselves nowhere else. */
  readonly words: Readonly<Record<string, string>>;
  readonly band: string;
  readonly added: string;
  readonly removed: string;
  readonly nothing: string;
  readonly unknown: string;
  readonly toConfirm: string;
  readonly heading: string;
  readonly total: string;
  readonly columns: Readonly<Record<"status" | "older" | "newer" | "title" | "changes" | "marks", string>>;
}
