import { succeed, type Outcome } from "../outcome";
import type { LaoType } from "../pack/laoType";
import type { Area } from "../pack/schema";
import type { Catalogue } from "../score/catalogue";
import type { ScoreIssue } from "../score/issue";
import type { Cells } from "../score/range";
import { addUp, type AddedMark, type Totals } from "./addUp";
import { readTracker, type TrackedIndicator } from "./readTracker";
import { readTrackerRows } from "./trackerRows";

/** Totals straight from a flat table with a row for each clause, added up as LPA.TOTALS adds scores up. */
export function totalTracker(
  catalogue: Catalogue,
  table: Cells,
  laoType: LaoType | null,
  pack: unknown,
): Outcome<Totals<Area>, ScoreIssue> {
  const rows = readTrackerRows(table);
  if (!rows.ok) return rows;
  const tracker = readTracker(catalogue, rows.value, laoType, pack);
  if (!tracker.ok) return tracker;
  const entries = tracker.value.indicators.map(countedEntry);
  const inOrder = tracker.value.pack.areas.filter((area) => entries.some(({ of }) => of === area));
  return succeed(addUp(entries, inOrder, tracker.value.pack, ({ weight }) => weight));
}

function countedEntry({ found: { area, indicator }, mark }: TrackedIndicator): AddedMark<Area> {
  return { of: area, mark: indicator.counted === "pilot" ? { kind: "pilot", of: mark } : mark };
}
