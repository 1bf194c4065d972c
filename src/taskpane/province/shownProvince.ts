import type { Lao } from "../../answers/lao";
import type { AreaRow } from "../../province/areas";
import type { BestPractice } from "../../province/bestPractice";
import type { Duplicates } from "../../province/duplicates";
import type { ExpectedLao } from "../../province/expected";
import type { GroupRow } from "../../province/groups";
import { weakestFirst, type IndicatorRow } from "../../province/indicators";
import type { LaoOfLastYear } from "../../province/lastYear";
import type { LaoResult } from "../../province/laoResult";
import type { MissedClause } from "../../province/missedClauses";
import type { PassShare } from "../../province/passShares";
import type { UnfinishedLao } from "../../province/ranking";
import type { CountedPack, RollUp } from "../../province/rollUp";
import type { DrawnRollUp } from "../../rollup/drawn";
import type { FailedFile } from "../../rollup/fileTrouble";
import type { ReachedLevel } from "../../score/level";

/** A province's tables as the pane shows them: no more of an organization than is shown, since it travels from a worker. */
export interface ShownProvince {
  readonly year: number | null;
  /** "" where the workbooks name none, or several. */
  readonly province: string;
  readonly files: number;
  readonly packs: readonly CountedPack[];
  readonly ranking: readonly ShownRank[];
  readonly unfinished: readonly ShownUnfinished[];
  readonly meanPercent: number | null;
  readonly passMarks: readonly PassShare[];
  readonly areas: readonly AreaRow[];
  readonly byType: readonly GroupRow[];
  readonly byDistrict: readonly GroupRow[];
  /** Weakest first. */
  readonly weak: readonly WeakIndicator[];
  /** Most missed first, as many as a meeting goes through. */
  readonly missed: readonly ShownMissed[];
  readonly missedInAll: number;
  readonly best: readonly ShownBest[];
  readonly comparison: ShownComparison | null;
  readonly received: ShownReceived | null;
  readonly duplicates: readonly ShownDuplicates[];
  readonly otherYears: readonly { readonly file: string; readonly name: string; readonly year: number }[];
  readonly nameless: readonly string[];
  readonly unplaced: readonly FileOfLao[];
  readonly troubled: readonly { readonly file: string; readonly count: number }[];
  readonly failed: readonly FailedFile[];
}

export type ShownLao = Pick<Lao, "name" | "type" | "district">;

export interface ShownRank extends ShownLao {
  readonly rank: number;
  readonly isShared: boolean;
  /** 0–100. */
  readonly percent: number;
  readonly score: number | null;
  readonly full: number | null;
  readonly level: ReachedLevel | null;
  /** By the area's number; null where it is not known. */
  readonly areas: readonly { readonly area: string; readonly percent: number | null }[];
  /** The percent and the change of an earlier year, in percent points; null where that year has none. */
  readonly before: { readonly percent: number; readonly change: number } | null;
}

export interface ShownUnfinished extends ShownLao {
  readonly why: UnfinishedLao["why"];
  readonly entered: number;
  readonly of: number;
}

export interface WeakIndicator extends Pick<
  IndicatorRow,
  "assessed" | "meanScore" | "meanPercent" | "atFull" | "shareAtFull"
> {
  readonly id: string;
  readonly title: string;
  readonly full: number | null;
  /** The clauses that most miss, and how many of how many; null where none is missed. */
  readonly mostMissed: {
    readonly clauses: readonly string[];
    readonly missed: number;
    readonly assessed: number;
  } | null;
}

export interface ShownMissed extends Pick<MissedClause, "missed" | "assessed" | "share"> {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
}

export interface ShownBest extends Pick<BestPractice, "percent"> {
  readonly id: string;
  readonly title: string;
  /** By name, no more than a line tells. */
  readonly names: readonly string[];
  readonly count: number;
}

export type ShownComparison =
  | {
      readonly kind: "compared";
      readonly year: number;
      /** Percent points of the means. */
      readonly meanChange: number | null;
      readonly gone: readonly LaoOfLastYear[];
    }
  | { readonly kind: "notEarlier"; readonly last: number; readonly year: number };

export interface ShownReceived {
  readonly expected: number;
  readonly missing: readonly ExpectedLao[];
  readonly unexpected: readonly ShownLao[];
  readonly unclear: readonly { readonly name: string; readonly mayBe: readonly string[] }[];
}

export interface FileOfLao {
  readonly name: string;
  readonly file: string;
}

export interface ShownDuplicates extends Pick<Duplicates, "by"> {
  readonly name: string;
  readonly kept: StampedFile;
  readonly leftOut: readonly StampedFile[];
}

