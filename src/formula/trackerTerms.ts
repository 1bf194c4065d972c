import { fail, succeed, type Outcome } from "../outcome";
import { isErrorCell, mayBeBlank, quoteCell } from "../score/cell";
import { findClause } from "../score/clauseCells";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import { basicValue } from "../score/richCell";
import type { PlacedCell } from "../score/scoreCell";
import { isSoundEffort, type IndicatorTerms, type Terms, type WorkTerms } from "../target/terms";
import type { TrackedPart, Tracker } from "./readTracker";

const impossible = new Set(["ทำไม่ได้", "ทำไม่ได้แล้ว", "impossible"]);

/**
 * What the effort column says of each piece of work: a number, or that it can't be done. A blank cell, which older Excel
 * hands over as 0, leaves the effort at 1. No day counts as passed, since a formula is not calculated anew with each day.
 *
 * @param uncounted Keys of indicators of which nobody can say how many more it takes.
 */
export function trackerTerms(
  { indicators }: Tracker,
  uncounted: ReadonlySet<string>,
): Outcome<Terms, ScoreIssue> {
  const terms: [key: string, terms: IndicatorTerms][] = [];
  for (const part of indicators.flatMap(({ parts }) => parts)) {
    const { key } = part.compiled.indicator;
    const own = termsOf(part);
    if (!own.ok) return own;
    const isFixed = uncounted.has(key) && part.compiled.entry !== "items";
    terms.push([key, isFixed ? { measure: { isImpossible: true } } : own.value]);
  }
  return succeed({ today: null, indicators: Object.fromEntries(terms), areas: {} });
}

function termsOf(part: TrackedPart): Outcome<IndicatorTerms, ScoreIssue> {
  let terms: IndicatorTerms = {};
  for (const { clause, effort } of part.rows) {
    if (effort === null || mayBeBlank(effort.cell)) continue;
    const read = readEffort(effort);
    if (!read.ok) return read;
    const joined = withTerms(terms, part, clause, read.value);
    if (joined === null) return fail(misplaced(part, clause, effort));
    terms = joined;
  }
  return succeed(terms);
}

/** Null where it is not said of which clause, or said of another row as well. */
function withTerms(
  terms: IndicatorTerms,
  { compiled }: TrackedPart,
  { cell }: PlacedCell,
  work: WorkTerms,
): IndicatorTerms | null {
  switch (compiled.entry) {
    case "clauses": {
      const clause = findClause(compiled, cell);
      if (clause === null) return null;
      if (clause === -1) return { ...terms, gate: work };
      const id = compiled.indicator.clauses[clause]?.id ?? "";
      return { ...terms, clauses: { ...terms.clauses, [id]: work } };
    }
    case "score":
    case "items":
      return terms.typed ? null : { typed: work };
    default:
      return terms.measure ? null : { measure: work };
  }
}

function misplaced({ compiled }: TrackedPart, { cell, place }: PlacedCell, effort: PlacedCell): ScoreIssue {
  const { id, clauses } = compiled.indicator;
  return compiled.entry === "clauses"
    ? scoreIssue("clauseUnknown", { found: quoteCell(cell), clauses: clauses.map((one) => one.id) }, place)
    : scoreIssue("effortTwice", { indicator: id }, effort.place);
}

function readEffort({ cell, place }: PlacedCell): Outcome<WorkTerms, ScoreIssue> {
  const plain = basicValue(cell);
  if (isErrorCell(plain)) return fail(scoreIssue("errorCell", {}, place));
  const name = typeof plain === "string" && plain.length <= 60 ? plainName(plain) : "";
  if (impossible.has(name)) return succeed({ isImpossible: true });
  const effort = /^\d+(\.\d+)?$/.test(name) ? Number(name) : plain;
  return typeof effort === "number" && isSoundEffort(effort)
    ? succeed({ effort })
    : fail(scoreIssue("notAnEffort", { found: quoteCell(cell) }, place));
}
