import { findLaoType, laoTypes, type LaoType } from "../pack/laoType";
import { assess, type Assessment } from "../score/assess";
import { isBlank, isErrorCell, quoteCell } from "../score/cell";
import type { CompiledIndicator } from "../score/compile";
import { fail, succeed, type Outcome } from "../score/issue";
import { toRange } from "./answer";
import { catalogue } from "../session/packsInUse";

/** The arguments that SCORE, EXPLAIN and NEXT share, as Excel hands them over. */
export interface ChecklistRequest {
  readonly indicator: unknown;
  readonly checklist: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

export interface AssessedRequest {
  readonly compiled: CompiledIndicator;
  readonly assessment: Exclude<Assessment, { readonly kind: "issue" }>;
}

export function assessRequest(request: ChecklistRequest): Outcome<AssessedRequest> {
  const found = catalogue.findIndicator(request.indicator, request.pack);
  if (!found.ok) return found;
  const laoType = readLaoType(request.laoType);
  if (!laoType.ok) return laoType;
  const compiled = found.value.compiled();
  const assessment = assess(compiled, toRange(request.checklist), laoType.value);
  return assessment.kind === "issue"
    ? { ok: false, issue: assessment.issue }
    : succeed({ compiled, assessment });
}

/** An LAO type from a cell; blank means that the type does not matter. */
export function readLaoType(cell: unknown): Outcome<LaoType | null> {
  if (cell === null || cell === undefined || cell === 0 || isBlank(cell)) return succeed(null);
  const type = typeof cell === "string" && cell.length <= 60 ? findLaoType(cell) : null;
  if (type !== null) return succeed(type);
  return isErrorCell(cell)
    ? fail("unknownLaoType", { type: "#" })
    : fail("unknownLaoType", { type: quoteCell(cell), types: laoTypes.join(", ") });
}
