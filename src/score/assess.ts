import type { LaoType } from "../pack/laoType";
import { withAnswered } from "./answeredByCell";
import { readChecklist } from "./checklist";
import { readPlain } from "./clauseCells";
import type { CompiledIndicator } from "./compile";
import { readItemScores, readTypedScore, type EnteredScore } from "./enteredScore";
import { evaluate, evaluatePacked, type Evaluation } from "./evaluate";
import { scoreIssue, type ScoreIssue } from "./issue";
import { toRange } from "./range";

/** What became of one indicator: these must never be taken for each other, least of all for a score of 0. */
export type Assessment =
  | Evaluation
  | EnteredScore
  | { readonly kind: "notApplicable" }
  | { readonly kind: "baseCut" }
  | { readonly kind: "issue"; readonly issue: ScoreIssue };

/**
 * Assesses one indicator from its checklist cells.
 *
 * @param checklist Rows of cells as Excel hands them over; a single value is one cell.
 * @param laoType The LAO's type, or null to ask without regard to type.
 */
export function assess(compiled: CompiledIndicator, checklist: unknown, laoType: LaoType | null): Assessment {
  const { indicator } = compiled;
  if (laoType !== null && !indicator.appliesTo.includes(laoType)) return { kind: "notApplicable" };
  if (compiled.entry === "clauses") {
    const bits: number[] = [];
    const plain = readPlain(compiled, checklist, bits);
    if (plain !== null) return evaluatePacked(compiled, plain, bits) ?? noBand(compiled);
  }
  const cells = toRange(checklist);
  const reading =
    compiled.entry === "score"
      ? readTypedScore(compiled, cells)
      : compiled.entry === "items"
        ? readItemScores(compiled, cells)
        : readChecklist(compiled, cells);
  switch (reading.kind) {
    case "answers":
      return evaluate(compiled, reading) ?? noBand(compiled);
    case "baseCut":
      return cutBase(compiled);
    case "entered":
      return reading;
    case "issue":
      return { kind: "issue", issue: withAnswered(compiled, cells, reading.issue) };
  }
}

function noBand({ indicator }: CompiledIndicator): Assessment {
  return { kind: "issue", issue: scoreIssue("noBand", { indicator: indicator.id }) };
}

/** Refused only where the paper forbids it; where it says nothing, the officer decides. */
function cutBase({ indicator }: CompiledIndicator): Assessment {
  if (indicator.baseCut.allowed !== false) return { kind: "baseCut" };
  const values = { indicator: indicator.id, quote: indicator.baseCut.quote ?? "" };
  return { kind: "issue", issue: scoreIssue("baseCutNotAllowed", values) };
}
