import { entryKindOf, type EntryKind } from "../pack/entryKind";
import type { Clause, Indicator } from "../pack/schema";
import type { ClauseAnswers, IndicatorAnswers } from "./answers";

/** What is entered once for a whole indicator. */
export type IndicatorField = Exclude<keyof IndicatorAnswers, "clauses" | "lines">;
export type ClauseField = keyof ClauseAnswers;

interface Fields {
  /** Beside precondition and clauses, which are ticked; the first ones are what a score comes from, in the scorer's order. */
  readonly own: readonly IndicatorField[];
  /** A line for each line of work. */
  readonly lines: boolean;
}

/**
 * What an officer enters, by how an indicator is entered. Sheets, reader, pane and trials all follow from this table:
 * a field that is not here is nowhere.
 */
const fields: Readonly<Record<EntryKind, Fields>> = {
  clauses: { own: [], lines: false },
  percent: { own: ["done", "all", "evidence", "note"], lines: false },
  mean: { own: ["evidence", "note"], lines: true },
  number: { own: ["counted", "evidence", "note"], lines: false },
  score: { own: ["score", "evidence", "note"], lines: false },
  items: { own: [], lines: false },
};

/**
 * @param indicator As it is asked of the LAO's type.
 * @param isItem An item is cut from the base with the indicator it belongs to, never alone.
 */
export function fieldsOf(indicator: Indicator, isItem = false): readonly IndicatorField[] {
  const { own } = fields[entryKindOf(indicator)];
  return [
    ...(indicator.gate ? (["gate"] as const) : []),
    ...own,
    ...(indicator.fullMarks === null ? (["full"] as const) : []),
    ...(isItem || indicator.baseCut.allowed === false ? [] : (["baseCut"] as const)),
  ];
}

export function hasLines(indicator: Indicator): boolean {
  return fields[entryKindOf(indicator)].lines;
}

const always: readonly ClauseField[] = ["state", "evidence", "note"];

/** What an officer enters for a clause; a deadline takes days. */
export function clauseFieldsOf({ deadline }: Clause): readonly ClauseField[] {
  if (!deadline) return always;
  return "event" in deadline
    ? ["state", "event", "date", "due", "evidence", "note"]
    : ["state", "date", "due", "evidence", "note"];
}
