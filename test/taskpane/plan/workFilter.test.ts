import type { WorkPlanAnswers } from "../../../src/answers/answers";
import { ownersIn, workBy, type WorkFilter } from "../../../src/taskpane/plan/workFilter";
import { plannedIndicators } from "../../../src/year/plannedIndicators";
import { scoreYear } from "../../../src/year/scoreYear";
import { packOf, publishedExample, sao } from "../../workbook/support/example";

const today = 45_200;
const pack = packOf("lpa-2567");
const plans: Readonly<Record<string, WorkPlanAnswers>> = {
  "development-projects-budgeted": { owner: "สมชาย", reviewed: "✓", recorded: "✓" },
  "illegal-signs-on-public-ways": { owner: " สมชาย ", due: today - 1 },
  "internal-control-report": { owner: "สมหญิง", due: today - 1, reviewed: "✓" },
};
/** Indicator 3 lacks marks, 4 and 5 too, and nobody has these. */
const indicators = (() => {
  const blank = { "internal-control-report": {}, "internal-audit": {}, "risk-management": {} };
  const own = { ...publishedExample.indicators, ...blank };
  const answers = { ...publishedExample, indicators: own, workPlan: plans };
  return plannedIndicators(pack, answers, scoreYear(pack, sao, answers), today);
})();

test.each<[WorkFilter, string, readonly string[]]>([
  ["mine", "สมชาย", ["1", "2"]],
  ["mine", "", []],
  ["mine", "คนอื่น", []],
  // Indicator 2 is past its day, and has its full marks.
  ["overdue", "", ["3"]],
  ["unassigned", "", ["4", "5"]],
  ["evidenceMissing", "", ["1", "2"]],
  ["notReviewed", "", ["2", "4", "5"]],
  ["notRecorded", "", ["2", "3", "4", "5"]],
])("%s (%s) finds %j", (filter, name, found) => {
  expect(workBy(filter, indicators, name).map(({ indicator: { id } }) => id)).toEqual(found);
});

test("everybody is offered once, as written first", () => {
  expect(ownersIn(indicators)).toEqual(["สมชาย", "สมหญิง"]);
});
