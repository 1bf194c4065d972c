import type { Answers } from "../../answers/answers";
import type { ClauseField } from "../../answers/fields";
import type { Area, Indicator, Measure } from "../../pack/schema";
import type { CellPlace } from "../../score/issue";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import { areaLineId } from "../../year/lines";
import type { YearIssue } from "../../year/yearIssue";
import type { YearMarks } from "../../year/yearMarks";
import { address, lastCell, type SheetRange } from "../cells/cellRange";
import { nameOfEntry, type Entry } from "../cells/entryNames";
import { labelColumn } from "../cells/labelColumn";
import { bookName } from "../cells/names";
import type { Book } from "./book";
import type { MovedRows } from "./readAnswers";
import type { CellAddress } from "./readIssue";

/** An entry that can't be counted, or that a mark waits for: what is wrong, and in which cell it is mended. */
export interface EntryTrouble {
  readonly of:
    | { readonly kind: "indicator"; readonly indicator: Indicator }
    | { readonly kind: "area"; readonly area: Area };
  readonly issue: YearIssue;
  readonly entry: Entry;
  /** Null where the cell is gone. */
  readonly cell: CellAddress | null;
}

interface TroubleRequest {
  readonly book: Book;
  readonly answers: Answers;
  readonly moved: ReadonlyMap<string, MovedRows>;
  /** Where the first answer is decided on that a line waits for, by the indicator's key or the id of an area's line. */
  readonly decisions: ReadonlyMap<string, CellAddress>;
}

/** What stands in the way of marks, or makes them wait, with the cells; in printed order, each once. */
export function entryTroubles(marks: YearMarks, request: TroubleRequest): readonly EntryTrouble[] {
  const ofIndicators = [...marks.indicators.values()].flatMap((one) => ofIndicator(one, request));
  const ofAreas = marks.areas.flatMap(({ area, issue }): readonly EntryTrouble[] => {
    if (!issue) return [];
    const field = issue.code === "notMarks" || issue.code === "aboveFull" ? "score" : "full";
    const entry: Entry = { of: "area", area: area.id, field };
    const cell = sheetOfItsOwn(areaLineId(area.id), issue, request) ?? cellOf(request.book, entry);
    return [{ of: { kind: "area", area }, issue, entry, cell }];
  });
  return [...ofIndicators, ...ofAreas];
}

function ofIndicator(
  { compiled: { indicator }, issue, items }: IndicatorMarks,
  request: TroubleRequest,
): readonly EntryTrouble[] {
  // An item's trouble is its indicator's too, and is told once, where it is mended.
  if (!issue || items.some((item) => isSameTrouble(item.issue, issue))) return [];
  const of = { kind: "indicator", indicator } as const;
  const moved = request.moved.get(indicator.key);
  if (moved?.why === issue) {
    const sheet = request.book.placeOf(nameOfEntry(moved.entry))?.sheet;
    const cell = sheet === undefined ? null : { sheet, address: address(moved.row, labelColumn) };
    return [{ of, issue, entry: moved.entry, cell }];
  }
  const { entry, row = 0, column = 0 } = entryOf(indicator, issue, request.answers);
  const cell = sheetOfItsOwn(indicator.key, issue, request) ?? cellOf(request.book, entry, { row, column });
  return [{ of, issue, entry, cell }];
}

/** What waits for a yes holds back item and indicator, each by its own count. */
function isSameTrouble(one: YearIssue | null, other: YearIssue): boolean {
  return one === other || (one?.code === "reviewOpen" && other.code === "reviewOpen");
}

/** Where old answers are decided on, or holidays are listed, if the issue is mended there. */
function sheetOfItsOwn(
  line: string,
  { code }: YearIssue,
  { book, decisions }: TroubleRequest,
): CellAddress | null {
  switch (code) {
    case "reviewOpen":
      // The head of their table where the row can't be told.
      return decisions.get(line) ?? firstCell(book.placeOf(bookName("REVIEW")));
    case "holidaysMissing":
    case "holidayRefused":
      return firstCell(book.placeOf(bookName("HOLIDAYS")));
    default:
      return null;
  }
}

