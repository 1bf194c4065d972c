import type { Pack } from "../../pack/schema";
import { addUp } from "../../score/addUp";
import { sumMarks } from "../../score/rounding";

/**
 * What a marks cell shows: marks; "" where nothing was entered; a word (ไม่ประเมิน, ตัดฐาน) that leaves both sums;
 * null where it shows an error.
 */
export type Mark = number | string | null;

/** Score and full marks of an indicator, or of an area whose indicators the pack does not have. */
export interface Marks {
  readonly score: Mark;
  readonly full: Mark;
}

/** One line that is added up. */
export interface MarkLine extends Marks {
  /** The indicator's key, or that of `areaLineId`. */
  readonly id: string;
  /** The area's number. */
  readonly area: string;
  /** A pilot is scored and shown, and counts in neither sum. */
  readonly isPilot: boolean;
}

/** Marks, and a percent rounded half up; null where it is not known, or nothing was counted. */
export interface Sum {
  readonly score: number | null;
  readonly full: number | null;
  readonly percent: number | null;
}

export interface AreaSum extends Sum {
  readonly area: string;
}

export interface Sums {
  /** In the pack's order. */
  readonly areas: readonly AreaSum[];
  readonly total: Sum;
}

/** No key of an indicator has a colon. */
export function areaLineId(area: string): string {
  return `area:${area}`;
}

/** Areas and total as a template's formulas add them up; one unknown line makes its area and the total unknown. */
export function sumLines(
  { areas, overall }: Pick<Pack, "areas" | "overall">,
  lines: readonly MarkLine[],
): Sums {
  const entries = lines.filter(isCounted).map((line) => ({
    of: line.area,
    full: numberOf(line.full),
    score: numberOf(line.score),
  }));
  const added = addUp(
    entries,
    areas.map(({ id }) => id),
    overall,
  );
  const unknown = new Set(lines.filter((line) => isCounted(line) && isUnknown(line)).map(({ area }) => area));
  return {
    areas: added.areas.map(({ of, score, full, percent }) => ({
      area: of,
      ...(unknown.has(of) ? unknownSum : { score, full, percent }),
    })),
    total: unknown.size > 0 ? unknownSum : added.overall,
  };
}

const unknownSum: Sum = { score: null, full: null, percent: null };

/** A word in the score takes the full marks with it. */
function isCounted({ isPilot, score }: MarkLine): boolean {
  return !isPilot && !isWord(score);
}

function isUnknown({ score, full }: Marks): boolean {
  return score === null || full === null;
}

function isWord(mark: Mark): boolean {
  return typeof mark === "string" && mark !== "";
}

function numberOf(mark: Mark): number {
  return typeof mark === "number" ? mark : 0;
}

/** The marks that a line lacks; null where it counts in no sum, or is not known. */
export function lackOf(line: MarkLine): number | null {
  if (!isCounted(line) || line.score === null || typeof line.full !== "number") return null;
  return sumMarks([line.full, -numberOf(line.score)]);
}

export function sameMarks(one: Marks, other: Marks): boolean {
  return one.score === other.score && one.full === other.full;
}
