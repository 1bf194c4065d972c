import { fail, succeed, type Outcome } from "../outcome";
import type { LaoType } from "../pack/laoType";
import type { Pack } from "../pack/schema";
import { assess, type Assessment } from "../score/assess";
import type { Catalogue, OpenIndicator } from "../score/catalogue";
import { mayBeBlank } from "../score/cell";
import type { CompiledIndicator } from "../score/compile";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { scoreOfItems, type ItemScore } from "../score/itemScores";
import type { CountedMark } from "../year/mark";
import { findPackOf } from "./totals";
import { trackedChecklist, type PlacedChecklist } from "./trackerChecklist";
import type { TrackerRow } from "./trackerRows";

/** A flat table with a row for each clause, scored: each indicator from its rows as LPA.SCORE scores a checklist. */
export interface Tracker {
  readonly pack: Pack;
  /** In the order of the table. */
  readonly indicators: readonly TrackedIndicator[];
}

export interface TrackedIndicator {
  readonly found: OpenIndicator;
  /** An indicator of which nothing is entered has 0 of its full marks. */
  readonly mark: CountedMark;
  /** Of itself, or of those of its items that are in the table. */
  readonly parts: readonly TrackedPart[];
}

/** What the rows of an indicator or item say. */
export interface TrackedPart {
  readonly compiled: CompiledIndicator;
  readonly rows: readonly TrackerRow[];
  /** Null where nothing is entered. */
  readonly entered: {
    readonly checklist: PlacedChecklist;
    readonly assessment: Exclude<Assessment, { readonly kind: "issue" }>;
  } | null;
}

export function readTracker(
  catalogue: Catalogue,
  rows: readonly TrackerRow[],
  laoType: LaoType | null,
  pack: unknown,
): Outcome<Tracker, ScoreIssue> {
  const open = findPackOf(
    catalogue,
    rows.map(({ indicator }) => indicator),
    pack,
  );
  if (!open.ok) return open;
  const grouped = groupByIndicator(catalogue, rows, open.value.pack.id);
  if (!grouped.ok) return grouped;
  const indicators: TrackedIndicator[] = [];
  for (const group of grouped.value) {
    const tracked = trackedIndicator(group, laoType);
    if (!tracked.ok) return tracked;
    indicators.push(tracked.value);
  }
  return indicators.length === 0
    ? fail(scoreIssue("nothingToAdd", {}))
    : succeed({ pack: open.value.pack, indicators });
}

interface Grouped {
  readonly found: OpenIndicator;
  readonly rows: TrackerRow[];
  /** Of an indicator that is the sum of its items, those in the table. */
  readonly items: Map<OpenIndicator, TrackerRow[]>;
}

/** Items go to the indicator that they belong to. A row that only names an area is a heading. */
function groupByIndicator(
  catalogue: Catalogue,
  rows: readonly TrackerRow[],
  pack: string,
): Outcome<readonly Grouped[], ScoreIssue> {
  const groups = new Map<string, Grouped>();
  for (const row of rows) {
    const { cell, place } = row.indicator;
    const found = catalogue.findIndicator(cell, pack);
    if (!found.ok) {
      if (isBlankRow(row) && catalogue.findArea(cell, pack)?.ok === true) continue;
      return fail({ ...found.trouble, cell: place });
    }
    const { parent, indicator } = found.value;
    const whole = parent ? catalogue.findIndicator(parent.key, pack) : found;
    if (!whole.ok) return whole;
    const key = (parent ?? indicator).key;
    const group = groups.get(key) ?? {
      found: whole.value,
      rows: [],
      items: new Map<OpenIndicator, TrackerRow[]>(),
    };
    groups.set(key, group);
    if (parent) group.items.set(found.value, [...(group.items.get(found.value) ?? []), row]);
    else group.rows.push(row);
  }
  return succeed([...groups.values()]);
}

function isBlankRow({ clause, state }: TrackerRow): boolean {
  return mayBeBlank(clause.cell) && mayBeBlank(state.cell);
}

function trackedIndicator(
  { found, rows, items }: Grouped,
  laoType: LaoType | null,
): Outcome<TrackedIndicator, ScoreIssue> {
  const compiled = found.compiled(laoType);
  if (!compiled.ok) return compiled;
  const { fullMarks: full, id } = compiled.value.indicator;
  if (full === null) return fail(scoreIssue("fullMarksUnknown", { indicator: id, pack: found.pack.id }));
  const parts: TrackedPart[] = [];
  for (const [part, own] of items.size > 0 ? items : new Map([[found, rows]])) {
    const read = readPart(part, own, laoType);
    if (!read.ok) return read;
    parts.push(read.value);
  }
  const mark = markOf(compiled.value, full, parts, laoType);
  return mark.ok ? succeed({ found, mark: mark.value, parts }) : mark;
}

function markOf(
  { indicator }: CompiledIndicator,
  full: number,
  parts: readonly TrackedPart[],
  laoType: LaoType | null,
): Outcome<CountedMark, ScoreIssue> {
  const [first] = parts;
  if (first?.compiled.indicator.key === indicator.key && first.entered?.assessment.kind === "baseCut")
    return succeed({ kind: "baseCut" });
  const score = parts.length === 0 ? 0 : scoreOfItems(indicator, parts.map(itemScore));
  const place = first?.rows[0]?.state.place ?? null;
  if (laoType !== null && !indicator.appliesTo.includes(laoType))
    return score > 0
      ? fail(scoreIssue("scoredButNotAsked", { indicator: indicator.id, type: laoType }, place))
      : succeed({ kind: "notApplicable" });
  return score > full
    ? fail(scoreIssue("scoreAboveFull", { score, full }, place))
    : succeed({ kind: "marks", score, full });
}

/** An indicator without items is its only part, and has no weight of its own there. */
function itemScore(part: TrackedPart): ItemScore {
  return { score: scoreOf(part), weight: part.compiled.indicator.weight };
}

function scoreOf({ entered }: TrackedPart): number {
  const assessment = entered?.assessment;
  return assessment?.kind === "scored" || assessment?.kind === "entered" ? assessment.score : 0;
}

function readPart(
  found: OpenIndicator,
  rows: readonly TrackerRow[],
  laoType: LaoType | null,
): Outcome<TrackedPart, ScoreIssue> {
  const asked = found.compiled(laoType);
  if (!asked.ok) return asked;
  const compiled = asked.value;
  const { lowerIsBetter, hasBoth } = compiled;
  const isZero = ({ state }: TrackerRow): boolean => lowerIsBetter && state.cell === 0;
  const filled = rows.filter((row) => hasBoth || !isBlankRow(row) || isZero(row));
  if (filled.every((row) => mayBeBlank(row.state.cell) && !isZero(row)))
    return succeed({ compiled, rows, entered: null });
  const checklist = trackedChecklist(compiled, filled);
  if (!checklist.ok) return checklist;
  const cells = checklist.value.map((row) => row.map(({ cell }) => cell));
  const assessment = assess(compiled, cells, null);
  if (assessment.kind !== "issue")
    return succeed({ compiled, rows, entered: { checklist: checklist.value, assessment } });
  const { issue } = assessment;
  const placed = issue.cell && checklist.value[issue.cell.row - 1]?.[issue.cell.column - 1];
  return fail({ ...issue, cell: placed ? { ...issue.cell, ...placed.place } : null });
}
