import { percentOf } from "../score/rounding";
import { sharedIndicators, type IndicatorOfLao } from "./asked";
import type { LaoResult } from "./laoResult";
import { byName } from "./order";
import type { IndicatorOutline } from "./packOutline";
import type { CountedLao } from "./counted";

/** Who does best at an indicator, to learn from. */
export interface BestPractice {
  readonly asked: IndicatorOutline;
  /** Those at the highest marks of their full marks, by name: nothing else tells them apart. */
  readonly best: readonly LaoResult[];
  /** 0–100 of their full marks. */
  readonly percent: number;
  /** The highest is the full marks. */
  readonly isFull: boolean;
  /** Organizations that have marks for it. */
  readonly assessed: number;
}

/** In printed order; indicators at which nobody has more than 0 have no best. */
export function bestPractice(counted: readonly CountedLao[]): readonly BestPractice[] {
  return sharedIndicators(counted)
    .filter(({ asked }) => !asked.isItem)
    .flatMap(({ asked, all }) => {
      const placed = all.flatMap(percentOfOwn);
      const percent = Math.max(0, ...placed.map((one) => one.percent));
      if (percent === 0) return [];
      const best = placed
        .filter((one) => one.percent === percent)
        .map(({ result }) => result)
        .sort(byName(({ lao, file }) => `${lao.name} ${file}`));
      return [{ asked, best, percent, isFull: percent >= 100, assessed: placed.length }];
    });
}

function percentOfOwn({
  result,
  own: { kind, score, full },
}: IndicatorOfLao): readonly { readonly result: LaoResult; readonly percent: number }[] {
  return kind === "marks" && score !== null && full !== null && full > 0
    ? [{ result, percent: percentOf(score, full, 2) }]
    : [];
}
