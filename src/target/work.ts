import type { CompiledIndicator } from "../score/compile";
import type { MeasuredStep, SteppedClause, Work } from "../score/nextStep";
import { sumMarks } from "../score/rounding";
import type { TaskChange, Task } from "./task";

/**
 * Moves of one indicator as the work that they are, to be said as every other step is. Of marks typed by hand, and of entering
 * what is, no work is known.
 */
export function workOf(
  tasks: readonly Pick<Task, "change">[],
  compiled: Pick<CompiledIndicator, "indicator" | "decimals">,
): Work {
  const changes = tasks.map(({ change }) => change);
  const count = changes.find((change) => change.kind === "count");
  return {
    gate: changes.some(({ kind }) => kind === "gate"),
    clauses: changes.flatMap((change): readonly SteppedClause[] =>
      change.kind === "clause" ? [{ clause: change.clause, from: change.from, to: change.to }] : [],
    ),
    measured: count ? measuredBy(count, compiled) : null,
  };
}

function measuredBy(
  { from, to, reached }: Extract<TaskChange, { readonly kind: "count" }>,
  { indicator: { measure }, decimals }: Pick<CompiledIndicator, "indicator" | "decimals">,
): MeasuredStep | null {
  if (!measure) return null;
  const { kind } = measure;
  const isCounted = kind !== "number" || decimals === 0;
  const counts = isCounted ? { more: sumMarks([to, -from]), done: to } : { more: null, done: null };
  return { kind, reach: reached.units / 10 ** decimals, fewer: to < from, decimals, ...counts };
}
