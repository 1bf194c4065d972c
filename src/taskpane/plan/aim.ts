import type { Pack } from "../../pack/schema";
import type { Goal } from "../../target/goal";

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
export function goalOf({ passMarks }: Pack, aim: Aim): Goal | null {
  const asked = aim.passMarks ? passMarks : [];
  const areas = new Map<string, number>();
  for (const { areas: numbers = [], percent } of asked)
    for (const area of numbers) areas.set(area, Math.max(percent, areas.get(area) ?? 0));
  const overall = [
    ...(aim.overall === null ? [] : [aim.overall]),
    ...asked.flatMap(({ areas: numbers, percent }) => (numbers ? [] : [percent])),
  ];
  if (overall.length + areas.size + aim.full.length === 0) return null;
  return {
    overall: overall.length === 0 ? null : Math.max(...overall),
    areas: Object.fromEntries(areas),
    full: aim.full,
  };
}
