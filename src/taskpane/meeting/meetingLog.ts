import type { Pack } from "../../pack/schema";
import { roundHalfUp, sumMarks } from "../../score/rounding";
import { sameMarks, sumLines, type MarkLine, type Marks, type Sum } from "./marks";

/** What a meeting remembers of its beginning; small enough to be kept in the workbook's settings. */
export interface MeetingStart {
  /** Excel serial day with the time of day as its fraction, by the officer's clock. */
  readonly startedAt: number;
  /** The template, where the workbook has several. */
  readonly book: number;
  readonly pack: string;
  /** By the line's id. */
  readonly marks: Readonly<Record<string, Marks>>;
}

/** What became of one line since the meeting began. */
export interface Change {
  readonly id: string;
  readonly area: string;
  readonly from: Marks;
  /** Null where its cells are not there any more. */
  readonly to: Marks | null;
  /** What this change does by itself to the sums as they were at the beginning; null where that is not known. */
  readonly onArea: Effect | null;
  readonly onTotal: Effect | null;
}

/** Marks and percent points, negative for less. */
export interface Effect {
  readonly score: number;
  readonly full: number;
  /** Null where there is no percent to compare. */
  readonly points: number | null;
}

export function startOf(lines: readonly MarkLine[], rest: Omit<MeetingStart, "marks">): MeetingStart {
  return { ...rest, marks: Object.fromEntries(lines.map(({ id, score, full }) => [id, { score, full }])) };
}

/** One line for each indicator that is not what it was; one that was changed back is none of them. */
export function changesSince(
  { marks }: MeetingStart,
  pack: Pick<Pack, "areas" | "overall">,
  now: readonly MarkLine[],
  gone: readonly MarkLine[] = [],
): readonly Change[] {
  const known = [...now, ...gone];
  const start = known.flatMap((line) => {
    const own = marks[line.id];
    return own ? [{ ...line, ...own }] : [];
  });
  const before = sumLines(pack, start);
  return start.flatMap((from, index): Change[] => {
    const to = now.find(({ id }) => id === from.id) ?? null;
    if (to && sameMarks(from, to)) return [];
    const after = to && sumLines(pack, replaced(start, index, to));
    const areaOf = (sums: typeof before): Sum | undefined =>
      sums.areas.find(({ area }) => area === from.area);
    return [
      {
        id: from.id,
        area: from.area,
        from: { score: from.score, full: from.full },
        to: to && { score: to.score, full: to.full },
        onArea: after && effectOf(areaOf(before), areaOf(after)),
        onTotal: after && effectOf(before.total, after.total),
      },
    ];
  });
}

function replaced(lines: readonly MarkLine[], index: number, line: MarkLine): readonly MarkLine[] {
  return [...lines.slice(0, index), line, ...lines.slice(index + 1)];
}

/** From one sum to another; null where one of them is not known. */
export function effectOf(from: Sum | undefined, to: Sum | undefined): Effect | null {
  if (!from || !to || from.score === null || to.score === null) return null;
  if (from.full === null || to.full === null) return null;
  return {
    score: sumMarks([to.score, -from.score]),
    full: sumMarks([to.full, -from.full]),
    points: from.percent === null || to.percent === null ? null : pointsBetween(from.percent, to.percent),
  };
}

/** Percents have two decimals, and so has what lies between them. */
function pointsBetween(from: number, to: number): number {
  const size = roundHalfUp(Math.abs(to - from), 2);
  return to < from ? -size : size;
}

/** The ids of changes, those that changed last first. */
export function newestFirst(
  order: readonly string[],
  before: readonly Change[],
  now: readonly Change[],
): readonly string[] {
  const moved = now.filter((change) => {
    const known = before.find(({ id }) => id === change.id);
    return !known || !sameOutcome(known.to, change.to);
  });
  const ids = new Set(now.map(({ id }) => id));
  return [...new Set([...moved.map(({ id }) => id), ...order, ...ids])].filter((id) => ids.has(id));
}

function sameOutcome(one: Marks | null, other: Marks | null): boolean {
  return one && other ? sameMarks(one, other) : one === other;
}
