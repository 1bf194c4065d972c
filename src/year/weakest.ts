import type { Entered } from "../answers/answers";
import { sumMarks } from "../score/rounding";
import type { LineMark } from "./lines";
import { countedOf, fullOf, isCounted, type Mark } from "./mark";

/** The marks that are missing to the full marks; null where nothing counts, or it is not known. */
export function lackOf(mark: Mark): number | null {
  const counted = isCounted(mark) ? countedOf(mark) : null;
  if (!counted || (mark.kind === "notEntered" && mark.full === null)) return null;
  return sumMarks([counted.full, -counted.score]);
}

/** Whether marks of a line that counts are missing, or not known; a pilot counts in no sum. */
export function isBelowFull(mark: Mark): boolean {
  return mark.kind === "marks"
    ? mark.score < mark.full
    : mark.kind === "notEntered" || mark.kind === "unknown";
}

/**
 * What is missing to a target of the work plan, 0 where it is reached; null where nothing counts, or it is not known.
 *
 * @param target As it was entered; left out, the full marks are aimed at.
 */
export function gapTo(target: Entered | undefined, mark: Mark): number | null {
  const counted = isCounted(mark) ? countedOf(mark) : null;
  const aim = target ?? fullOf(mark);
  return counted && typeof aim === "number" ? Math.max(0, sumMarks([aim, -counted.score])) : null;
}

/** The lines that lack most marks, most first; of two that lack the same the one that is printed first. */
export function weakest(
  lines: readonly LineMark[],
  most: number,
): readonly { readonly id: string; readonly lack: number }[] {
  return lines
    .flatMap(({ id, mark }) => {
      const lack = lackOf(mark) ?? 0;
      return lack > 0 ? [{ id, lack }] : [];
    })
    .sort((one, other) => other.lack - one.lack)
    .slice(0, most);
}
