import type { Pack } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { bookName } from "../../workbook/plan/names";
import type { Book, SavedCell } from "../../workbook/read/book";
import { effectOf, type Effect } from "./meetingLog";
import type { Sum, Sums } from "./marks";

/** The last line of the history: the totals at an earlier meeting. */
export interface LastMeeting {
  /** Excel serial day; null where none was written. */
  readonly day: number | null;
  readonly meeting: string;
  /** Marks by the area's number; null where none were written. */
  readonly areas: Readonly<Record<string, number | null>>;
  readonly total: Sum;
}

const t = templateTh.history;

/** Columns are known by their headers. Null where there is no history, or no line in it. */
export function readLastMeeting(book: Book, { areas }: Pack): LastMeeting | null {
  const [header = [], ...rows] = book.named(bookName("HISTORY")) ?? [];
  const line = rows.filter((row) => row.some(({ value }) => value !== null)).at(-1);
  if (!line) return null;
  const at = (label: string): SavedCell["value"] =>
    line[header.findIndex(({ value }) => value === label)]?.value ?? null;
  return {
    day: numberOrNull(at(t.day)),
    meeting: String(at(t.meeting) ?? ""),
    areas: Object.fromEntries(areas.map(({ id }) => [id, numberOrNull(at(fill(t.area, { area: id })))])),
    total: {
      score: numberOrNull(at(t.score)),
      full: numberOrNull(at(t.full)),
      percent: numberOrNull(at(t.percent)),
    },
  };
}

function numberOrNull(value: SavedCell["value"]): number | null {
  return typeof value === "number" ? value : null;
}

/** What is different now; areas that are as they were are left out. */
export interface SinceLastMeeting {
  readonly areas: readonly {
    readonly area: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly total: Effect | null;
}

export function sinceLastMeeting(last: LastMeeting, now: Sums): SinceLastMeeting {
  return {
    areas: now.areas.flatMap(({ area, score }) => {
      const from = last.areas[area] ?? null;
      return from === null || score === null || from === score ? [] : [{ area, from, to: score }];
    }),
    total: effectOf(last.total, now.total),
  };
}
