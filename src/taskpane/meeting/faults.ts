import type { Indicator } from "../../pack/schema";
import {
  areaName,
  clauseName,
  indicatorName,
  parseName,
  type ClauseCell,
  type IndicatorCell,
} from "../../workbook/cells/names";
import type { ReadIssue } from "../../workbook/read/readIssue";
import type { ShownYear } from "../../workbook/read/shownYear";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import type { YearLine } from "../../year/lines";
import type { Mark } from "../../year/mark";
import { yearIssue, type YearIssue } from "../../year/yearIssue";
import type { YearMarks } from "../../year/yearMarks";

/** Something that keeps a line's marks from being known, or makes them wait. */
export interface MarkFault {
  readonly line: YearLine;
  /** The clause that it is about; null where it is about no single one. */
  readonly clause: string | null;
  readonly why: YearIssue;
  /** Whether sums are unknown because of it; else the line only counts as not entered yet. */
  readonly isGrave: boolean;
  /** The defined name, in a workbook's first template, of the cell to be mended. */
  readonly cell: string;
}

interface Read {
  readonly lines: readonly YearLine[];
  readonly marks: YearMarks;
  readonly shown: ShownYear;
  readonly issues: readonly ReadIssue[];
}

/** One fault a cell, in printed order; what the answers show comes before what only the workbook's cells do. */
export function faultsOf({ lines, marks, shown, issues }: Read): readonly MarkFault[] {
  const errors = issues.flatMap((issue) => (issue.code === "errorCell" ? [issue.values.name] : []));
  return lines.flatMap((line) => {
    const own = [
      ...errorsOf(line, marks, errors),
      ...(line.kind === "area" ? ofArea(line, marks) : ofIndicator(line, marks)),
    ];
    const first = new Map(own.map((fault) => [fault.cell, fault] as const).reverse());
    const found = own.filter((fault) => first.get(fault.cell) === fault);
    return found.length > 0 ? found : ofShown(line, shown.lines.get(line.id));
  });
}

type AreaLine = Extract<YearLine, { readonly kind: "area" }>;
type IndicatorLine = Extract<YearLine, { readonly kind: "indicator" }>;

function ofArea(line: AreaLine, { areas }: YearMarks): readonly MarkFault[] {
  const { issue: why, mark } = areas.find(({ area }) => area.id === line.area.id) ?? {};
  if (!why || !mark) return [];
  const isFull = why.code === "fullMarksMissing" || why.code === "notFullMarks";
  const cell = areaName(line.area.id, isFull ? "TYPED_FULL" : "TYPED_SCORE");
  return [{ line, clause: null, why, isGrave: mark.kind === "unknown", cell }];
}

function ofIndicator(line: IndicatorLine, { indicators }: YearMarks): readonly MarkFault[] {
  const marks = indicators.get(line.indicator.key);
  return marks ? withItems(marks).flatMap((one) => ofMarks(line, one)) : [];
}

function withItems(marks: IndicatorMarks): readonly IndicatorMarks[] {
  return [...marks.items.flatMap(withItems), marks];
}

function ofMarks(line: IndicatorLine, marks: IndicatorMarks): readonly MarkFault[] {
  const { issue: why, mark, items, compiled } = marks;
  // What stands in an item's way is told there.
  if (!why || items.some(({ issue }) => issue === why)) return [];
  const { indicator } = compiled;
  const clause = clauseOf(why, marks);
  const cell = clause === null ? cellOf(why, marks) : null;
  return [
    {
      line,
      clause,
      why,
      isGrave: isUnknown(mark),
      cell:
        clause === null
          ? indicatorName(indicator.key, cell ?? "SCORE")
          : clauseName(indicator.key, clause, cellOfClause(why, marks, clause)),
    },
  ];
}

function isUnknown(mark: Mark): boolean {
  return mark.kind === "unknown" || (mark.kind === "pilot" && mark.of.kind === "unknown");
}

/** The clause that an issue is about; the scorer counts cells, the precondition first. */
function clauseOf(
  why: YearIssue,
  { compiled: { indicator, entry, hasGate } }: IndicatorMarks,
): string | null {
  switch (why.code) {
    case "dueDayMissing":
    case "dayUnsound":
      return why.values.clause;
    case "notScored": {
      const { cell } = why.values.issue;
      if (entry !== "clauses" || cell === null) return null;
      return indicator.clauses[cell.row - 1 - (hasGate ? 1 : 0)]?.id ?? null;
    }
    default:
      return null;
  }
}

function cellOfClause(
  why: YearIssue,
  { compiled: { indicator } }: IndicatorMarks,
  clause: string,
): ClauseCell {
  switch (why.code) {
    case "dueDayMissing":
      return hasEvent(indicator, clause) ? "EVENT" : "DUE";
    case "dayUnsound":
      return "DATE";
    default:
      return "STATE";
  }
}

function hasEvent(indicator: Indicator, clause: string): boolean {
  const deadline = indicator.clauses.find(({ id }) => id === clause)?.deadline;
  return deadline !== undefined && "event" in deadline;
}

function cellOf(why: YearIssue, { compiled }: IndicatorMarks): IndicatorCell {
  switch (why.code) {
    case "fullMarksMissing":
    case "notFullMarks":
      return "FULL";
    case "notBaseCut":
      return "CUT";
    case "notScored": {
      const row = why.values.issue.cell?.row;
      if (compiled.entry === "clauses") return compiled.hasGate && row === 1 ? "GATE" : "SCORE";
      if (compiled.entry === "percent") return row === 2 ? "ALL" : "DONE";
      return entryCells[compiled.entry];
    }
    default:
      return "TYPED";
  }
}

const entryCells = { number: "COUNTED", mean: "LINES", score: "TYPED", items: "SCORE" } as const;

/** Cells to be filled in that show an error: what somebody's own formula comes to. */
function errorsOf(line: YearLine, marks: YearMarks, errors: readonly string[]): readonly MarkFault[] {
  return errors.flatMap((cell) => {
    const named = parseName(cell)?.cell;
    if (!named) return [];
    const clause = named.of === "clause" ? named.clause : null;
    const isOwn =
      named.of === "area"
        ? line.kind === "area" && line.area.id === named.area
        : named.of !== "book" && line.kind === "indicator" && keysOf(line, marks).includes(named.key);
    return isOwn ? [{ line, clause, why: yearIssue("errorShown", {}), isGrave: true, cell }] : [];
  });
}

function keysOf({ indicator }: IndicatorLine, { indicators }: YearMarks): readonly string[] {
  const marks = indicators.get(indicator.key);
  return marks ? withItems(marks).map(({ compiled }) => compiled.indicator.key) : [indicator.key];
}

/** The answers are sound, and the workbook's own cell is not: its formula was changed, or can't be worked out. */
function ofShown(line: YearLine, shown: Mark | undefined): readonly MarkFault[] {
  if (!shown || !isUnknown(shown)) return [];
  const cell =
    line.kind === "area" ? areaName(line.area.id, "SCORE") : indicatorName(line.indicator.key, "SCORE");
  return [{ line, clause: null, why: yearIssue("errorShown", {}), isGrave: true, cell }];
}
