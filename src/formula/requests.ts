import { findLaoType, laoTypeOfName, type LaoType } from "../pack/laoType";
import { assess, type Assessment } from "../score/assess";
import { mayBeBlank, quoteCell } from "../score/cell";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { session } from "../session/session";

/** The arguments that SCORE, EXPLAIN and NEXTSTEP share, as Excel hands them over. */
export interface ChecklistRequest {
  readonly indicator: unknown;
  readonly checklist: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

export function assessRequest(request: ChecklistRequest): Assessment {
  const found = session.catalogue.findIndicator(request.indicator, request.pack);
  if (!found.ok) return { kind: "issue", issue: found.trouble };
  const laoType = readLaoType(request.laoType);
  if (!laoType.ok) return { kind: "issue", issue: laoType.trouble };
  const compiled = found.value.compiled(laoType.value);
  return compiled.ok
    ? assess(compiled.value, request.checklist, laoType.value)
    : { kind: "issue", issue: compiled.trouble };
}

const anyType = succeed(null);

/** The longest name of an LAO by far. */
const longestName = 120;

/** An LAO type from a cell, which may name the LAO itself; blank means that the type does not matter. */
export function readLaoType(cell: unknown): Outcome<LaoType | null, ScoreIssue> {
  if (mayBeBlank(cell)) return anyType;
  const name = typeof cell === "string" && cell.length <= longestName ? cell : "";
  const type = findLaoType(name) ?? laoTypeOfName(name);
  return type === null ? fail(scoreIssue("unknownLaoType", { type: quoteCell(cell) })) : succeed(type);
}
