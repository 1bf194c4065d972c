import { planSheetsTh } from "../../texts/planSheets.th";
import { fill } from "../../texts/texts";
import { isPlanDay } from "../../year/planStanding";
import type { PlannedIndicator } from "../../year/plannedIndicators";
import { fullOf } from "../../year/mark";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { entered, number, text } from "../blueprint/content";
import { marksText } from "./planLines";
import type { PlannedYear } from "./plannedYear";
import { beginSheet, divisionHeading, endSheet, putEntry, putHeading, putTypedAreas } from "./sheetParts";

const t = planSheetsTh.columns;

const columns = [
  { label: t.indicator, width: 14 },
  { label: t.name, width: 44 },
  { label: t.owner, width: 22 },
  { label: t.due, width: 15 },
  { label: t.status, width: 17 },
  { label: t.marks, width: 13 },
  { label: t.target, width: 11 },
  { label: t.gap, width: 10 },
  { label: t.steps, width: 38 },
] as const;
const marksColumn = 6;

/** What each division has to do by when, the earliest due day first. */
export function divisionSheet(year: PlannedYear, name: string): SheetBlueprint {
  const sheet = beginSheet("byDivision", year, name, columns, "landscape");
  for (const group of year.divisions) {
    putHeading(sheet, divisionHeading(group));
    for (const { indicator, own, plan, gap } of byDueDay(group.indicators))
      putEntry(sheet, [
        [text(fill(planSheetsTh.indicator, { id: indicator.id })), "code"],
        [text(indicator.title), "text"],
        [entered(plan.owner), "text"],
        [entered(plan.due), isPlanDay(plan.due) ? "day" : "code"],
        [entered(plan.status), "state"],
        [text(marksText(own.mark)), "code"],
        [entered(plan.target ?? fullOf(own.mark) ?? undefined), "marks"],
        [gap === null ? text("") : number(gap), "marks"],
        [String(plan.steps ?? "").split("\n"), "text"],
      ]);
  }
  putTypedAreas(sheet, year, marksColumn);
  return endSheet(sheet, year);
}

/** Days that are none come last; of the same day what is printed first. */
function byDueDay(indicators: readonly PlannedIndicator[]): readonly PlannedIndicator[] {
  const dayOf = ({ plan: { due } }: PlannedIndicator): number =>
    isPlanDay(due) ? Math.floor(due) : Infinity;
  return [...indicators].sort((one, other) => {
    const [first, second] = [dayOf(one), dayOf(other)];
    return first === second ? 0 : first - second;
  });
}
