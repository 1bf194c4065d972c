import { fail, succeed, type Outcome } from "../outcome";
import type { LaoType } from "../pack/laoType";
import type { Area } from "../pack/schema";
import { assess } from "../score/assess";
import type { Catalogue, OpenIndicator } from "../score/catalogue";
import { mayBeBlank, quoteCell } from "../score/cell";
import { findClause } from "../score/clauseCells";
import type { CompiledIndicator } from "../score/compile";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import type { Cells } from "../score/range";
import { sumMarks } from "../score/rounding";
import type { PlacedCell } from "../score/scoreCell";
import type { CountedMark } from "../year/mark";
import { addUp, type AddedMark, type Totals } from "./addUp";
import { findPackOf } from "./totals";
import { readTrackerRows, type TrackerRow } from "./trackerRows";

/** Cells of one indicator as LPA.SCORE takes them, each with its place in the table. */
type Checklist = readonly (readonly PlacedCell[])[];

/**
 * Totals straight from a flat table with a row for each clause: each indicator is scored from its rows as LPA.SCORE scores a
 * checklist, and added up as LPA.TOTALS adds scores up. An indicator of which nothing is entered counts 0 of its full marks.
 */
export function totalTracker(
  catalogue: Catalogue,
  table: Cells,
  laoType: LaoType | null,
  pack: unknown,
): Outcome<Totals<Area>, ScoreIssue> {
  const rows = readTrackerRows(table);
  if (!rows.ok) return rows;
  const open = findPackOf(
    catalogue,
    rows.value.map(({ indicator }) => indicator),
    pack,
  );
  if (!open.ok) return open;
  const grouped = groupByIndicator(catalogue, rows.value, open.value.pack.id);
  if (!grouped.ok) return grouped;
  const entries: AddedMark<Area>[] = [];
  for (const { found, rows: own, items } of grouped.value) {
    const mark = markOf(found, own, items, laoType);
    if (!mark.ok) return mark;
    const counted =
      found.indicator.counted === "pilot" ? ({ kind: "pilot", of: mark.value } as const) : mark.value;
    entries.push({ of: found.area, mark: counted });
  }
  if (entries.length === 0) return fail(scoreIssue("nothingToAdd", {}));
  const inOrder = open.value.pack.areas.filter((area) => entries.some(({ of }) => of === area));
  return succeed(addUp(entries, inOrder, open.value.pack));
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

function markOf(
  found: OpenIndicator,
  rows: readonly TrackerRow[],
  items: ReadonlyMap<OpenIndicator, readonly TrackerRow[]>,
  laoType: LaoType | null,
): Outcome<CountedMark, ScoreIssue> {
  const compiled = found.compiled(laoType);
  if (!compiled.ok) return compiled;
  const { indicator } = compiled.value;
  const { fullMarks: full, id } = indicator;
  if (full === null) return fail(scoreIssue("fullMarksUnknown", { indicator: id, pack: found.pack.id }));
  const scored = items.size > 0 ? addItems(items, laoType) : scoreRows(compiled.value, rows);
  if (!scored.ok) return scored;
  const { value } = scored;
  const isAsked = laoType === null || indicator.appliesTo.includes(laoType);
  if (value === "baseCut") return succeed({ kind: "baseCut" });
  if (!isAsked)
    return value > 0
      ? fail(scoreIssue("scoredButNotAsked", { indicator: id, type: laoType }, rows[0]?.state.place ?? null))
      : succeed({ kind: "notApplicable" });
  return value > full
    ? fail(scoreIssue("scoreAboveFull", { score: value, full }, rows[0]?.state.place ?? null))
    : succeed({ kind: "marks", score: value, full });
}

function addItems(
  items: ReadonlyMap<OpenIndicator, readonly TrackerRow[]>,
  laoType: LaoType | null,
): Outcome<number, ScoreIssue> {
  const scores: number[] = [];
  for (const [item, rows] of items) {
    const compiled = item.compiled(laoType);
    if (!compiled.ok) return compiled;
    const scored = scoreRows(compiled.value, rows);
    if (!scored.ok) return scored;
    if (scored.value !== "baseCut") scores.push(scored.value);
  }
  return succeed(sumMarks(scores));
}

function scoreRows(
  compiled: CompiledIndicator,
  rows: readonly TrackerRow[],
): Outcome<number | "baseCut", ScoreIssue> {
  const { lowerIsBetter, hasBoth } = compiled;
  const isZero = ({ state }: TrackerRow): boolean => lowerIsBetter && state.cell === 0;
  const entered = rows.filter((row) => hasBoth || !isBlankRow(row) || isZero(row));
  if (entered.every((row) => mayBeBlank(row.state.cell) && !isZero(row))) return succeed(0);
  const checklist = checklistOf(compiled, entered);
  if (!checklist.ok) return checklist;
  const cells = checklist.value.map((row) => row.map(({ cell }) => cell));
  const assessment = assess(compiled, cells, null);
  switch (assessment.kind) {
    case "scored":
    case "entered":
      return succeed(assessment.score);
    case "baseCut":
      return succeed("baseCut");
    case "notApplicable":
      return succeed(0);
    case "issue": {
      const { issue } = assessment;
      const placed = issue.cell && checklist.value[issue.cell.row - 1]?.[issue.cell.column - 1];
      return fail({ ...issue, cell: placed ? { ...issue.cell, ...placed.place } : null });
    }
  }
}

function checklistOf(
  compiled: CompiledIndicator,
  rows: readonly TrackerRow[],
): Outcome<Checklist, ScoreIssue> {
  if (compiled.hasBoth) return bothOf(compiled, rows);
  switch (compiled.entry) {
    case "clauses":
      return clausesOf(compiled, rows);
    case "percent":
      return succeed(countsInOrder(rows).map(({ state }) => [state]));
    case "mean":
      return succeed(linesOf(rows));
    default:
      return succeed(rows.map(({ state }) => [state]));
  }
}

/** One row that names no clause can cut the whole indicator from the base; else every clause has its row. */
function clausesOf(compiled: CompiledIndicator, rows: readonly TrackerRow[]): Outcome<Checklist, ScoreIssue> {
  const [only] = rows;
  if (only && rows.length === 1 && mayBeBlank(only.clause.cell)) return succeed([[only.state]]);
  const { hasGate, indicator } = compiled;
  const twice = rows.find((row, index) =>
    rows.slice(0, index).some((above) => isSameClause(compiled, above, row)),
  );
  if (twice)
    return fail(scoreIssue("clauseTwice", { clause: quoteCell(twice.clause.cell) }, twice.clause.place));
  const named = new Set(rows.map(({ clause }) => findClause(compiled, clause.cell)));
  const missing = [
    ...(hasGate && !named.has(-1) ? [indicator.gate?.text ?? ""] : []),
    ...indicator.clauses.flatMap(({ id }, index) => (named.has(index) ? [] : [id])),
  ];
  const strange = rows.find(({ clause }) => findClause(compiled, clause.cell) === null);
  if (missing.length > 0 && !strange)
    return fail(
      scoreIssue("clauseRowsMissing", { indicator: indicator.id, missing }, only?.indicator.place ?? null),
    );
  if (strange) {
    const values = { found: quoteCell(strange.clause.cell), clauses: indicator.clauses.map(({ id }) => id) };
    return fail(scoreIssue("clauseUnknown", values, strange.clause.place));
  }
  return succeed(rows.map(asTableRow));
}

function asTableRow({ clause, state, due }: TrackerRow): readonly PlacedCell[] {
  return due ? [clause, state, due] : [clause, state];
}

/** The rows of a measure go by what LPA.CHECKLIST calls them, or by no name; they stand behind those of the clauses. */
function bothOf(compiled: CompiledIndicator, rows: readonly TrackerRow[]): Outcome<Checklist, ScoreIssue> {
  const isOfMeasure = ({ clause }: TrackerRow): boolean =>
    mayBeBlank(clause.cell) ||
    namesOfMeasure.has(plainName(clause.cell)) ||
    countOfAll.has(plainName(clause.cell));
  const [measured, ticked] = [rows.filter(isOfMeasure), rows.filter((row) => !isOfMeasure(row))];
  const [only] = rows;
  if (only && rows.length === 1) return succeed([[only.state]]);
  const clauses = clausesOf(compiled, ticked);
  return clauses.ok ? succeed([...clauses.value, ...countsInOrder(measured).map(asTableRow)]) : clauses;
}

function isSameClause(compiled: CompiledIndicator, one: TrackerRow, other: TrackerRow): boolean {
  const clause = findClause(compiled, one.clause.cell);
  return clause !== null && clause === findClause(compiled, other.clause.cell);
}

const countOfAll = new Set(["จำนวนทั้งหมด", "ทั้งหมด", "all", "total"]);
const namesOfMeasure = new Set(["จำนวนที่ทำ", "จำนวน", "ค่า", "ร้อยละ", "done", "count", "value", "percent"]);
const nameOfLine = new Set(["รายการ", "line"]);

/** The count done comes before that of all, whatever the order of the rows. */
function countsInOrder(rows: readonly TrackerRow[]): readonly TrackerRow[] {
  const isAll = ({ clause }: TrackerRow): boolean => countOfAll.has(plainName(clause.cell));
  return [...rows].sort((one, other) => Number(isAll(one)) - Number(isAll(other)));
}

/** The lines of a mean: two rows each, of which one is the count of all, or one row each with its percent. */
function linesOf(rows: readonly TrackerRow[]): Checklist {
  const counts = rows.filter(({ clause }) => !nameOfLine.has(plainName(clause.cell)));
  if (!counts.some(({ clause }) => countOfAll.has(plainName(clause.cell))))
    return counts.map(({ state }) => [state]);
  return counts.flatMap((row, index) => {
    const next = counts[index + 1];
    return index % 2 === 0 ? [countsInOrder(next ? [row, next] : [row]).map(({ state }) => state)] : [];
  });
}
