import { carryYear, type FilledYear } from "../../src/carry/carryYear";
import { withLastYear } from "../../src/carry/lastYear";
import type { Pack } from "../../src/pack/schema";
import { edited, indicatorIn, lpa2567, type Writable } from "../compare/support/packs";
import { publishedExample, sao } from "../workbook/support/example";

const control = "internal-control-report";
const risks = "risk-management";

/** Risk management with clauses 1–4 alone, by its own run 3 of 5; what was planned for it and learnt. */
const filled: FilledYear = {
  pack: lpa2567,
  lao: sao,
  review: null,
  answers: {
    ...publishedExample,
    indicators: {
      ...publishedExample.indicators,
      [risks]: { clauses: Object.fromEntries(["1", "2", "3", "4"].map((id) => [id, { state: "✓" }])) },
    },
    workPlan: {
      [risks]: {
        ...{ owner: "หัวหน้าสำนักปลัด", due: 45_000, reviewed: "✓", recorded: "✓" },
        ...{ lesson: "รายงานช้า", improvement: "รายงานทุกไตรมาส" },
      },
    },
  },
};

function planIn(change: (pack: Writable<Pack>) => void): {
  readonly plan: NonNullable<FilledYear["answers"]["workPlan"]>;
  readonly leftOver: readonly unknown[];
} {
  const carried = withLastYear(carryYear(filled, edited(lpa2567, change)), filled);
  return {
    plan: carried.answers.workPlan ?? {},
    leftOver: (carried.review?.leftOver ?? []).map(({ at, value }) => [at, value]),
  };
}

function nextYear(pack: Writable<Pack>): void {
  Object.assign(pack, { id: "lpa-2568", year: 2568, fiscalYear: 2567 });
}

test("next year's plan has what each indicator got, who does it, and what was to be better as what is to be done", () => {
  const { plan, leftOver } = planIn(nextYear);
  expect(plan[risks]).toEqual({
    ...{ owner: "หัวหน้าสำนักปลัด", steps: "รายงานทุกไตรมาส" },
    ...{ lastScore: 3, lastPercent: 60 },
  });
  expect(plan[control]).toEqual({ lastScore: 5, lastPercent: 100 });
  expect(leftOver).toEqual([
    ["แผนงาน ตัวชี้วัดที่ 5 (วันครบกำหนด)", 45_000],
    ["แผนงาน ตัวชี้วัดที่ 5 (ปลัดตรวจแล้ว)", "✓"],
    ["แผนงาน ตัวชี้วัดที่ 5 (บันทึกในระบบกลางแล้ว)", "✓"],
    ["แผนงาน ตัวชี้วัดที่ 5 (บทเรียน)", "รายงานช้า"],
  ]);
});

test("an indicator that only looks like last year's has no marks of last year", () => {
  const { plan } = planIn((pack) => {
    nextYear(pack);
    indicatorIn(pack, risks).key = "risk-management-anew";
  });
  expect(plan["risk-management-anew"]?.lastScore).toBeUndefined();
  expect(plan[control]?.lastScore).toBe(5);
});

test("a later version of the same year leaves the plan as it is", () => {
  const { plan, leftOver } = planIn((pack) => (pack.version = "1.9.0"));
  expect(plan).toEqual(filled.answers.workPlan);
  expect(leftOver).toEqual([]);
});
