import type { ClauseAnswers, Entered, IndicatorAnswers, LineAnswers } from "../../answers/answers";
import {
  clauseFieldsOf,
  fieldsOf,
  hasLines,
  tickedClauses,
  type ClauseField,
  type IndicatorField,
} from "../../answers/fields";
import type { Clause, Indicator } from "../../pack/schema";
import { isDayPrompt } from "../../score/dayPrompts";
import { dueOf, stateFromDays } from "../../year/clauseStanding";
import { clauseEntryName, entryName } from "../cells/entryNames";
import { shownState } from "../../words/shownInSheet";
import type { EntryCells } from "./entryCells";
import { isEmpty, pick } from "./pick";

/** How the entries of one indicator are read. */
export interface IndicatorReading {
  /** As it is asked of the LAO's type. */
  readonly indicator: Indicator;
  readonly isItem: boolean;
  /** Buddhist; deadlines are counted from its end. */
  readonly fiscalYear: number;
  readonly cells: EntryCells;
}

/** What was entered for one indicator, by the names of its cells; its items have cells of their own. */
export function readIndicator(reading: IndicatorReading): IndicatorAnswers {
  const { indicator, isItem, cells } = reading;
  const own: Partial<Record<IndicatorField, Entered>> = {};
  for (const field of fieldsOf(indicator, isItem)) {
    const entered = cells.entered(entryName(indicator.key, field));
    if (entered !== undefined) own[field] = entered;
  }
  return pick({
    ...own,
    baseCut: own.baseCut ?? (isItem ? undefined : cells.enteredIfThere(entryName(indicator.key, "baseCut"))),
    clauses: readClauses(reading),
    lines: hasLines(indicator) ? readLines(indicator.key, cells) : undefined,
  });
}

function readClauses(reading: IndicatorReading): IndicatorAnswers["clauses"] {
  const read = tickedClauses(reading.indicator).map(
    (clause) => [clause.id, readClause(clause, reading)] as const,
  );
  const filled = read.filter(([, one]) => !isEmpty(one));
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function readClause(clause: Clause, reading: IndicatorReading): ClauseAnswers {
  const own: Partial<Record<ClauseField, Entered>> = {};
  for (const field of clauseFieldsOf(clause)) {
    const name = clauseEntryName(reading.indicator.key, clause.id, field);
    const entered = reading.cells.entered(name, isByFormula(clause, field));
    if (entered !== undefined) own[field] = entered;
  }
  return withoutTemplateOwn(clause, own, reading);
}

/** A state follows from days, and a due day from an event's, by formulas of the template. */
function isByFormula({ deadline }: Clause, field: ClauseField): boolean {
  return deadline !== undefined && (field === "state" || (field === "due" && "event" in deadline));
}

/**
 * A due day that the pack gives was not entered, nor what a formula says of an event's day. In a frozen workbook the formulas
 * are values: there a due day that follows from the event's, and a state that follows from the days, were not entered either.
 */
function withoutTemplateOwn(
  clause: Clause,
  answers: ClauseAnswers,
  { fiscalYear, cells: { isFrozen } }: IndicatorReading,
): ClauseAnswers {
  if (!clause.deadline) return answers;
  const { due, ...rest } = answers;
  const given = dueOf(clause, rest, fiscalYear);
  const isGiven =
    given.kind === "day"
      ? given.day === due && (given.from === "pack" || isFrozen)
      : given.kind === "refused" && isDayPrompt(due);
  const settled = isGiven ? rest : answers;
  if (!isFrozen) return settled;
  const { state, ...days } = settled;
  return state === shownState(stateFromDays(clause, days, fiscalYear)) ? days : settled;
}

function readLines(key: string, cells: EntryCells): readonly LineAnswers[] | undefined {
  const rows = cells.block(entryName(key, "lines"));
  const lines = rows.map(([name, done, all]) => pick({ name, done, all }));
  const count = lines.reduce((filled, line, index) => (isEmpty(line) ? filled : index + 1), 0);
  return count === 0 ? undefined : lines.slice(0, count);
}
