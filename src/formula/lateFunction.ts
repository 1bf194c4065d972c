import { isBlank, mayBeBlank, quoteCell } from "../score/cell";
import { readDay } from "../score/day";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type CellOf, type CellPlace, type ScoreIssue } from "../score/issue";
import { deductionPerDay, readHolidays, workingDaysLate } from "../score/lateness";
import { roundHalfUp } from "../score/rounding";
import { placeCells, readScoreCell } from "../score/scoreCell";
import { toRange } from "../score/range";
import { session } from "../session/session";

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

/** Marks deducted for the working days after the due day. */
export function deductForLateness({ due, sent, perDay, holidays }: LateRequest): Outcome<number, ScoreIssue> {
  const dueDay = readDay({ cell: due, place: alone("due") });
  if (!dueDay.ok) return dueDay;
  const sentDay = readDay({ cell: sent, place: alone("sent") });
  if (!sentDay.ok) return sentDay;
  const deduction = readDeduction(perDay);
  if (!deduction.ok) return deduction;
  const listed = readHolidays(isBlank(holidays) ? [] : placeCells(toRange(holidays), "holidays"));
  if (!listed.ok) return listed;
  const days = workingDaysLate(dueDay.value, sentDay.value, listed.value);
  return succeed(roundHalfUp(days * deduction.value, 6));
}

/** Marks a working day; left out or blank, those of the pack in use. */
function readDeduction(perDay: unknown): Outcome<number, ScoreIssue> {
  if (mayBeBlank(perDay)) {
    const inUse = session.catalogue.findPack(null);
    return inUse.ok ? succeed(deductionPerDay(inUse.value.pack)) : inUse;
  }
  const read = readScoreCell({ cell: perDay, place: alone("perDay") }, null);
  return read.ok && read.value.kind === "marks"
    ? succeed(read.value.marks)
    : fail(scoreIssue("notADeduction", { found: quoteCell(perDay) }, alone("perDay")));
}
