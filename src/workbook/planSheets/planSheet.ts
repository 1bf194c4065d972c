import { planSheetsTh } from "../../texts/planSheets.th";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { freeName } from "../blueprint/sheetNames";
import { agendaSheet } from "./agendaSheet";
import { divisionSheet } from "./divisionSheet";
import type { PlannedYear } from "./plannedYear";
import { reportSheet } from "./reportSheet";
import type { PlanSheetKind } from "./sheetParts";

export { planSheetKinds, type PlanSheetKind } from "./sheetParts";

const makers: Readonly<Record<PlanSheetKind, (year: PlannedYear, name: string) => SheetBlueprint>> = {
  agenda: agendaSheet,
  byDivision: divisionSheet,
  report: reportSheet,
};

/**
 * A sheet to print, as the year stands now: it follows no later change.
 *
 * @param inUse Names of the workbook's sheets, of which none is taken.
 */
export function planSheet(
  kind: PlanSheetKind,
  year: PlannedYear,
  inUse: readonly string[] = [],
): SheetBlueprint {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  return makers[kind](year, freeName(planSheetsTh.names[kind], taken));
}
