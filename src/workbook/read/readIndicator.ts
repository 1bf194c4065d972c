import type { ClauseAnswers, Entered, IndicatorAnswers, LineAnswers } from "../../answers/answers";
import {
  clauseFieldsOf,
  fieldsOf,
  hasLines,
  type ClauseField,
  type IndicatorField,
} from "../../answers/fields";
import type { Clause, Indicator } from "../../pack/schema";
import type { DayFrame } from "../../score/clauseDays";
import { isDayPrompt } from "../../score/dayPrompts";
import { plainText } from "../../text/plainText";
import { templateTh } from "../../texts/template.th";
import { dueOf, stateFromDays } from "../../year/clauseStanding";
import type { Entry } from "../cells/entryNames";
import { shownState } from "../../words/shownInSheet";
import type { Book } from "./book";
import type { EntryCells, EntryReading } from "./entryCells";
import { isEmpty, pick } from "./pick";
import { rowOrder, type BlockRow, type RowOrder } from "./rowOrder";

/** How the entries of one indicator are read. */
export interface IndicatorReading {
  /** As it is asked of the LAO's type. */
  readonly indicator: Indicator;
  readonly isItem: boolean;
  /** By which due days follow. */
  readonly days: DayFrame;
  readonly cells: EntryCells;
  /** How its rows stand; the entries of moved ones are read by what their rows say. */
  readonly order?: RowOrder;
}

/** What was entered for one indicator, by the names of its cells; its items have cells of their own. */
export function readIndicator(reading: IndicatorReading): IndicatorAnswers {
  const { indicator, isItem, cells, order } = reading;
  const rowOf: RowOf = (label) => (order?.kind === "moved" ? order.rows?.get(plainText(label)) : undefined);
  const own: Partial<Record<IndicatorField, Entered>> = {};
  for (const field of fieldsOf(indicator, isItem)) {
    const row = rowOf(rowLabelOf(indicator, field) ?? "");
    const entered = cells.entered(entryOf(indicator, field), { row });
    if (entered !== undefined) own[field] = entered;
  }
  const cut = entryOf(indicator, "baseCut");
  return pick({
    ...own,
    baseCut: own.baseCut ?? (isItem ? undefined : cells.enteredIfThere(cut)),
    clauses: readClauses(reading, rowOf),
    lines: hasLines(indicator) ? readLines(indicator, cells) : undefined,
  });
}

/** Whether the rows of an indicator's block still stand as the template put them. */
export function orderOfRows(book: Book, indicator: Indicator, isItem: boolean): RowOrder {
  return rowOrder(book, blockOf(indicator, fieldsOf(indicator, isItem)));
}

/** The row of what a label says, where rows were moved. */
type RowOf = (label: string) => number | undefined;

/** What stands before an entry that has a row of its own. */
function rowLabelOf({ measure }: Indicator, field: IndicatorField): string | undefined {
  const { gate, done, all, counter, value } = templateTh.area;
  const counted = measure?.kind === "number" && measure.decimals !== undefined ? value : counter;
  const labels: Readonly<Partial<Record<IndicatorField, string>>> = { gate, done, all, counted };
  return labels[field];
}

/** Rows that the score takes as one range: the clauses with their precondition, and the numbers of a measure behind them. */
function blockOf(indicator: Indicator, fields: readonly IndicatorField[]): readonly BlockRow[] {
  const rowsOf = (...own: readonly IndicatorField[]): readonly BlockRow[] =>
    own.flatMap((field) => {
      const label = rowLabelOf(indicator, field);
      return label !== undefined && fields.includes(field)
        ? [{ entry: entryOf(indicator, field), label }]
        : [];
    });
  const clauses = indicator.clauses.map((clause) => ({
    entry: clauseEntryOf(indicator, clause, "state"),
    label: clause.id,
  }));
  return [...rowsOf("gate"), ...clauses, ...rowsOf("done", "all", "counted")];
}

function entryOf({ key, id }: Indicator, field: IndicatorField | "lines"): Entry {
  return { of: "indicator", key, indicator: id, field };
}

