import type { LineMark } from "../../year/lines";
import type { Mark } from "../../year/mark";

/** What a meeting remembers of its beginning; small enough to be kept in the workbook's settings. */
export interface MeetingStart {
  /** Excel serial day with the time of day as its fraction, by the officer's clock. */
  readonly startedAt: number;
  /** The template, where the workbook has several. */
  readonly book: number;
  readonly pack: string;
  /** By the line's id. */
  readonly marks: Readonly<Record<string, Mark>>;
}

export function startOf(lines: readonly LineMark[], rest: Omit<MeetingStart, "marks">): MeetingStart {
  return { ...rest, marks: Object.fromEntries(lines.map(({ id, mark }) => [id, mark])) };
}
