import { fail, succeed, type Outcome } from "../outcome";
import type { Pack } from "../pack/schema";
import type { Prepared } from "./prepare";

/** What is to be reached, all of it at once. Percents run 0–100 and count as the year shows them, rounded half up. */
export interface Goal {
  /** Of all areas together, by the pack's method; null where nothing is asked. */
  readonly overall: number | null;
  /** By the area's number. */
  readonly areas: Readonly<Record<string, number>>;
  /** Keys of indicators that are to get their full marks; those of pilots as well. */
  readonly full: readonly string[];
}

/** Why nothing can be looked for. */
export type UnsoundGoal =
  | { readonly kind: "notAPercent"; readonly of: GoalOf; readonly percent: number }
  | { readonly kind: "unknownArea"; readonly area: string }
  /** Not of the pack, an item of one, or not asked of the LAO, or cut from the base: it has no full marks to get. */
  | { readonly kind: "notAsked"; readonly key: string }
  | { readonly kind: "nothingAsked" };

export type GoalOf = { readonly of: "overall" } | { readonly of: "area"; readonly area: string };

export function overallGoal(percent: number): Goal {
  return { overall: percent, areas: {}, full: [] };
}

/**
 * The highest of the pass marks for all areas together and for each area: whoever reaches it has passed them all.
 *
 * @param besides A percent of all areas that is asked as well, or null.
 */
export function passMarkGoal({ passMarks }: Pick<Pack, "passMarks">, besides: number | null): Goal {
  const areas = new Map<string, number>();
  for (const { areas: numbers = [], percent } of passMarks)
    for (const area of numbers) areas.set(area, Math.max(percent, areas.get(area) ?? 0));
  const overall = [
    ...(besides === null ? [] : [besides]),
    ...passMarks.flatMap(({ areas: numbers, percent }) => (numbers ? [] : [percent])),
  ];
  return {
    overall: overall.length === 0 ? null : Math.max(...overall),
    areas: Object.fromEntries(areas),
    full: [],
  };
}

/** The first thing about a goal that can't be meant. */
export function checkGoal(goal: Goal, { areas }: Prepared): Outcome<Goal, UnsoundGoal> {
  const percents = [
    ...(goal.overall === null ? [] : [{ of: { of: "overall" } as const, percent: goal.overall }]),
    ...Object.entries(goal.areas).map(([area, percent]) => ({ of: { of: "area", area } as const, percent })),
  ];
  if (percents.length === 0 && goal.full.length === 0) return fail({ kind: "nothingAsked" });
  const broken = percents.find(({ percent }) => !(percent >= 0 && percent <= 100));
  if (broken) return fail({ kind: "notAPercent", ...broken });
  const known = new Set(areas.map(({ marks }) => marks.area.id));
  const area = Object.keys(goal.areas).find((id) => !known.has(id));
  if (area !== undefined) return fail({ kind: "unknownArea", area });
  const asked = new Set(
    areas.flatMap(({ lines }) => lines.filter(({ full }) => full !== null)).map(({ id }) => id),
  );
  const key = goal.full.find((one) => !asked.has(one));
  return key === undefined ? succeed(goal) : fail({ kind: "notAsked", key });
}