function clauseEntryOf({ key, id }: Indicator, clause: Clause, field: ClauseField): Entry {
  return { of: "clause", key, indicator: id, clause: clause.id, field };
}

function readClauses(reading: IndicatorReading, rowOf: RowOf): IndicatorAnswers["clauses"] {
  const read = reading.indicator.clauses.map(
    (clause) => [clause.id, readClause(clause, reading, rowOf(clause.id))] as const,
  );
  const filled = read.filter(([, one]) => !isEmpty(one));
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function readClause(clause: Clause, reading: IndicatorReading, row: number | undefined): ClauseAnswers {
  const own: Partial<Record<ClauseField, Entered>> = {};
  for (const field of clauseFieldsOf(clause)) {
    const entry = clauseEntryOf(reading.indicator, clause, field);
    const entered = reading.cells.entered(entry, clauseReading(clause, field, reading, row));
    if (entered !== undefined) own[field] = entered;
  }
  return withoutTemplateOwn(clause, own, reading);
}

function clauseReading(
  clause: Clause,
  field: ClauseField,
  { indicator, cells }: IndicatorReading,
  row: number | undefined,
): EntryReading {
  // Without a deadline no cell of a clause is the template's own.
  if (!clause.deadline) return { row };
  // The day that is counted from stands in a row of its own, below the clauses.
  const rowOf = (one: ClauseField): number | undefined => (one === "event" ? undefined : row);
  const cellOf = (one: ClauseField): string =>
    cells.addressOf(clauseEntryOf(indicator, clause, one), rowOf(one))?.address ?? "";
  return {
    isTemplateFormula: (formula) => isTemplateFormula(clause, field, formula, cellOf),
    row: rowOf(field),
  };
}

/**
 * A state follows from days, and a due day from an event's or from holidays, by formulas of the template, which begin with
 * the day that they wait for. A cell that shares a formula has none of its own to look at; only the template's are laid over
 * several.
 */
function isTemplateFormula(
  { deadline }: Clause,
  field: ClauseField,
  formula: string,
  cellOf: (field: ClauseField) => string,
): boolean {
  const isReckoned =
    field === "state" || (field === "due" && deadline && ("event" in deadline || "workingDays" in deadline));
  if (!deadline || !isReckoned) return false;
  const plain = formula.replace(/\s/g, "");
  if (plain === "") return true;
  if (field === "due" && !("event" in deadline)) return /^IF\(.*WORKDAY\(/.test(plain);
  const waits = plain.startsWith(`IF(${cellOf(field === "state" ? "date" : "event")}="","",`);
  return waits && (field === "due" || plain.includes(`INT(${cellOf("due")})`));
}

/**
 * A due day that the pack gives was not entered, nor what a formula says of an event's day. In a frozen workbook the formulas
 * are values: there a due day that follows from the event's, and a state that follows from the days, were not entered either.
 */
function withoutTemplateOwn(
  clause: Clause,
  answers: ClauseAnswers,
  { days: frame, cells: { isFrozen } }: IndicatorReading,
): ClauseAnswers {
  if (!clause.deadline) return answers;
  const { due, ...rest } = answers;
  const given = dueOf(clause, rest, frame);
  const isGiven =
    given.kind === "day"
      ? given.day === due && (given.from === "pack" || isFrozen)
      : (given.kind === "refused" || given.kind === "holidays") && isDayPrompt(due);
  const settled = isGiven ? rest : answers;
  if (!isFrozen) return settled;
  const { state, ...days } = settled;
  return state === shownState(stateFromDays(clause, days, frame)) ? days : settled;
}

function readLines(indicator: Indicator, cells: EntryCells): readonly LineAnswers[] | undefined {
  const rows = cells.block(entryOf(indicator, "lines"));
  const lines = rows.map(([name, done, all]) => pick({ name, done, all }));
  const count = lines.reduce((filled, line, index) => (isEmpty(line) ? filled : index + 1), 0);
  return count === 0 ? undefined : lines.slice(0, count);
}
