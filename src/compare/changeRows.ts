import type { Change } from "./change";
import type { Comparison, ComparedIndicator, IndicatorStanding, StatedKind } from "./comparison";

/** A row of the sheet Changes, by which the newer pack says what became of the older one's indicators. */
export interface ChangeRow {
  readonly kind: StatedKind;
  /** Keys in the older pack. */
  readonly from: readonly string[];
  /** Keys in the newer pack. */
  readonly to: readonly string[];
  /** A likeness of words is all there is: a person has to agree. */
  readonly toConfirm: boolean;
}

/**
 * The rows that say what was found, proposals first. An indicator that kept its key needs none, and what one pack does
 * not speak of has none: nobody knows what became of it.
 */
export function changeRows({ entries }: Pick<Comparison, "entries">): readonly ChangeRow[] {
  const rows = entries.flatMap(rowsOf);
  return [...rows.filter(({ toConfirm }) => toConfirm), ...rows.filter(({ toConfirm }) => !toConfirm)];
}

function rowsOf(entry: ComparedIndicator): readonly ChangeRow[] {
  switch (entry.status) {
    case "new":
      return [{ kind: "new", from: [], to: [entry.newer.key], toConfirm: false }];
    case "dropped":
      return [{ kind: "dropped", from: [entry.older.key], to: [], toConfirm: false }];
    case "split":
    case "merged":
      return [
        { kind: entry.status, from: entry.older.map(keyOf), to: entry.newer.map(keyOf), toConfirm: false },
      ];
    case "proposed": {
      const kind = entry.changes.some(isReworded) ? "reworded" : "same";
      return [{ kind, from: [entry.older.key], to: [entry.newer.key], toConfirm: true }];
    }
    case "same":
    case "changed":
      return entry.matched.by === "map"
        ? [{ kind: entry.matched.stated, from: [entry.older.key], to: [entry.newer.key], toConfirm: false }]
        : [];
    case "unknownInOlder":
    case "unknownInNewer":
      return [];
  }
}

function keyOf({ key }: IndicatorStanding): string {
  return key;
}

/** Another number or place leaves an indicator what it was. */
function isReworded({ kind }: Change): boolean {
  return kind !== "number" && kind !== "area" && kind !== "unit" && kind !== "parent";
}
