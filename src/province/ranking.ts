import type { LaoResult } from "./laoResult";
import { byMost, byName, byTurns } from "./order";
import type { CountedLao } from "./counted";

/** An organization with its place by the percent of all areas. */
export interface RankedLao {
  readonly result: LaoResult;
  /** From 1; those of one percent share a rank, and the next has as many ahead of it as there are. */
  readonly rank: number;
  /** Another has the same percent. */
  readonly isShared: boolean;
  /** 0–100. */
  readonly percent: number;
}

/** Best first. Nothing but the percent decides a rank: those of one rank stand by name. */
export function ranked(settled: readonly CountedLao[]): readonly RankedLao[] {
  const placed = settled
    .flatMap(({ result }) =>
      result.total.percent === null ? [] : [{ result, percent: result.total.percent }],
    )
    .sort(
      byTurns(
        byMost(({ percent }) => percent),
        byName(({ result }: { readonly result: LaoResult }) => result.lao.name),
        byName(({ result }: { readonly result: LaoResult }) => result.file),
      ),
    );
  const ahead = new Map<number, number>();
  const alike = new Map<number, number>();
  placed.forEach(({ percent }, index) => {
    if (!ahead.has(percent)) ahead.set(percent, index);
    alike.set(percent, (alike.get(percent) ?? 0) + 1);
  });
  return placed.map(({ result, percent }) => ({
    ...{ result, percent },
    rank: (ahead.get(percent) ?? 0) + 1,
    isShared: (alike.get(percent) ?? 0) > 1,
  }));
}

export interface UnfinishedLao {
  readonly result: LaoResult;
  /** `troubled`: an entry can't be counted, so that the sum is not known. */
  readonly why: "nothingEntered" | "halfEntered" | "troubled" | "nothingCounts";
}

/** Those that have no rank, by name. */
export function unfinishedOf(counted: readonly CountedLao[]): readonly UnfinishedLao[] {
  return counted
    .filter(({ result }) => !result.total.isSettled)
    .map(({ result }) => ({ result, why: whyOf(result) }))
    .sort(byName(({ result }) => `${result.lao.name} ${result.file}`));
}

function whyOf({ progress, isBroken, total, areas }: LaoResult): UnfinishedLao["why"] {
  if (isBroken) return "troubled";
  if (areas.every(({ score }) => score === null) && progress.entered === 0) return "nothingEntered";
  return total.percent === null && progress.entered === progress.of ? "nothingCounts" : "halfEntered";
}
