import type { Answers } from "../../../src/answers/answers";
import { stepsInSheet } from "../../../src/taskpane/plan/stepsInSheet";
import { findPath } from "../../../src/target/findPath";
import { prepare } from "../../../src/target/prepare";
import type { Terms } from "../../../src/target/terms";
import { plainTerms } from "../../../src/target/terms";
import type { Pack } from "../../../src/pack/schema";
import type { StepsOfIndicator } from "../../../src/workbook/excel/writePlanSteps";
import { allPacks } from "../../workbook/support/packs";
import { packOf } from "../../workbook/support/example";

const pack = packOf("lpa-2567");
const report = "internal-control-report";

function told(
  own: Pack,
  answers: Answers,
  full: readonly string[],
  terms: Terms = plainTerms,
): readonly StepsOfIndicator[] {
  const prepared = prepare(own, "SAO", answers, terms);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.trouble));
  const path = findPath(prepared.value, { overall: null, areas: {}, full });
  if (!path.ok) throw new Error(JSON.stringify(path.trouble));
  return stepsInSheet(path.value, prepared.value);
}

function states(own: Readonly<Record<string, string>>): Answers["indicators"][string] {
  return { clauses: Object.fromEntries(Object.entries(own).map(([id, state]) => [id, { state }])) };
}

test("what belongs together stands in one line, with what it brings and that part of it would cost marks", () => {
  const answers: Answers = {
    indicators: {
      [report]: states({ 1: "✓", 2: "-", 3: "-", 4: "✓", 5: "✓", 6: "✓", 7: "✓", 8: "✓" }),
    },
    areas: {},
  };
  expect(told(pack, answers, [report])).toEqual([
    { key: report, text: "ทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน ต้องทำด้วยกัน ถ้าทำอย่างเดียวคะแนนจะลด)" },
  ]);
});

/** Of 90 days after the end of the fiscal year 2566: 29 December 2566. */
test("a step that has a due day says it, and each step has its line", () => {
  const answers: Answers = {
    indicators: { [report]: states({ 1: "✓", 2: "✓", 3: "✓", 4: "✓", 5: "✓", 6: "✓", 7: "-", 8: "-" }) },
    areas: {},
  };
  expect(told(pack, answers, [report])).toEqual([
    {
      key: report,
      text: "ทำข้อ 7 (+3 คะแนน)\nทำข้อ 8 (ให้ครบและทันเวลา) ภายใน 29 ธ.ค. 2566 (+2 คะแนน)",
    },
  ]);
});

test("marks of a whole area keep their own id, for no row is theirs", () => {
  const answers: Answers = { indicators: {}, areas: { "2": { score: 35, full: 40 } } };
  const terms: Terms = { ...plainTerms, areas: { "2": { effort: 3 } } };
  expect(told(pack, answers, ["area:2"], terms)).toEqual([
    { key: "area:2", text: "ให้ได้ 40 คะแนน (เดิม 35) (+5 คะแนน)" },
  ]);
});

/** Of 2 marks for both clauses, and 2 for half the projects: 5 of 10. */
test("items stand in the row of their indicator, by their numbers", () => {
  const own = allPacks.find(({ id }) => id === "golden-sub-items");
  if (!own) throw new Error("no pack with items");
  const answers: Answers = {
    indicators: {
      "plan-steps": states({ 1: "✓", 2: "-" }),
      "plan-carried-out": { done: 3, all: 10 },
      "plan-opinion": { score: 1 },
    },
    areas: {},
  };
  expect(told(own, answers, ["plan-quality"])).toEqual([
    {
      key: "plan-quality",
      text: [
        "ข้อย่อย 1.1.1: ทำข้อ 2 (+2 คะแนน)",
        "ข้อย่อย 1.1.2: ทำเพิ่มอีก 2 (รวม 5) ให้ได้ร้อยละ 50.00 (+1 คะแนน)",
      ].join("\n"),
    },
  ]);
});
