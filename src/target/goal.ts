/** What is to be reached, all of it at once. Percents run 0–100 and count as the year shows them, rounded half up. */
export interface Goal {
  /** Of all areas together, by the pack's method; null where nothing is asked. */
  readonly overall: number | null;
  /** By the area's number. */
  readonly areas: Readonly<Record<string, number>>;
  /** Keys of indicators that are to get their full marks; those of pilots as well. */
  readonly full: readonly string[];
}

export function overallGoal(percent: number): Goal {
  return { overall: percent, areas: {}, full: [] };
}
