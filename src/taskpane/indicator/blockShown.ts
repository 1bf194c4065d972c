import type { CompiledIndicator } from "../../score/compile";
import type { Count } from "../../year/progress";
import { entryName } from "../../workbook/cells/entryNames";
import type { Subject } from "../excel/subject";
import { shownSum, textNamed, type NamedText } from "./templateCells";
import { planLine, type PlanLine } from "./workPlanLine";

/** What an indicator's block in a template says beside its result. */
export interface BlockShown {
  /** How much of what its score comes from is entered; null where items have cells of their own. */
  readonly progress: Count | null;
  /** The evidence of an indicator that is not ticked clause by clause; null where there is no cell for it. */
  readonly evidence: NamedText | null;
  /** Its line in the work plan; null where the plan has none. */
  readonly plan: PlanLine | null;
  /** Null where the results are not frozen. */
  readonly frozen: Frozen | null;
}

/** Results that were made values. */
export interface Frozen {
  /** When, and by which pack. */
  readonly stamp: string;
  /** The score that the sheet keeps; null where it shows none. */
  readonly score: number | null;
  /** Whether the entries, as they are now, would give something else. */
  readonly isOutdated: boolean;
}

/** @param score What the entries give as they are now; null where they give none. */
export function blockShown(
  { checklist, template }: Subject,
  compiled: CompiledIndicator,
  score: number | null,
  progress: Count | null,
): BlockShown | null {
  if (checklist?.kind !== "named" || !template) return null;
  const { indicator } = compiled;
  return {
    progress,
    evidence: textNamed(checklist, entryName(indicator.key, "evidence")),
    plan: planLine(template.plan, indicator),
    frozen: frozenShown(template.frozen, shownSum(checklist, compiled), score),
  };
}

function frozenShown(stamp: string, shown: unknown, now: number | null): Frozen | null {
  if (stamp === "") return null;
  const score = typeof shown === "number" ? shown : null;
  return { stamp, score, isOutdated: score !== now };
}
