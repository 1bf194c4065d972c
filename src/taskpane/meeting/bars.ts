import type { Pack } from "../../pack/schema";

/** A bar from 0 to 100 with the marks it has to reach. */
export interface Bar {
  /** Percent of the bar's length that is filled. */
  readonly filled: number;
  readonly marks: readonly BarMark[];
}

export interface BarMark {
  /** 0 to 100: its place on the bar. */
  readonly percent: number;
  /** Null where the percent is not known, or what it rests on is not all entered. */
  readonly isReached: boolean | null;
}

/**
 * @param needed Pass marks, 0 to 100.
 * @param isComplete Whether all that the percent rests on is entered: before that nothing is passed or failed.
 */
export function barOf(percent: number | null, needed: readonly number[], isComplete: boolean): Bar {
  return {
    filled: Math.min(100, Math.max(0, percent ?? 0)),
    marks: [...new Set(needed)]
      .sort((one, other) => one - other)
      .map((mark) => ({
        percent: mark,
        isReached: percent === null || !isComplete ? null : percent >= mark,
      })),
  };
}

/** The pass marks that the pack sets for an area; null asks for those of all areas together. */
export function passMarksFor({ passMarks }: Pack, area: string | null): readonly number[] {
  return passMarks
    .filter(({ areas }) => (area === null ? areas === undefined : (areas?.includes(area) ?? false)))
    .map(({ percent }) => percent);
}
