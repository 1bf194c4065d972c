import type { Pack } from "../pack/schema";
import { isAreaComplete } from "./areaMarks";
import type { AreaMarks, PassMarkResult } from "./yearMarks";

/** The percent of all areas together, and whether all that it rests on is entered. */
interface OverallPercent {
  readonly reached: number | null;
  readonly isSettled: boolean;
}

/** Each pass mark of the pack: one of the whole year, or one for each of its areas in the pack's order. */
export function passMarksOf(
  { passMarks }: Pack,
  areas: readonly AreaMarks[],
  overall: OverallPercent,
): readonly PassMarkResult[] {
  return passMarks.flatMap(({ areas: numbers, percent: needed }): readonly PassMarkResult[] =>
    numbers
      ? areas
          .filter(({ area }) => numbers.includes(area.id))
          .map((one) => ({
            area: one.area,
            ...beside(needed, one.percent, isAreaComplete(one)),
          }))
      : [{ area: null, ...beside(needed, overall.reached, overall.isSettled) }],
  );
}

function beside(
  needed: number,
  reached: number | null,
  isSettled: boolean,
): Pick<PassMarkResult, "needed" | "reached" | "isPassed"> {
  return { needed, reached, isPassed: isSettled && reached !== null ? reached >= needed : null };
}
