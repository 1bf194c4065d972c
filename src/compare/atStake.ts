import type { Indicator } from "../pack/schema";
import type { Change } from "./change";
import { onlyEventReworded } from "./deadline";

/**
 * Whether the same work may now score otherwise. Other words, evidence, laws or another place do not count: the
 * scorer does not read them, and they put no marks at stake. `scoringHash` draws the same line.
 */
export function affectsScoring(change: Change): boolean {
  switch (change.kind) {
    case "title":
    case "area":
    case "unit":
    case "number":
    case "parent":
    case "setBy":
    case "evidence":
    case "laws":
    case "clauseReworded":
    case "clauseRenumbered":
    case "bandReworded":
      return false;
    case "fullMarks":
    case "appliesTo":
    case "counted":
    case "items":
    case "weight":
    case "rubricKind":
    case "clauseAdded":
    case "clauseRemoved":
    case "clauseStates":
    case "clauseFault":
    case "bandAdded":
    case "bandRemoved":
    case "bandScore":
    case "bandCondition":
    case "bandsReordered":
      return true;
    case "gate":
    case "clauseNothingToDo":
      return (change.from === null) !== (change.to === null);
    case "baseCut":
      return change.from.allowed !== change.to.allowed;
    case "measure":
      return change.from?.kind !== change.to?.kind;
    case "clauseDeadline":
      return !onlyEventReworded(change.from, change.to);
    case "variant":
      return change.changes.some(affectsScoring);
  }
}

/**
 * The full marks whose scoring may differ between two years: those of the newer indicator, or of the older where
 * there is no newer one; null where the pack does not say. A pilot counts in no sum, so one that was or stays a
 * pilot puts none at stake.
 */
export function marksAtStake(
  older: readonly Indicator[],
  newer: readonly Indicator[],
  changes: readonly Change[] | null,
): number | null {
  if (changes && !changes.some(affectsScoring)) return 0;
  if ([...older, ...newer].every(({ counted }) => counted === "pilot")) return 0;
  const asked = newer.length > 0 ? newer : older;
  return asked.reduce<number | null>(
    (sum, { fullMarks }) => (sum === null || fullMarks === null ? null : sum + fullMarks),
    0,
  );
}
