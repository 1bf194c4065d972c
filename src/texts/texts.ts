import type { ClauseState } from "../pack/clauseState";
import type { CellOf, ScoreIssueCode } from "../score/issue";

/** Every text of one language. A language that lacks a key does not compile, and a test holds the placeholders equal. */
export interface Texts {
  readonly cells: Readonly<Record<CellOf, string>>;
  readonly states: Readonly<Record<ClauseState, string>>;
  readonly and: string;
  readonly listSeparator: string;
  readonly notApplicable: string;
  readonly baseCut: string;
  readonly total: string;
  /** An area as a line of a results table. */
  readonly area: string;
  readonly words: string;
  readonly unexpected: string;
  readonly issue: Readonly<Record<ScoreIssueCode, string>>;
  readonly gateNote: string;
  readonly noLevels: string;
  readonly belowLevels: string;
  readonly explanation: Readonly<Record<ExplanationKey, string>>;
  readonly step: Readonly<Record<StepKey, string>>;
  readonly checklist: Readonly<Record<"gate" | "done" | "all" | "score" | "line" | "counted", string>>;
}

type ExplanationKey =
  | "scored"
  | "otherwise"
  | "typed"
  | "unlimited"
  | "summed"
  | "unlimitedSum"
  | "item"
  | "number"
  | "mean"
  | "faults"
  | "percent"
  | "percentOfCounts"
  | "gateUnmet"
  | "missing"
  | "missingClause"
  | "missingClauseState"
  | "run"
  | "trap"
  | "lessScoresMore"
  | "changed"
  | "baseCut"
  | "notApplicable";

type StepKey =
  | "full"
  | "none"
  | "do"
  | "clauses"
  | "clauseInState"
  | "inTime"
  | "gate"
  | "percent"
  | "counts"
  | "mean"
  | "number"
  | "countMore"
  | "late";

/** Puts values into a text's `{placeholders}`; values are never read as texts again. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