export type StampedFile = Pick<LaoResult, "file" | "stamp">;

/** More than a meeting goes through; the workbook has as many. */
const mostMissedShown = 60;
const mostNames = 10;

/** @param lastYear The year of the roll-up that was given to compare with, null for none. */
export function shownProvince(
  { rollUp, province, files, failed }: DrawnRollUp,
  lastYear: number | null,
): ShownProvince {
  const { ranking, unfinished, missed } = rollUp;
  const before = new Map(rollUp.comparison?.laos.map((one) => [one.ranked, one]));
  return {
    ...{ province, files, failed, year: rollUp.year, packs: rollUp.packs },
    ranking: ranking.map((one) => {
      const { result, rank, isShared, percent } = one;
      const { before: last = null, change = null } = before.get(one) ?? {};
      return {
        ...{ ...laoOf(result), rank, isShared, percent, level: result.level },
        ...{ score: result.total.score, full: result.total.full },
        areas: result.areas.map(({ area, percent: reached }) => ({ area, percent: reached })),
        before: last && change !== null ? { percent: last.percent, change } : null,
      };
    }),
    unfinished: unfinished.map(({ result, why }) => ({ ...laoOf(result), why, ...result.progress })),
    ...{ meanPercent: rollUp.meanPercent, passMarks: rollUp.passMarks, areas: rollUp.areas },
    ...{ byType: rollUp.byType, byDistrict: rollUp.byDistrict },
    weak: weakestFirst(rollUp.indicators).map(weakIndicator),
    missed: missed.slice(0, mostMissedShown).map(({ asked, clause, ...row }) => ({
      ...{ id: asked.id, clause: clause.id, text: clause.text },
      ...{ missed: row.missed, assessed: row.assessed, share: row.share },
    })),
    missedInAll: missed.length,
    best: rollUp.best.map(({ asked, best, percent }) => ({
      ...{ id: asked.id, title: asked.title, percent, count: best.length },
      names: best.slice(0, mostNames).map(({ lao }) => lao.name),
    })),
    comparison: comparisonOf(rollUp, lastYear),
    received: receivedOf(rollUp.received),
    duplicates: rollUp.duplicates.map(({ kept, leftOut, by }) => ({
      ...{ by, name: kept.lao.name, kept: stampOf(kept), leftOut: leftOut.map(stampOf) },
    })),
    otherYears: rollUp.otherYears.map(({ result, year }) => ({ ...fileOf(result), year })),
    nameless: rollUp.nameless.map(({ file }) => file),
    unplaced: rollUp.unplaced.map(fileOf),
    troubled: [...ranking, ...unfinished].flatMap(({ result: { file, troubles } }) =>
      troubles > 0 ? [{ file, count: troubles }] : [],
    ),
  };
}

function laoOf({ lao: { name, type, district } }: LaoResult): ShownLao {
  return { name, type, ...(district === undefined ? {} : { district }) };
}

function fileOf({ lao, file }: LaoResult): FileOfLao {
  return { name: lao.name, file };
}

function stampOf({ file, stamp }: LaoResult): StampedFile {
  return { file, stamp };
}

function weakIndicator({ asked, mostMissed, ...row }: IndicatorRow): WeakIndicator {
  const [first] = mostMissed;
  return {
    ...{ id: asked.id, title: asked.title, full: asked.full },
    ...{ assessed: row.assessed, meanScore: row.meanScore, meanPercent: row.meanPercent },
    ...{ atFull: row.atFull, shareAtFull: row.shareAtFull },
    mostMissed: first
      ? {
          clauses: mostMissed.map(({ clause }) => clause.id),
          ...{ missed: first.missed, assessed: first.assessed },
        }
      : null,
  };
}

function comparisonOf({ year, comparison }: RollUp, last: number | null): ShownComparison | null {
  if (comparison) return { kind: "compared", ...yearOf(comparison) };
  return last !== null && year !== null && last >= year ? { kind: "notEarlier", last, year } : null;
}

function yearOf({
  year,
  meanChange,
  gone,
}: NonNullable<RollUp["comparison"]>): Pick<
  Extract<ShownComparison, { kind: "compared" }>,
  "year" | "meanChange" | "gone"
> {
  return { year, meanChange, gone };
}

function receivedOf(received: RollUp["received"]): ShownReceived | null {
  if (!received) return null;
  const { expected, missing, unexpected, unclear } = received;
  return {
    ...{ expected, missing, unexpected: unexpected.map(laoOf) },
    unclear: unclear.map(({ expected: { name }, mayBe }) => ({
      name,
      mayBe: mayBe.map(({ lao }) => [lao.name, lao.district ?? ""].join(" ").trim()),
    })),
  };
}
