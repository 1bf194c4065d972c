import { fail, succeed, type Outcome } from "../outcome";
import { mayBeBlank, quoteCell } from "../score/cell";
import { findClause } from "../score/clauseCells";
import type { CompiledIndicator } from "../score/compile";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import type { PlacedCell } from "../score/scoreCell";
import type { TrackerRow } from "./trackerRows";

/** Cells of one indicator as LPA.SCORE takes them, each with its place in the table. */
export type PlacedChecklist = readonly (readonly PlacedCell[])[];

/** The rows of one indicator, of which something is entered, as its checklist. */
export function trackedChecklist(
  compiled: CompiledIndicator,
  rows: readonly TrackerRow[],
): Outcome<PlacedChecklist, ScoreIssue> {
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
function clausesOf(
  compiled: CompiledIndicator,
  rows: readonly TrackerRow[],
): Outcome<PlacedChecklist, ScoreIssue> {
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
function bothOf(
  compiled: CompiledIndicator,
  rows: readonly TrackerRow[],
): Outcome<PlacedChecklist, ScoreIssue> {
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
function linesOf(rows: readonly TrackerRow[]): PlacedChecklist {
  const counts = rows.filter(({ clause }) => !nameOfLine.has(plainName(clause.cell)));
  if (!counts.some(({ clause }) => countOfAll.has(plainName(clause.cell))))
    return counts.map(({ state }) => [state]);
  return counts.flatMap((row, index) => {
    const next = counts[index + 1];
    return index % 2 === 0 ? [countsInOrder(next ? [row, next] : [row]).map(({ state }) => state)] : [];
  });
}
