import type { Area, Unit } from "../pack/schema";
import type { ReachedLevel } from "../score/level";
import type { IndicatorMarks } from "./indicatorMarks";
import type { Count } from "./progress";
import type { Sum } from "./sum";
import type { YearIssue } from "./yearIssue";

/** What an LAO gets for a year's answers. */
export interface YearMarks {
  /** By the indicator's key, items included, in printed order. */
  readonly indicators: ReadonlyMap<string, IndicatorMarks>;
  /** In the pack's order. */
  readonly areas: readonly AreaMarks[];
  readonly total: TotalMarks;
}

export interface AreaMarks extends Sum {
  readonly area: Area;
  readonly units: readonly UnitMarks[];
  /** Marks typed for the whole area, because the pack does not have its indicators. */
  readonly isTyped: boolean;
  /** Indicators that count and are entered; a typed area counts for one. */
  readonly progress: Count;
  /** What stands in the way of a typed area's marks; null where nothing does. */
  readonly issue: YearIssue | null;
}

export interface UnitMarks extends Sum {
  readonly unit: Unit;
  /** Its own indicators, without those of the units inside. */
  readonly indicators: readonly IndicatorMarks[];
  readonly units: readonly UnitMarks[];
  readonly progress: Count;
}

export interface TotalMarks extends Sum {
  readonly progress: Count;
  /** Areas of which nothing is missing. */
  readonly areas: Count;
  /** Null until all that it rests on is entered. */
  readonly level: ReachedLevel | null;
  readonly passMarks: readonly PassMarkResult[];
}

/** A pass mark of the pack beside what was reached. */
export interface PassMarkResult {
  /** Null for all areas together. */
  readonly area: Area | null;
  /** 0–100. */
  readonly needed: number;
  readonly reached: number | null;
  /** Null until all that it rests on is entered. */
  readonly isPassed: boolean | null;
}
