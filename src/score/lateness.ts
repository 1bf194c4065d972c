import type { Pack } from "../pack/schema";
import { isBlank } from "./cell";
import { readDay } from "./day";
import { succeed, type Outcome } from "../outcome";
import type { ScoreIssue } from "./issue";
import type { PlacedCell } from "./scoreCell";

/** Marks lost for each working day late where the paper does not say (province media, indicator 6 of 2567, says 0.2). */
const usualDeductionPerDay = 0.2;

/** Marks that a pack's paper takes for each working day late. */
export function deductionPerDay({ lateDeduction }: Pick<Pack, "lateDeduction">): number {
  return lateDeduction?.perWorkingDay ?? usualDeductionPerDay;
}

/** Reads a list of holidays; blank cells are passed over. */
export function readHolidays(cells: readonly PlacedCell[]): Outcome<ReadonlySet<number>, ScoreIssue> {
  const days = new Set<number>();
  for (const cell of cells) {
    if (isBlank(cell.cell) || cell.cell === 0) continue;
    const day = readDay(cell);
    if (!day.ok) return day;
    days.add(day.value);
  }
  return succeed(days);
}

/**
 * Working days after the due day up to and including the day sent: Saturdays, Sundays and listed holidays are out.
 *
 * @param due The last day in time, as an Excel serial day; `sent` likewise.
 */
export function workingDaysLate(due: number, sent: number, holidays: ReadonlySet<number>): number {
  if (sent <= due) return 0;
  const holidaysBetween = [...holidays].filter((day) => day > due && day <= sent && isWeekday(day)).length;
  return weekdaysUpTo(sent) - weekdaysUpTo(due) - holidaysBetween;
}

/** Serial day 0 counts as a Saturday in Excel, so days 2–6 of each seven are Monday to Friday. */
export function isWeekday(day: number): boolean {
  return day % 7 >= 2;
}

function weekdaysUpTo(day: number): number {
  return Math.floor(day / 7) * 5 + Math.max(0, (day % 7) - 1);
}
