import type { PrintedClause } from "./printed";

/** Clauses as a checklist must be, whatever was printed or typed: each number once, in the order of their numbers. */
export function soundChecklist(clauses: readonly PrintedClause[]): readonly PrintedClause[] {
  const byId = new Map<string, PrintedClause>();
  for (const clause of clauses) if (!byId.has(clause.id)) byId.set(clause.id, clause);
  return [...byId.values()].sort((one, other) => compareNumbers(one.id, other.id));
}

/** Below 0 where the first stands before the second: 6.2 before 6.10. */
export function compareNumbers(one: string, other: string): number {
  const [left, right] = [one, other].map((id) => id.split(".").map(Number));
  const steps = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let step = 0; step < steps; step += 1) {
    const difference = (left?.[step] ?? -1) - (right?.[step] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
