import type { Answers } from "../answers/answers";
import { isBlank } from "../score/cell";
import { readDay } from "../score/day";
import type { Holidays } from "../score/workingDays";

/**
 * The holidays that were entered; a line without a day is none. A day that can't be meant leaves all of them in doubt,
 * since a working day would be counted in its place.
 */
export function holidaysIn({ holidays = [] }: Answers): Holidays {
  const days = new Set<number>();
  for (const [index, { day: cell }] of holidays.entries()) {
    if (isBlank(cell)) continue;
    const read = readDay({ cell, place: null });
    if (!read.ok) return { kind: "refused", line: index + 1, issue: read.trouble };
    days.add(read.value);
  }
  return { kind: "listed", days };
}
