import { isCounted, isSettled, type Mark } from "./mark";

/** How much was entered, of how much. */
export interface Count {
  readonly entered: number;
  readonly of: number;
}

/** What is not asked, and a pilot, is none of what has to be entered; what was cut from the base is entered. */
export function countEntered(marks: readonly Mark[]): Count {
  const asked = marks.filter((mark) => isCounted(mark) || mark.kind === "baseCut");
  return { entered: asked.filter(isSettled).length, of: asked.length };
}

export function addCounts(counts: readonly Count[]): Count {
  return {
    entered: counts.reduce((sum, { entered }) => sum + entered, 0),
    of: counts.reduce((sum, { of }) => sum + of, 0),
  };
}
