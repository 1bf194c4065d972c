import { parseAnswerPlace } from "../../answers/places";
import type { Decision, LeftOver, Review, WaitingAnswer } from "../../answers/review";
import { plainText } from "../../text/plainText";
import { templateTh } from "../../texts/template.th";
import type { Entered } from "../../answers/answers";
import { bookName, numberedName } from "../cells/names";
import type { Book } from "./book";
import { readIssue, type CellAddress, type ReadIssue } from "./readIssue";
import { readTable, type TableLine } from "./table";

const t = templateTh.review;

export interface ReviewRead {
  /** Null where no answers came over from another pack. */
  readonly review: Review | null;
  /** Where each answer that waits is decided on. */
  readonly decisions: ReadonlyMap<WaitingAnswer, CellAddress>;
  readonly issues: readonly ReadIssue[];
}

/**
 * The old answers that wait for a person's yes, and those without a place, by headers, in whatever order their rows stand.
 *
 * @param number The template's, in the workbook.
 */
export function readReview(book: Book, number: number): ReviewRead {
  const waiting = linesOf(book, "REVIEW", {
    entries: [t.number, t.at, t.olderWords, t.newerWords, t.answer, t.why, t.marks, t.decision, t.place],
    others: [t.status, t.line, t.area, t.used, t.open],
  });
  const leftOver = linesOf(book, "LEFT_OVER", {
    entries: [t.number, t.oldAt, t.olderWords, t.reason, t.answer],
  });
  const gone = goneFrom(book, number);
  if (!waiting && !leftOver) return { review: null, decisions: new Map(), issues: gone };
  const rows = (waiting?.lines ?? []).flatMap(rowOf).sort((one, other) => one.number - other.number);
  return {
    review: {
      waiting: rows.flatMap(({ row }) => ("place" in row ? [row] : [])),
      leftOver: [
        ...rows.flatMap(({ row }) => ("place" in row ? [] : [row])),
        ...(leftOver?.lines ?? []).flatMap(leftOverOf),
      ],
    },
    decisions: new Map(
      rows.flatMap(({ row, decidedAt }) => ("place" in row && decidedAt ? [[row, decidedAt] as const] : [])),
    ),
    issues: [...gone, ...(waiting?.issues ?? []), ...(leftOver?.issues ?? [])],
  };
}

/** A table whose name is left and whose cells are not: its sheet was deleted, and what it held with it. */
function goneFrom(book: Book, number: number): readonly ReadIssue[] {
  const names = new Set(book.names.map((name) => name.toUpperCase()));
  return (["REVIEW", "LEFT_OVER"] as const).flatMap((table) =>
    names.has(numberedName(bookName(table), number)) && !book.placeOf(bookName(table))
      ? [readIssue("tableMissing", { table })]
      : [],
  );
}

function linesOf(
  book: Book,
  table: "REVIEW" | "LEFT_OVER",
  columns: Parameters<typeof readTable>[2],
): ReturnType<typeof readTable> | null {
  if (!book.placeOf(bookName(table))) return null;
  // What stands below is the officer's own, or the next table.
  const { lines, issues } = readTable(book, table, columns, () => false);
  return { lines, issues: issues.filter(({ code }) => code !== "lineUnknown") };
}

interface Row {
  readonly number: number;
  /** One whose place can't be read any more counts nowhere, and is kept. */
  readonly row: WaitingAnswer | LeftOver;
  /** Null where the column is gone. */
  readonly decidedAt: CellAddress | null;
}

function rowOf({ at, dayAt, cellOf }: TableLine): readonly Row[] {
  const place = parseAnswerPlace(textOf(at(t.place)));
  const value = isDay(place) ? dayAt(t.answer) : at(t.answer);
  if (value === undefined) return [];
  const number = Number(at(t.number) ?? 0);
  const told = {
    at: textOf(at(t.at)),
    olderWords: textOf(at(t.olderWords)),
    newerWords: textOf(at(t.newerWords)),
    why: textOf(at(t.why)),
    marks: at(t.marks) ?? "",
  };
  const row = place
    ? { place, value, decision: decisionIn(at(t.decision)), told }
    : { value, at: told.at, words: told.olderWords, why: told.why };
  return [{ number, row, decidedAt: cellOf(t.decision) }];
}

function isDay(place: ReturnType<typeof parseAnswerPlace>): boolean {
  return (
    place?.of === "clause" && (place.field === "date" || place.field === "due" || place.field === "event")
  );
}

function decisionIn(entered: Entered | undefined): Decision | null {
  const word = plainText(textOf(entered));
  return (["use", "drop"] as const).find((one) => plainText(t[one]) === word) ?? null;
}

function leftOverOf({ at }: TableLine): readonly LeftOver[] {
  const value = at(t.answer);
  if (value === undefined) return [];
  return [{ value, at: textOf(at(t.oldAt)), words: textOf(at(t.olderWords)), why: textOf(at(t.reason)) }];
}

function textOf(entered: Entered | undefined): string {
  return String(entered ?? "");
}