function firstCell(place: SheetRange | null): CellAddress | null {
  return place && { sheet: place.sheet, address: address(place.row, place.column) };
}

/** Where to look inside a block of lines; rows and columns from 0. */
interface EntryAt {
  readonly entry: Entry;
  readonly row?: number;
  readonly column?: number;
}

function entryOf(indicator: Indicator, issue: YearIssue, answers: Answers): EntryAt {
  const { key, id } = indicator;
  const own = (field: Extract<Entry, { of: "indicator" }>["field"]): Entry => ({
    ...{ of: "indicator", key, indicator: id, field },
  });
  const ofClause = (clause: string, field: ClauseField): Entry => ({
    ...{ of: "clause", key, indicator: id, clause, field },
  });
  switch (issue.code) {
    case "holidaysMissing":
    case "holidayRefused":
      return { entry: ofClause(issue.values.clause, "due") };
    case "dueDayMissing": {
      const { clause } = issue.values;
      const deadline = indicator.clauses.find((one) => one.id === clause)?.deadline;
      return { entry: ofClause(clause, deadline && "event" in deadline ? "event" : "due") };
    }
    case "dayRefused":
      return { entry: ofClause(issue.values.clause, issue.values.of) };
    case "promptLeft":
      return { entry: ofClause(issue.values.clause, "state") };
    case "fullMarksMissing":
    case "notFullMarks":
      return { entry: own("full") };
    case "notBaseCut":
      return { entry: own("baseCut") };
    case "notScored":
      return scoredEntry(indicator, issue.values.issue.cell, answers, own, ofClause);
    default:
      return firstEntry(indicator, own, ofClause);
  }
}

type OwnEntry = (field: Extract<Entry, { of: "indicator" }>["field"]) => Entry;
type ClauseEntry = (clause: string, field: ClauseField) => Entry;

/** The scorer counts the cells that it was given, from the first. */
function scoredEntry(
  indicator: Indicator,
  place: CellPlace | null,
  answers: Answers,
  own: OwnEntry,
  ofClause: ClauseEntry,
): EntryAt {
  if (answers.indicators[indicator.key]?.baseCut !== undefined) return { entry: own("baseCut") };
  if (place?.of !== "checklist") return firstEntry(indicator, own, ofClause);
  const { measure, rubric, clauses, gate } = indicator;
  const [row, column] = [place.row - 1, place.column - 1];
  if (rubric === "manual") return { entry: own("score") };
  // A line's name stands before its two counts.
  if (measure?.kind === "mean") return { entry: own("lines"), row, column: column + 1 };
  const before = gate ? 1 : 0;
  const ticked = before + clauses.length;
  if (measure && row >= ticked) return { entry: own(measuredField(measure, row - ticked)) };
  const clause = clauses[row - before];
  if (row < before && gate) return { entry: own("gate") };
  return clause
    ? { entry: ofClause(clause.id, column === 0 ? "state" : "due") }
    : firstEntry(indicator, own, ofClause);
}

/** The field of a measure's cell, counted from 0. */
function measuredField({ kind }: Measure, index: number): "done" | "all" | "counted" {
  if (kind === "number") return "counted";
  return index === 0 ? "done" : "all";
}

function firstEntry(indicator: Indicator, own: OwnEntry, ofClause: ClauseEntry): EntryAt {
  const { gate, measure, rubric, clauses } = indicator;
  if (rubric === "manual") return { entry: own("score") };
  if (measure?.kind === "percent") return { entry: own("done") };
  if (measure?.kind === "number") return { entry: own("counted") };
  if (measure?.kind === "mean") return { entry: own("lines") };
  const [first] = clauses;
  return { entry: gate || !first ? own("gate") : ofClause(first.id, "state") };
}

function cellOf(book: Book, entry: Entry, { row = 0, column = 0 } = {}): CellAddress | null {
  const place = book.placeOf(nameOfEntry(entry));
  if (!place) return null;
  const last = lastCell(place);
  const at = [Math.min(place.row + row, last.row), Math.min(place.column + column, last.column)] as const;
  return { sheet: place.sheet, address: address(...at) };
}
