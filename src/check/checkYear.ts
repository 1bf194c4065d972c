import { checkSeverities, type CheckCode, type CheckFinding } from "./finding";
import {
  baseCutWithoutReason,
  notAskedButFilled,
  notAssessed,
  pilotNotAssessed,
  trapLifted,
} from "./rules/assessment";
import { clauseOverdue, noOwner, planDueUnread, planOverdue } from "./rules/dueDays";
import { doneWithoutEvidence, evidenceOfOtherYear } from "./rules/evidence";
import { dayPassedOver, stateAgainstDays } from "./rules/typedStates";
import { formulaOverwritten, levelDiffers, markDiffers, markGone, percentDiffers } from "./rules/shownMarks";
import { packOfOtherYear, packOlder, unreadableEntry, unreadableWorkbook } from "./rules/workbook";
import type { CheckRule } from "./rule";
import { openYearToCheck, type CheckedYear, type YearToCheck } from "./yearToCheck";

/** Every rule there is, those first by which a result is wrong. */
export const checkRules: readonly CheckRule[] = [
  ...[unreadableWorkbook, unreadableEntry, packOfOtherYear, markGone],
  ...[formulaOverwritten, markDiffers, percentDiffers, levelDiffers],
  ...[
    packOlder,
    notAssessed,
    trapLifted,
    stateAgainstDays,
    dayPassedOver,
    clauseOverdue,
    doneWithoutEvidence,
    evidenceOfOtherYear,
  ],
  ...[baseCutWithoutReason, notAskedButFilled, noOwner, planOverdue, planDueUnread, pilotNotAssessed],
];

/** Rules by which formulas that are only behind are found too. */
export const ofFormulas: ReadonlySet<CheckCode> = new Set<CheckCode>([
  "markDiffers",
  "percentDiffers",
  "levelDiffers",
]);

/** What is to be looked at before a year is sent: by severity, then as the paper prints it; within a clause by rule. */
export function checkYear(year: YearToCheck): readonly CheckFinding[] {
  const opened = openYearToCheck(year);
  const placeOf = printedOrder(opened);
  return checkRules
    .flatMap((one) => one.find(opened))
    .map((finding) => ({ finding, order: [checkSeverities.indexOf(finding.severity), ...placeOf(finding)] }))
    .sort((one, other) => compareOrder(one.order, other.order))
    .map(({ finding }) => finding);
}

/** What is about the whole workbook, or a whole area, comes before its parts. */
function printedOrder({
  pack,
  indicators,
}: CheckedYear): (finding: CheckFinding) => readonly [number, number, number] {
  const areas = new Map(pack.areas.map(({ id }, index) => [id, index + 1]));
  const own = new Map(
    indicators.map(({ subject: { area, indicator, item }, indicator: { clauses } }, index) => [
      codeOf(area, indicator, item),
      { index: index + 1, clauses: new Map(clauses.map(({ id }, nth) => [id, nth + 1])) },
    ]),
  );
  return ({ subject: { area, indicator, item, clause } }) => {
    const found = own.get(codeOf(area, indicator, item));
    return [areas.get(area ?? "") ?? 0, found?.index ?? 0, found?.clauses.get(clause ?? "") ?? 0];
  };
}

function codeOf(...numbers: readonly (string | null)[]): string {
  return numbers.map((number) => number ?? "").join(" ");
}

function compareOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
