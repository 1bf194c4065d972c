import type { Answers } from "../answers/answers";
import { isBlank } from "../score/cell";
import { readDay } from "../score/day";
import { countingWith, type CountWorkingDays, type HolidayTrouble } from "../score/workingDays";

/**
 * Working days by the holidays that were entered; a line without a day is none. A day that can't be meant leaves all of them
 * in doubt, since a working day would be counted in its place.
 */
export function workingDaysIn({ holidays = [] }: Answers): CountWorkingDays {
  const days = new Set<number>();
  for (const [index, { day: cell }] of holidays.entries()) {
    if (isBlank(cell)) continue;
    const read = readDay({ cell, place: null });
    if (!read.ok) {
      const refused: HolidayTrouble = { kind: "refused", line: index + 1, issue: read.trouble };
      return () => refused;
    }
    days.add(read.value);
  }
  return countingWith(days);
}
