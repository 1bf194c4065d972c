import type { Finding, Report } from "./finding";
import { scoreAt, type BandPair, type ScoreTable } from "./scoreTable";

/**
 * Two bands that hold at once with different scores. Not reported: a band printed above a wider one with a lower score
 * (run 1-6 above run 1-5), which is how cascades are written, and a band all within an earlier one, which is masked.
 */
export function checkOverlaps(table: ScoreTable, report: Report): readonly Finding[] {
  const { compiled, space } = table;
  const score = (band: number): number => compiled.bands[band]?.band.score ?? 0;
  return table.pairs.flatMap((pair) => {
    const { earlier, later, decidedAt } = pair;
    if (decidedAt === null || score(earlier) === score(later)) return [];
    const cascade = isWithin(table, pair, earlier) && score(earlier) > score(later);
    if (cascade || isWithin(table, pair, later)) return [];
    const state = space.seenAt(decidedAt);
    return [
      report(
        "overlap",
        { band: later + 1, winner: earlier + 1 },
        {
          at: `.rubric[${String(later)}].when`,
          witness: { state, score: scoreAt(table, decidedAt), other: { state, score: score(later) } },
        },
      ),
    ];
  });
}

/** Whether the other band of the pair holds wherever this one does. */
function isWithin({ bands }: ScoreTable, { classes }: BandPair, band: number): boolean {
  return bands[band]?.holds === classes;
}
