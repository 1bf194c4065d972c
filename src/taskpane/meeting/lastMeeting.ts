import type { Answers, Entered } from "../../answers/answers";
import type { Sum, Sums } from "./marks";
import { effectOf, type Effect } from "./meetingLog";

/** The last line of the history: the totals at an earlier meeting. */
export interface LastMeeting {
  /** Excel serial day; null where none was written. */
  readonly day: number | null;
  readonly meeting: string;
  /** Marks by the area's number, as far as they were written. */
  readonly areas: Readonly<Record<string, number | null>>;
  readonly total: Sum;
}

/** Null where there is no history, or no line in it. */
export function lastMeetingOf({ history = [] }: Pick<Answers, "history">): LastMeeting | null {
  const line = history.at(-1);
  if (!line) return null;
  const { day, meeting = "", areas = {}, score, full, percent } = line;
  return {
    day: numberOrNull(day),
    meeting: String(meeting),
    areas: Object.fromEntries(Object.entries(areas).map(([area, marks]) => [area, numberOrNull(marks)])),
    total: { score: numberOrNull(score), full: numberOrNull(full), percent: numberOrNull(percent) },
  };
}

function numberOrNull(value: Entered | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** What is different now. */
export interface SinceLastMeeting {
  /** The areas that are not as they were. */
  readonly areas: readonly AreaChange[];
  readonly total: Effect | null;
}

export interface AreaChange {
  readonly area: string;
  readonly from: number;
  readonly to: number;
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
