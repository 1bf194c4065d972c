import { entriesOf, type LineEntries } from "../../year/entryChanges";
import type { Mark } from "../../year/mark";
import type { Detail } from "./figures";

/** What a meeting remembers of its beginning; small enough to be kept in the workbook's settings. */
export interface MeetingStart {
  /** Excel serial day with the time of day as its fraction, by the officer's clock. */
  readonly startedAt: number;
  /** The template, where the workbook has several. */
  readonly book: number;
  readonly pack: string;
  /** By the line's id. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** What was entered, by the line's id; left out by earlier add-ins. */
  readonly entries?: EntriesOfLines;
}

export type EntriesOfLines = Readonly<Record<string, LineEntries>>;

export function startOf(
  detail: Detail,
  rest: Pick<MeetingStart, "startedAt" | "book" | "pack">,
): MeetingStart {
  const marks = Object.fromEntries(detail.shown.map(({ id, mark }) => [id, mark]));
  return { ...rest, marks, entries: entriesIn(detail) };
}

/** What is entered now, line by line. */
export function entriesIn({ lines, marks, answers }: Detail): EntriesOfLines {
  return Object.fromEntries(lines.map((line) => [line.id, entriesOf(line, marks, answers)]));
}
