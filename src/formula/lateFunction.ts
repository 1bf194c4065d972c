import { isBlank, quoteCell } from "../score/cell";
import { readDay } from "../score/day";
import { fail, succeed, type Outcome } from "../outcome";
import { issue, type CellOf, type CellPlace, type ScoreIssue } from "../score/issue";
import { readHolidays, usualDeductionPerDay, workingDaysLate } from "../score/lateness";
import { roundHalfUp } from "../score/rounding";
import { placeCells } from "../score/scoreCell";
import { toRange } from "../score/range";

/** A single value is a range of one cell. */
function alone(of: CellOf): CellPlace {
  return { of, row: 1, column: 1 };
}

interface LateRequest {
  readonly due: unknown;
  readonly sent: unknown;
  readonly perDay: unknown;
  readonly holidays: unknown;
}

export function deductForLateness({ due, sent, perDay, holidays }: LateRequest): Outcome<number, ScoreIssue> {
  const dueDay = readDay({ cell: due, place: alone("due") });
  if (!dueDay.ok) return dueDay;
  const sentDay = readDay({ cell: sent, place: alone("sent") });
  if (!sentDay.ok) return sentDay;
  const deduction = isBlank(perDay) ? usualDeductionPerDay : perDay;
  if (typeof deduction !== "number" || !(deduction >= 0 && deduction <= 1000))
    return fail(issue("notADeduction", { found: quoteCell(perDay) }, alone("perDay")));
  const listed = readHolidays(isBlank(holidays) ? [] : placeCells(toRange(holidays), "holidays"));
  if (!listed.ok) return listed;
  const days = workingDaysLate(dueDay.value, sentDay.value, listed.value);
  return succeed(roundHalfUp(days * deduction, 6));
}
