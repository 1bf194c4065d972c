import type { Pack } from "../../pack/schema";
import { passMarkGoal, type Goal } from "../../target/goal";

/** What the officer wants to reach, all of it at once. */
export interface Aim {
  /** 0–100; null where nothing is asked of all areas together. */
  readonly overall: number | null;
  /** Whether every pass mark of the pack is to be reached as well. */
  readonly passMarks: boolean;
  /** Keys of indicators that are to get their full marks. */
  readonly full: readonly string[];
}

/** The next level or pass mark above what stands; full marks where there is none. */
export function usualAim({ levels, passMarks }: Pack, now: number | null): Aim {
  const marks = [
    ...levels.map(({ from }) => from),
    ...passMarks.flatMap(({ areas, percent }) => (areas ? [] : [percent])),
  ];
  const next = Math.min(...marks.filter((mark) => mark > (now ?? 0)), 100);
  return { overall: next, passMarks: false, full: [] };
}

/** Null where nothing is asked. */
export function goalOf(pack: Pack, { overall, passMarks, full }: Aim): Goal | null {
  const goal = passMarks ? passMarkGoal(pack, overall) : { overall, areas: {} };
  const isAsking = goal.overall !== null || Object.keys(goal.areas).length > 0 || full.length > 0;
  return isAsking ? { ...goal, full } : null;
}
