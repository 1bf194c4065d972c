import { affectsScoring } from "./atStake";
import type { Change, ChangeKind } from "./change";
import type { ComparedIndicator, IndicatorStanding, Status, Summary, Tally } from "./comparison";

const nothing: Tally = { count: 0, marks: 0, unknown: 0 };

/**
 * Counts entries and adds up marks at stake. An item's marks are part of its indicator's, so they are added only
 * where the indicator itself has none at stake.
 */
export function summarise(entries: readonly ComparedIndicator[]): Summary {
  const whole = new Set(
    entries.filter(({ atStake }) => atStake !== 0).flatMap((entry) => standings(entry).map(({ key }) => key)),
  );
  const inParent = (entry: ComparedIndicator): boolean =>
    standings(entry).some(({ parent }) => parent !== null && whole.has(parent));
  let total = nothing;
  const byStatus: Record<Status, Tally> = {
    new: nothing,
    dropped: nothing,
    unknownInOlder: nothing,
    unknownInNewer: nothing,
    same: nothing,
    changed: nothing,
    proposed: nothing,
    split: nothing,
    merged: nothing,
  };
  const byChange = { ...noChanges };
  for (const entry of entries) {
    const atStake = inParent(entry) ? 0 : entry.atStake;
    total = add(total, atStake);
    byStatus[entry.status] = add(byStatus[entry.status], atStake);
    const changes = changesOf(entry);
    for (const kind of new Set(changes.map((change) => change.kind))) {
      const scores = changes.some((change) => change.kind === kind && affectsScoring(change));
      byChange[kind] = add(byChange[kind], scores ? atStake : 0);
    }
  }
  return { total, byStatus, byChange };
}

/** The partners that exist in the newer year, or the older where there are none. */
function standings(entry: ComparedIndicator): readonly IndicatorStanding[] {
  switch (entry.status) {
    case "dropped":
    case "unknownInNewer":
      return [entry.older];
    case "split":
    case "merged":
      return entry.newer;
    case "new":
    case "unknownInOlder":
    case "same":
    case "changed":
    case "proposed":
      return [entry.newer];
  }
}

export function changesOf(entry: ComparedIndicator): readonly Change[] {
  switch (entry.status) {
    case "new":
    case "dropped":
    case "unknownInOlder":
    case "unknownInNewer":
    case "same":
      return [];
    case "split":
    case "merged":
      return entry.parts.flatMap(({ changes }) => changes);
    case "changed":
    case "proposed":
      return entry.changes;
  }
}

function add({ count, marks, unknown }: Tally, atStake: number | null): Tally {
  return { count: count + 1, marks: marks + (atStake ?? 0), unknown: unknown + (atStake === null ? 1 : 0) };
}

const noChanges: Readonly<Record<ChangeKind, Tally>> = {
  title: nothing,
  area: nothing,
  unit: nothing,
  number: nothing,
  parent: nothing,
  fullMarks: nothing,
  appliesTo: nothing,
  baseCut: nothing,
  counted: nothing,
  setBy: nothing,
  gate: nothing,
  measure: nothing,
  rubricKind: nothing,
  clauseAdded: nothing,
  clauseRemoved: nothing,
  clauseRenumbered: nothing,
  clauseReworded: nothing,
  clauseStates: nothing,
  clauseDeadline: nothing,
  clauseFault: nothing,
  clauseNothingToDo: nothing,
  bandAdded: nothing,
  bandRemoved: nothing,
  bandScore: nothing,
  bandCondition: nothing,
  bandReworded: nothing,
  bandsReordered: nothing,
  variant: nothing,
  items: nothing,
  weight: nothing,
  evidence: nothing,
  laws: nothing,
};
