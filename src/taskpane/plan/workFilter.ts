import type { WorkPlanAnswers } from "../../answers/answers";
import { plainText } from "../../text/plainText";
import { planFlags, type PlanFlag, type PlannedIndicator } from "../../year/plannedIndicators";

/** What the list of work is looked through for. */
export const workFilters = ["mine", ...planFlags] as const;
export type WorkFilter = "mine" | PlanFlag;

/** The column of the work plan in which what was looked for is put right. */
export const fieldOf: Readonly<Record<WorkFilter, keyof WorkPlanAnswers>> = {
  mine: "status",
  overdue: "due",
  unassigned: "owner",
  evidenceMissing: "status",
  notReviewed: "reviewed",
  notRecorded: "recorded",
};

/** @param name Whose work is "mine": an owner as the work plan names one; "" for nobody. */
export function workBy(
  filter: WorkFilter,
  indicators: readonly PlannedIndicator[],
  name: string,
): readonly PlannedIndicator[] {
  if (filter !== "mine") return indicators.filter(({ flags }) => flags.has(filter));
  const own = plainText(name);
  return own === "" ? [] : indicators.filter(({ plan }) => plainText(String(plan.owner ?? "")) === own);
}

/** Everybody whom the work plan names, once each, as they were written first. */
export function ownersIn(indicators: readonly PlannedIndicator[]): readonly string[] {
  const owners = new Map<string, string>();
  for (const { plan } of indicators) {
    const name = String(plan.owner ?? "").trim();
    const plain = plainText(name);
    if (plain !== "" && !owners.has(plain)) owners.set(plain, name);
  }
  return [...owners.values()];
}
