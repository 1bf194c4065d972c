import type { Answers, Entered } from "../../answers/answers";
import { effectBetween, figuresOf, type Effect, type SumFigures } from "../../year/changes";
import { countedOf } from "../../year/mark";
import type { YearSums } from "../../year/sums";

/** The last line of the history: the totals at an earlier meeting. */
export interface LastMeeting {
  /** Excel serial day; null where none was written. */
  readonly day: number | null;
  readonly meeting: string;
  /** Marks by the area's number, as far as they were written. */
  readonly areas: Readonly<Record<string, number | null>>;
  /** Null where they were not all written. */
  readonly total: SumFigures | null;
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
    total:
      typeof score === "number" && typeof full === "number"
        ? { score, full, percent: numberOrNull(percent) }
        : null,
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

export function sinceLastMeeting(last: LastMeeting, now: YearSums): SinceLastMeeting {
  return {
    areas: now.areas.flatMap(({ area, mark }) => {
      const from = last.areas[area] ?? null;
      const to = countedOf(mark)?.score ?? null;
      return from === null || to === null || from === to ? [] : [{ area, from, to }];
    }),
    total: effectBetween(last.total, figuresOf(now.total)),
  };
}
