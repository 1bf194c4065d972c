import type { Clause } from "../../pack/schema";
import type { CompiledIndicator } from "../../score/compile";
import { countsFrom } from "../../score/deadline";
import { dayWindow } from "../../score/dayWindow";
import { functionsTh } from "../../texts/functions.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { exampleOf } from "../../words/dayIssueText";
import { dayText, typedDay } from "../../words/dayText";

const t = templateTh.area;

/** What an indicator says instead of its explanation while a clause waits for a day: for each such clause what it takes. */
export function waitsText({ indicator, fiscalYear }: CompiledIndicator): string {
  const typed = typedDay(exampleOf(dayWindow(fiscalYear)));
  const clauses = indicator.clauses.flatMap((clause) => clauseLine(clause, fiscalYear) ?? []);
  const byWorkingDays = indicator.clauses.filter(({ deadline }) => deadline && "workingDays" in deadline);
  const holidays =
    byWorkingDays.length === 0
      ? []
      : [fill(t.waitsForHolidays, { clauses: byWorkingDays.map(({ id }) => id) })];
  return [fill(t.waitsForDay, { typed }), ...clauses, ...holidays].join("\n");
}

function clauseLine({ id, deadline }: Clause, fiscalYear: number): string | null {
  if (!deadline) return null;
  const start = countsFrom(deadline, fiscalYear, null);
  const { first, last } = dayWindow(fiscalYear, start);
  const told = (day: number): string => dayText(day, functionsTh.days.format);
  const range = { clause: id, first: told(first), last: told(last) };
  if (!("event" in deadline)) return fill(start === null ? t.waitsForDate : t.waitsAfterYear, range);
  return fill("after" in deadline ? t.waitsForStart : t.waitsForEvent, range);
}
