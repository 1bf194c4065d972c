import type { FindingCode, Severity } from "../lint/finding";
import type { ClauseState } from "../pack/clauseState";

/** The texts for the linter's findings in one language. */
export interface LintTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Where it is, for a finding of an indicator and for any other. */
  readonly heading: Readonly<Record<"indicator" | "pack", string>>;
  readonly acknowledged: string;
  /** What a witness state shows, by how many states and scores it has. */
  readonly witness: Readonly<Record<"unscored" | "between" | "one" | "two" | "step", string>>;
  readonly state: Readonly<Record<StateKey, string>>;
  readonly states: Readonly<Record<ClauseState, string>>;
  readonly and: string;
  /** Why a test case gets no score. */
  readonly problem: Readonly<
    Record<"unknownIndicator" | "laoTypeNeeded" | "entered" | "baseCut" | "notApplicable" | "other", string>
  >;
  readonly finding: Readonly<Record<FindingCode, FindingWords>>;
}

/** What is wrong, and what to do about it. */
export interface FindingWords {
  readonly what: string;
  readonly remedy: string;
}

type StateKey =
  | "done"
  | "inState"
  | "nothing"
  | "gateUnmet"
  | "doAsWell"
  | "makeState"
  | "meetGate"
  | "reach"
  | "percent"
  | "mean"
  | "number"
  | "range"
  | "between"
  | "andMore";
