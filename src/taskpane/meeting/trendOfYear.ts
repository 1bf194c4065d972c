import type { HistoryLine } from "../../answers/answers";
import type { Sum } from "../../year/sum";
import { lastMeetingOf, type LastMeeting } from "./lastMeeting";

/** The overall percent from meeting to meeting, and now. */
export interface TrendOfYear {
  readonly meetings: readonly LastMeeting[];
  /** Null where the workbook shows no percent now. */
  readonly now: number | null;
  /** Null where there are not two percents to draw a line between. */
  readonly chart: TrendChart | null;
}

export interface TrendChart {
  /** Percents at the foot and the head of the chart. */
  readonly low: number;
  readonly high: number;
  readonly points: readonly TrendPoint[];
}

/** Both from 0 to 1: from the first meeting to now, from the foot to the head. */
export interface TrendPoint {
  readonly across: number;
  readonly up: number;
  readonly percent: number;
}

/** In the order of the history, whose lines stand one below the other as the meetings were. */
export function trendOf(history: readonly HistoryLine[], now: Sum): TrendOfYear {
  const meetings = history.flatMap((line) => lastMeetingOf({ history: [line] }) ?? []);
  const percents = [...meetings.map(({ total }) => total?.percent ?? null), now.percent];
  return { meetings, now: now.percent, chart: chartOf(percents) };
}

const step = 5;

function chartOf(percents: readonly (number | null)[]): TrendChart | null {
  const known = percents.flatMap((percent, index) => (percent === null ? [] : [{ percent, index }]));
  if (known.length < 2) return null;
  const all = known.map(({ percent }) => percent);
  const low = Math.max(0, Math.floor((Math.min(...all) - 1) / step) * step);
  const high = Math.max(low + step, Math.min(100, Math.ceil((Math.max(...all) + 1) / step) * step));
  const last = percents.length - 1;
  const points = known.map(({ percent, index }) => ({
    across: index / last,
    up: Math.min(1, Math.max(0, (percent - low) / (high - low))),
    percent,
  }));
  return { low, high, points };
}
