import type { Entered, TypedMarks } from "../answers/answers";
import { isBlank, quoteCell } from "../score/cell";
import { readScoreCell } from "../score/scoreCell";
import type { CountedMark } from "./mark";
import { yearIssue, type YearIssue } from "./yearIssue";

/** Full marks: the paper's, or those that an officer typed because the paper does not say them. */
export type TypedFull =
  | { readonly kind: "marks"; readonly marks: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unsound"; readonly why: YearIssue };

/** A mark before its full marks are looked at. */
export type Unfilled =
  | { readonly kind: "scored"; readonly score: number }
  | { readonly kind: "notEntered" }
  | { readonly kind: "baseCut" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "unknown"; readonly why: YearIssue };

/** With what stands in its way, or makes it wait. */
interface Held<Value> {
  readonly mark: Value;
  readonly issue: YearIssue | null;
}

const place = { of: "full", row: 1, column: 1 } as const;

/** Full marks are above 0: without any, nothing could be scored. */
export function readTypedFull(entered: Entered | undefined): TypedFull {
  if (isBlank(entered)) return { kind: "blank" };
  const read = readScoreCell({ cell: entered, place }, null);
  return read.ok && read.value.kind === "marks" && read.value.marks > 0
    ? { kind: "marks", marks: read.value.marks }
    : { kind: "unsound", why: yearIssue("notFullMarks", { entered: quoteCell(entered) }) };
}

/** Marks of a whole area, whose indicators the pack does not have. A word takes it out of both sums. */
export function markOfTypedArea({ score, full }: TypedMarks): Held<CountedMark> {
  return outOf(readTypedScore(score), readTypedFull(full));
}

function readTypedScore(entered: Entered | undefined): Held<Unfilled> {
  const read = readScoreCell({ cell: entered, place }, null);
  if (!read.ok) return unknown(yearIssue("notMarks", { entered: quoteCell(entered) }));
  switch (read.value.kind) {
    case "marks":
      return { mark: { kind: "scored", score: read.value.marks }, issue: null };
    case "blank":
      return { mark: { kind: "notEntered" }, issue: null };
    case "baseCut":
      return { mark: { kind: "baseCut" }, issue: null };
    case "notApplicable":
      return { mark: { kind: "notApplicable" }, issue: null };
  }
}

/** The mark out of its full marks; a score without them waits, and one above them can't stand. */
export function outOf({ mark, issue }: Held<Unfilled>, full: TypedFull): Held<CountedMark> {
  switch (mark.kind) {
    case "scored":
      return scoredOutOf(mark.score, issue, full);
    case "notEntered":
      return full.kind === "unsound"
        ? unknown(full.why)
        : { mark: { kind: "notEntered", full: full.kind === "marks" ? full.marks : null }, issue };
    default:
      return { mark, issue };
  }
}

function scoredOutOf(score: number, issue: YearIssue | null, full: TypedFull): Held<CountedMark> {
  switch (full.kind) {
    case "unsound":
      return unknown(full.why);
    case "blank":
      return { mark: { kind: "notEntered", full: null }, issue: yearIssue("fullMarksMissing", {}) };
    case "marks":
      return score > full.marks
        ? unknown(yearIssue("aboveFull", { score, full: full.marks }))
        : { mark: { kind: "marks", score, full: full.marks }, issue };
  }
}

function unknown(why: YearIssue): Held<{ readonly kind: "unknown"; readonly why: YearIssue }> {
  return { mark: { kind: "unknown", why }, issue: why };
}
