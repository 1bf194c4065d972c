import type { Lao } from "../answers/lao";
import type { Pack } from "../pack/schema";
import { contentHash } from "../pack/identity/hashes";
import type { ReachedLevel } from "../score/level";
import type { IndicatorMarks } from "../year/indicatorMarks";
import { markItself, type Mark } from "../year/mark";
import type { Sum } from "../year/sum";
import type { YearMarks } from "../year/yearMarks";
import { outlineKey, outlineOf, type PackOutline } from "./packOutline";

/**
 * What one organization's workbook comes to, as little of it as a province's tables need: plain data, which can be sent
 * between threads and kept as JSON.
 */
export interface LaoResult {
  /** The workbook's file, as it was found. */
  readonly file: string;
  /** When the workbook says that it was last saved, in ISO 8601, UTC; null where it does not say. */
  readonly stamp: string | null;
  readonly lao: Lao;
  /** Key of what was asked: an outline's. */
  readonly outline: string;
  readonly total: ResultSum;
  /** An entry can't stand, so that the total is not known. */
  readonly isBroken: boolean;
  /** Null until all that it rests on is entered. */
  readonly level: ReachedLevel | null;
  /** In the pack's order. */
  readonly areas: readonly AreaResult[];
  readonly passMarks: readonly PassMarkOfLao[];
  /** In printed order, items behind the indicator that they belong to. */
  readonly indicators: readonly IndicatorResult[];
  /** Indicators that count and are entered, and how many count. */
  readonly progress: { readonly entered: number; readonly of: number };
  /** Entries that can't be counted, or that a mark waits for. */
  readonly troubles: number;
}

/** Marks added up; both null where they are not known or there are none. */
export interface ResultSum {
  readonly score: number | null;
  readonly full: number | null;
  /** 0–100, rounded as the pack rounds. */
  readonly percent: number | null;
  /** All that it rests on is entered and can stand; only then is it compared with others. */
  readonly isSettled: boolean;
}

export interface AreaResult extends ResultSum {
  /** The area's number. */
  readonly area: string;
}

export interface PassMarkOfLao {
  /** The area's number; null for all areas together. */
  readonly area: string | null;
  /** 0–100. */
  readonly needed: number;
  /** Null until all that it rests on is entered. */
  readonly isPassed: boolean | null;
}

export interface IndicatorResult {
  readonly key: string;
  readonly kind: Exclude<Mark["kind"], "pilot">;
  /** In marks; null where there are none. */
  readonly score: number | null;
  readonly full: number | null;
  /**
   * A letter for each clause, in printed order: 0 not done, 1 incomplete, 2 late, 3 done, as the scorer took it, and "-" where
   * nothing was entered, which counts as not done. Empty where the indicator is not scored by clauses.
   */
  readonly clauses: string;
}

/** What of a workbook a result is made of. */
export interface YearResult {
  readonly file: string;
  readonly stamp: string | null;
  readonly lao: Lao;
  readonly pack: Pack;
  readonly marks: YearMarks;
  readonly troubles: number;
}

/** A result with what was asked of the organization. */
export interface OutlinedResult {
  readonly result: LaoResult;
  readonly outline: PackOutline;
}

/** Takes from a year's marks what the province's tables need; reckons nothing anew. */
export function laoResult({ file, stamp, lao, pack, marks, troubles }: YearResult): OutlinedResult {
  const { total, areas, indicators } = marks;
  const { entered, of } = total.progress;
  const isWhole = total.areas.entered === total.areas.of && total.mark.kind !== "unknown";
  return {
    outline: outlineOf(pack, lao.type),
    result: {
      ...{ file, stamp, lao, troubles },
      outline: outlineKey(contentHash(pack), lao.type),
      total: resultSum(total, isWhole),
      isBroken: total.mark.kind === "unknown",
      level: total.level,
      areas: areas.map((area) => ({
        area: area.area.id,
        ...resultSum(area, area.mark.kind !== "unknown" && area.progress.entered === area.progress.of),
      })),
      passMarks: total.passMarks.map(({ area, needed, isPassed }) => ({
        ...{ area: area?.id ?? null, needed, isPassed },
      })),
      indicators: [...indicators].map(([key, one]) => indicatorResult(key, one)),
      progress: { entered, of },
    },
  };
}

function resultSum({ mark, percent }: Sum, isEntered: boolean): ResultSum {
  const { score, full } = mark.kind === "marks" ? mark : { score: null, full: null };
  return { score, full, percent, isSettled: isEntered && percent !== null };
}

function indicatorResult(key: string, { mark, clauses, assessment }: IndicatorMarks): IndicatorResult {
  const own = markItself(mark);
  const states = assessment?.kind === "scored" ? assessment.answers.states : [];
  return {
    ...{ key, kind: own.kind },
    score: own.kind === "marks" ? own.score : null,
    full: own.kind === "marks" || own.kind === "notEntered" ? own.full : null,
    clauses: states
      .map((rank, index) => (clauses[index]?.state.kind === "notEntered" ? "-" : String(rank)))
      .join(""),
  };
}
