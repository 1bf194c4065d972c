import { planSheetsTh } from "../../texts/planSheets.th";
import { fill } from "../../texts/texts";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { blank, entered, text } from "../blueprint/content";
import { evidenceLines, marksText, missingLines } from "./planLines";
import type { PlannedYear } from "./plannedYear";
import { beginSheet, divisionHeading, endSheet, putEntry, putHeading, putTypedAreas } from "./sheetParts";

const t = planSheetsTh.columns;

const columns = [
  { label: t.indicator, width: 14 },
  { label: t.name, width: 36 },
  { label: t.owner, width: 18 },
  { label: t.marks, width: 13 },
  { label: t.missing, width: 40 },
  { label: t.evidence, width: 36 },
  { label: t.decision, width: 24 },
] as const;
const marksColumn = 4;

/** What a rehearsal goes through, division by division: what is missing of each indicator, and the evidence there is. */
export function agendaSheet(year: PlannedYear, name: string): SheetBlueprint {
  const sheet = beginSheet("agenda", year, name, columns, "landscape");
  for (const group of year.divisions) {
    putHeading(sheet, divisionHeading(group));
    for (const one of group.indicators)
      putEntry(sheet, [
        [text(fill(planSheetsTh.indicator, { id: one.indicator.id })), "code"],
        [text(one.indicator.title), "text"],
        [entered(one.plan.owner), "text"],
        [text(marksText(one.own.mark)), "code"],
        [missingLines(one), "text"],
        [evidenceLines(one), "text"],
        [blank, "inputText"],
      ]);
  }
  putTypedAreas(sheet, year, marksColumn);
  return endSheet(sheet, year);
}
