import { byOrganization } from "./identity";
import type { LaoResult } from "./laoResult";
import { byLetters, byTurns } from "./order";
import type { CountedLao } from "./counted";

/** Several workbooks of one organization, of which one counts. */
export interface Duplicates {
  readonly kept: LaoResult;
  readonly leftOut: readonly LaoResult[];
  /** `stamp`: saved last; else no stamp told them apart, and the one with more entered, or the later file name, was taken. */
  readonly by: "stamp" | "entered" | "fileName";
}

/**
 * One result for each organization: of several the one that was saved last. A workbook without a stamp comes behind those
 * that have one; of equal ones that with more entered counts, and of these the one whose file name comes last.
 */
export function settleDuplicates(named: readonly CountedLao[]): {
  readonly counted: readonly CountedLao[];
  readonly duplicates: readonly Duplicates[];
} {
  const groups = byOrganization(named.map((one) => ({ ...one, lao: one.result.lao }))).map((group) =>
    [...group].sort((one, other) => newestFirst(one.result, other.result)),
  );
  return {
    counted: groups.flatMap((group) => group.slice(0, 1).map(({ result, outline }) => ({ result, outline }))),
    duplicates: groups.flatMap(([kept, ...others]) => {
      const [next] = others;
      if (!kept || !next) return [];
      return [
        {
          kept: kept.result,
          leftOut: others.map(({ result }) => result),
          by: decidedBy(kept.result, next.result),
        },
      ];
    }),
  };
}

const newestFirst = byTurns<LaoResult>(
  (one, other) => byLetters<LaoResult>(stampOf)(other, one),
  (one, other) => other.progress.entered - one.progress.entered,
  (one, other) => byLetters<LaoResult>(({ file }) => file)(other, one),
  byLetters((result) => JSON.stringify(result)),
);

function stampOf({ stamp }: LaoResult): string {
  return stamp ?? "";
}

function decidedBy(kept: LaoResult, next: LaoResult): Duplicates["by"] {
  if (stampOf(kept) !== stampOf(next)) return "stamp";
  return kept.progress.entered === next.progress.entered ? "fileName" : "entered";
}
