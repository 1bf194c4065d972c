import { roundHalfUp, sumMarks } from "../score/rounding";
import { finderIn, nameOfLao, type NamedLao } from "./identity";
import type { RankedLao } from "./ranking";

/** What a roll-up of an earlier year says. */
export interface LastYear {
  /** The LPA year, Buddhist. */
  readonly year: number;
  readonly laos: readonly LaoOfLastYear[];
}

export interface LaoOfLastYear extends NamedLao {
  /** 0–100. */
  readonly percent: number;
  readonly rank: number;
}

export interface YearComparison {
  readonly year: number;
  /** In this year's order. */
  readonly laos: readonly ComparedLao[];
  /** Percent points between the means of those that have a percent in both years; null where there are none. */
  readonly meanChange: number | null;
  /** Had a rank then, and have none now. */
  readonly gone: readonly LaoOfLastYear[];
}

export interface ComparedLao {
  readonly ranked: RankedLao;
  /** Null where that year has none of this name, or several. */
  readonly before: LaoOfLastYear | null;
  /** Percent points, below 0 where it was more then; null without a before. */
  readonly change: number | null;
}

/** Holds this year's ranking against an earlier one, each organization against itself. */
export function comparedWith({ year, laos }: LastYear, ranking: readonly RankedLao[]): YearComparison {
  const nameOf = ({ result }: RankedLao): NamedLao => nameOfLao(result.lao);
  const findBefore = finderIn(laos, (lao) => lao);
  const findNow = finderIn(ranking, nameOf);
  const compared = ranking.map((one): ComparedLao => {
    const [before, another] = findBefore(nameOf(one));
    return before && !another && findNow(before).length === 1
      ? { ranked: one, before, change: sumMarks([one.percent, -before.percent]) }
      : { ranked: one, before: null, change: null };
  });
  return {
    year,
    laos: compared,
    meanChange: changedMean(compared.flatMap(({ change }) => change ?? [])),
    gone: laos.filter((before) => findNow(before).length === 0),
  };
}

/** Rounded by its size, so that a loss rounds as a gain does. */
function changedMean(changes: readonly number[]): number | null {
  if (changes.length === 0) return null;
  const sum = sumMarks(changes);
  return Math.sign(sum) * roundHalfUp(Math.abs(sum) / changes.length, 2);
}
