import type { Pack } from "../pack/schema";
import { roundHalfUp, sumMarks } from "../score/rounding";
import type { LineMark } from "./lines";
import { countedOf, sameMark, type Mark } from "./mark";
import type { Sum } from "./sum";
import { sumLines } from "./sums";

/** What became of one line between two looks at a year. */
export interface LineChange {
  readonly id: string;
  readonly area: string;
  readonly from: Mark;
  /** Null where the line is not there any more. */
  readonly to: Mark | null;
  /** What this change does by itself to the sums as they were before; null where that is not known. */
  readonly onArea: Effect | null;
  readonly onTotal: Effect | null;
}

/** Marks and percent points, negative for less. */
export interface Effect {
  readonly score: number;
  readonly full: number;
  /** Null where there is no percent to compare. */
  readonly points: number | null;
  /** The percents as they are shown, whose difference the points are. */
  readonly percents: { readonly from: number; readonly to: number } | null;
}

/**
 * One change for each line that is not what it was; one that was changed back is none of them.
 *
 * @param before By the line's id.
 * @param gone Lines that are not there any more.
 */
export function changesSince(
  before: Readonly<Record<string, Mark>>,
  pack: Pick<Pack, "areas" | "overall" | "percentDecimals">,
  now: readonly LineMark[],
  gone: readonly Pick<LineMark, "id" | "area">[] = [],
): readonly LineChange[] {
  const start = [...now, ...gone].flatMap(({ id, area }): readonly LineMark[] => {
    const mark = before[id];
    return mark ? [{ id, area, mark }] : [];
  });
  const sums = sumLines(pack, start);
  return start.flatMap((from, index): readonly LineChange[] => {
    const to = now.find(({ id }) => id === from.id) ?? null;
    if (to && sameMark(from.mark, to.mark)) return [];
    const after = to && sumLines(pack, replaced(start, index, to));
    const areaOf = ({ areas }: typeof sums): Sum | undefined => areas.find(({ area }) => area === from.area);
    return [
      {
        id: from.id,
        area: from.area,
        from: from.mark,
        to: to?.mark ?? null,
        onArea: after && effectOf(areaOf(sums), areaOf(after)),
        onTotal: after && effectOf(sums.total, after.total),
      },
    ];
  });
}

function replaced(lines: readonly LineMark[], index: number, line: LineMark): readonly LineMark[] {
  return [...lines.slice(0, index), line, ...lines.slice(index + 1)];
}

/** Marks of a sum with their percent, whoever reckoned them. */
export interface SumFigures {
  readonly score: number;
  readonly full: number;
  readonly percent: number | null;
}

/** The figures of a sum; null where they are not known. */
export function figuresOf(sum: Sum | undefined): SumFigures | null {
  const counted = sum ? countedOf(sum.mark) : null;
  return sum && counted ? { ...counted, percent: sum.percent } : null;
}

/** From one sum to another; null where one of them is not known. */
export function effectOf(from: Sum | undefined, to: Sum | undefined): Effect | null {
  return effectBetween(figuresOf(from), figuresOf(to));
}

export function effectBetween(from: SumFigures | null, to: SumFigures | null): Effect | null {
  if (!from || !to) return null;
  const percents =
    from.percent === null || to.percent === null ? null : { from: from.percent, to: to.percent };
  return {
    score: sumMarks([to.score, -from.score]),
    full: sumMarks([to.full, -from.full]),
    points: percents && pointsBetween(percents.from, percents.to),
    percents,
  };
}

/** Percentage points from one percent to another, negative for less: percents have few decimals, and so has what lies between them. */
export function pointsBetween(from: number, to: number): number {
  const size = roundHalfUp(Math.abs(to - from), 4);
  return to < from ? -size : size;
}
