import type { Pack } from "../../pack/schema";

/** A bar from 0 to 100 with the marks it has to reach. */
export interface Bar {
  /** Percent of the bar's length that is filled. */
  readonly filled: number;
  readonly marks: readonly PassMark[];
}

export interface PassMark {
  /** 0 to 100: its place on the bar. */
  readonly percent: number;
  /** Null where the percent is not known. */
  readonly isReached: boolean | null;
}

/** @param needed Pass marks, 0 to 100. */
export function barOf(percent: number | null, needed: readonly number[]): Bar {
  return {
    filled: Math.min(100, Math.max(0, percent ?? 0)),
    marks: [...new Set(needed)]
      .sort((one, other) => one - other)
      .map((mark) => ({ percent: mark, isReached: percent === null ? null : percent >= mark })),
  };
}

/** The pass marks that the pack sets for an area; null asks for those of all areas together. */
export function passMarksOf({ passMarks }: Pack, area: string | null): readonly number[] {
  return passMarks
    .filter(({ areas }) => (area === null ? areas === undefined : (areas?.includes(area) ?? false)))
    .map(({ percent }) => percent);
}
