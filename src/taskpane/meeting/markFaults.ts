import { nameOfEntry, type Entry } from "../../workbook/cells/entryNames";
import { areaName, bookName, indicatorName } from "../../workbook/cells/names";
import type { EntryTrouble } from "../../workbook/read/entryTroubles";
import type { ReadIssue } from "../../workbook/read/readIssue";
import type { ShownYear } from "../../workbook/read/shownYear";
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
  readonly troubles: readonly EntryTrouble[];
}

/** One fault a cell, in printed order; what the answers show comes before what only the workbook's cells do. */
export function faultsOf({ lines, marks, shown, issues, troubles }: Read): readonly MarkFault[] {
  const entered = [...errorCells(issues), ...troubles];
  return lines.flatMap((line) => {
    const own = entered.flatMap(({ entry, issue }): readonly MarkFault[] =>
      isOf(line, entry) ? [faultAt(line, entry, issue, marks)] : [],
    );
    const found = own.filter(({ cell }, index) => own.findIndex((one) => one.cell === cell) === index);
    return found.length > 0 ? found : ofShown(line, shown.lines.get(line.id));
  });
}

/** Cells to be filled in that show an error: what somebody's own formula comes to. */
function errorCells(issues: readonly ReadIssue[]): readonly Pick<EntryTrouble, "entry" | "issue">[] {
  const issue = yearIssue("errorShown", {});
  return issues.flatMap((one) => (one.code === "errorCell" ? [{ entry: one.values.entry, issue }] : []));
}

/** Entries of items belong to the indicator that the items are of. */
function isOf(line: YearLine, entry: Entry): boolean {
  if (line.kind === "area" || entry.of === "area")
    return line.kind === "area" && entry.of === "area" && line.area.id === entry.area;
  const { key, items = [] } = line.indicator;
  return entry.key === key || items.some((item) => item.key === entry.key);
}

function faultAt(line: YearLine, entry: Entry, why: YearIssue, marks: YearMarks): MarkFault {
  const mark =
    entry.of === "area"
      ? marks.areas.find(({ area }) => area.id === entry.area)?.mark
      : marks.indicators.get(entry.key)?.mark;
  const isUnderReview = why.code === "reviewOpen";
  return {
    line,
    clause: entry.of === "clause" && !isUnderReview ? entry.clause : null,
    why,
    isGrave: why.code === "errorShown" || (mark !== undefined && isUnknown(mark)),
    cell: isUnderReview ? bookName("REVIEW") : nameOfEntry(entry),
  };
}

function isUnknown(mark: Mark): boolean {
  return mark.kind === "unknown" || (mark.kind === "pilot" && mark.of.kind === "unknown");
}

/** The answers are sound, and the workbook's own cell is not: its formula was changed, or can't be worked out. */
function ofShown(line: YearLine, shown: Mark | undefined): readonly MarkFault[] {
  if (!shown || !isUnknown(shown)) return [];
  const cell =
    line.kind === "area" ? areaName(line.area.id, "SCORE") : indicatorName(line.indicator.key, "SCORE");
  return [{ line, clause: null, why: yearIssue("errorShown", {}), isGrave: true, cell }];
}
