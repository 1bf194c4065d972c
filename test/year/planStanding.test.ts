import type { IndicatorAnswers, WorkPlanAnswers } from "../../src/answers/answers";
import { isPlanDay, isPlanOverdue, isUnassigned } from "../../src/year/planStanding";
import { scoreYear } from "../../src/year/scoreYear";
import { packOf } from "../workbook/support/example";

const key = "risk-management";
const today = 45_200;
const done = (count: number): IndicatorAnswers => ({
  clauses: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [String(index + 1), { state: "✓" }]),
  ),
});

/** What is the matter, in the order overdue, unassigned. */
function standingOf(plan: WorkPlanAnswers, own: IndicatorAnswers): readonly boolean[] {
  const indicators = { [key]: own };
  const marks = scoreYear(packOf("lpa-2567"), { type: "SAO" }, { indicators, areas: {} }).indicators.get(key);
  if (!marks) throw new Error("no marks");
  return [isPlanOverdue(plan, marks.mark, today), isUnassigned(plan, marks.mark)];
}

test.each<[string, WorkPlanAnswers, IndicatorAnswers, readonly boolean[]]>([
  ["nothing planned, nothing entered", {}, {}, [false, true]],
  ["nobody, and full marks", {}, done(6), [false, false]],
  ["due today", { owner: "สมชาย", due: today }, done(5), [false, false]],
  ["due yesterday", { owner: "สมชาย", due: today - 1 }, done(5), [true, false]],
  ["due yesterday, and full marks", { owner: "สมชาย", due: today - 1 }, done(6), [false, false]],
  ["due yesterday, finished", { owner: "ก", due: today - 1, status: "เสร็จแล้ว" }, {}, [false, false]],
  ["due yesterday, begun", { owner: "ก", due: today - 1, status: "กำลังดำเนินการ" }, {}, [true, false]],
  ["both", { due: today - 1 }, done(2), [true, true]],
  ["a day written as a text", { owner: "ก", due: "1/10/2566" }, {}, [false, false]],
  ["blanks for an owner", { owner: "  " }, {}, [false, true]],
])("%s", (_, plan, own, standing) => {
  expect(standingOf(plan, own)).toEqual(standing);
});

test.each([
  [45_200, true],
  [45_200.5, true],
  // 15/1/67 as Excel reads it: 15 January 1967.
  [24_487, false],
  ["45200", false],
  [undefined, false],
])("%p is a due day: %p", (due, is) => {
  expect(isPlanDay(due)).toBe(is);
});
