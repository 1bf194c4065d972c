import { keptPlanOf, planToKeep } from "../../../src/taskpane/plan/keptPlan";
import type { OwnPlan } from "../../../src/taskpane/plan/planState";

const plan: OwnPlan = {
  aim: { overall: 95.5, passMarks: true, full: ["risk-management"] },
  terms: {
    today: null,
    indicators: {
      "internal-control-report": {
        clauses: { "8": { isImpossible: true }, "2": { effort: 2.5 } },
        gate: { effort: 0 },
      },
      "development-projects-budgeted": { measure: { effort: 3 } },
    },
    areas: { "4": { effort: 20 } },
  },
};

test("a plan is found again as it was, through what a setting can hold", () => {
  expect(keptPlanOf(JSON.parse(JSON.stringify(planToKeep(plan))))).toEqual(plan);
});

test("no percent asked for is a target too", () => {
  const aim = { overall: null, passMarks: false, full: ["x"] };
  expect(keptPlanOf({ aim })?.aim).toEqual(aim);
});

test.each([
  null,
  undefined,
  7,
  "95",
  [],
  [plan],
  {},
  { aim: 95 },
  { aim: { overall: "95" } },
  { indicators: [] },
])("%j is no plan", (value) => {
  expect(keptPlanOf(value)).toBeNull();
});

test("what of it is no target and no effort is passed over, and the rest holds", () => {
  const kept = keptPlanOf({
    aim: { overall: 101, full: [] },
    indicators: {
      one: { clauses: { "1": { effort: -1 }, "2": { effort: "2" }, "3": { effort: 2, other: true } } },
      two: { gate: { isImpossible: "yes" } },
      three: 5,
    },
    areas: { "2": { effort: 1e9 }, "3": { effort: 4 } },
    today: 1,
  });
  expect(kept).toEqual({
    aim: null,
    terms: {
      today: null,
      indicators: { one: { clauses: { "3": { effort: 2 } } }, two: {} },
      areas: { "3": { effort: 4 } },
    },
  });
});

test("names of indicators that percent reads as numbers, or that are no texts, ask for nothing", () => {
  expect(keptPlanOf({ aim: { overall: 90, full: ["a", 1, null] } })?.aim?.full).toEqual(["a"]);
});
