import { join } from "node:path";
import fc from "fast-check";
import { lintPack } from "../../src/lint/lintPack";
import { lintRubrics } from "../../src/lint/rubric";
import { scoreEvery } from "../../src/lint/scoreTable";
import { listAsked } from "../../src/lint/asked";
import type { Indicator, Pack } from "../../src/pack/schema";
import { assess } from "../../src/score/assess";
import { createCatalogue } from "../../src/score/catalogue";
import { compileIndicator, type CompiledIndicator } from "../../src/score/compile";
import { evaluate, type Evaluation } from "../../src/score/evaluate";
import { explainScore } from "../../src/score/explain";
import { findNextStep } from "../../src/score/nextStep";
import { stateSpace } from "../../src/score/space/everyState";
import { lintTh } from "../../src/texts/lint.th";
import { functionsTh } from "../../src/texts/functions.th";
import { explanationText } from "../../src/words/explanationText";
import { findingText } from "../../src/words/findingText";
import { stepText } from "../../src/words/stepText";
import { readGoldenFolder } from "../golden/goldenFolder";
import { bands, withIndicator, type Line } from "../lint/support/soundPack";

const { pack } = readGoldenFolder(join(__dirname, "../golden/measure-with-clauses"));
const catalogue = createCatalogue([pack], pack.id);

function scored(id: string, ...cells: readonly unknown[]): Evaluation {
  const found = catalogue.findIndicator(id, null);
  const compiled = found.ok ? found.value.compiled(null) : found;
  if (!compiled.ok) throw new Error(id);
  const assessment = assess(compiled.value, [cells], null);
  if (assessment.kind !== "scored") throw new Error(assessment.kind);
  return assessment;
}

describe("why, and what next, of a measure with clauses", () => {
  const why = (one: Evaluation): string =>
    explanationText(functionsTh, one.compiled.indicator, explainScore(one));
  const next = (one: Evaluation): string =>
    stepText(functionsTh, one.compiled.indicator, one.score, findNextStep(one));

  test("a plan, seven of ten, reported: one more is enough", () => {
    const found = scored("1", true, true, 7, 10);
    expect(why(found)).toBe(
      "ได้ 3 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 3: มีแผน ขุดลอกร้อยละ 50 ขึ้นไป\nร้อยละ 70.00 (7 จาก 10)",
    );
    expect(next(found)).toBe("ทำเพิ่มอีก 1 (รวม 8) ให้ได้ร้อยละ 80.00 จะได้ 5 คะแนน (+2)");
  });

  test("not reported either: the report and one more", () => {
    const step = findNextStep(scored("1", true, false, 7, 10));
    // The report alone, late or in time, changes nothing below 80 percent; one more alone leaves the third band.
    expect(step).toMatchObject({ gate: false, measured: { more: 1, done: 8 }, clauses: [{ clause: "1" }] });
  });

  test("no plan and nothing measured: the plan alone comes to no score, so nothing is promised of a percent", () => {
    const found = scored("1", false, false, null, null);
    expect(found.answers.measured).toBeNull();
    expect(why(found)).toBe(
      "ได้ 0 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 5: ไม่มีแผน\nยังไม่ผ่านเงื่อนไข: มีแผนป้องกันน้ำท่วม\nยังขาด: ข้อ 1",
    );
  });
});

/** What is found of an indicator with one clause, a precondition and a percent. */
function found(...lines: readonly Line[]): readonly string[] {
  const change: Partial<Indicator> = {
    variants: [],
    gate: { text: "มีแผน" },
    clauses: [{ id: "1", text: "รายงานผล" }],
    measure: { kind: "percent", done: "ทำ", all: "ทั้งหมด" },
    rubric: bands(...lines),
  };
  return lintPack(withIndicator("1", change)).map((finding) => findingText(lintTh, finding));
}

describe("the linter tries every state with every value", () => {
  test("a rubric without a fault", () => {
    const lines: readonly Line[] = [
      [5, "gate, value >= 80, 1"],
      [4, "gate, value >= 80"],
      [3, "gate, value >= 40"],
      [2, "gate"],
      [0, "not gate"],
    ];
    expect(found(...lines)).toEqual([]);
  });

  test("a gap is shown as precondition, clauses and value", () => {
    const [gap = ""] = found([5, "gate, value >= 80, 1"], [4, "gate, value < 80"], [0, "not gate"]);
    expect(gap).toContain("gap");
    expect(gap).toContain("ร้อยละ 80.00–100.00");
  });

  test("a report that costs marks is a trap, with the value at which it does", () => {
    const losses = found([5, "gate, value >= 80, not 1"], [3, "gate"], [0, "not gate"]);
    const trap = losses.find((text) => text.includes("doingMoreScoresLess")) ?? "";
    expect(trap).toContain("ร้อยละ 80.00–100.00");
    expect(trap).toContain("ทำข้อ 1");
  });
});

test("classes of clauses and values stand for each state and each value there is", () => {
  const rubric = bands(
    [5, "gate, value >= 80, count >= 2"],
    [3, "value 50-79.99, 1 late"],
    [1, "3"],
    [0, "otherwise"],
  );
  const states = ["none", "late", "done"] as const;
  const indicator = withIndicator("1", {
    variants: [],
    gate: { text: "ก" },
    clauses: [
      { id: "1", text: "ก", states },
      { id: "2", text: "ข" },
      { id: "3", text: "ค" },
    ],
    measure: { kind: "percent", done: "ทำ", all: "ทั้งหมด" },
    rubric,
  }).areas[0]?.units[0]?.indicators[0];
  if (!indicator) throw new Error("no indicator");
  const compiled: CompiledIndicator = compileIndicator(indicator, { percentDecimals: 2, fiscalYear: 2566 });
  const space = stateSpace(compiled);
  const table = scoreEvery(compiled, space);
  const seen = Array.from({ length: space.size }, (_, index) => JSON.stringify(space.seenAt(index)));
  expect(new Set(seen).size).toBe(space.size);
  // 2 × 3 × 2 × 2 states of the checklist, at each of the intervals below 50, from 50, from 80.
  const counted = Array.from({ length: space.size }, (_, index) => space.countAt(index));
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(24 * 3);
  fc.assert(
    fc.property(fc.nat({ max: space.size - 1 }), fc.nat({ max: 10_000 }), (index, units) => {
      const answers = space.answersAt(index);
      const value = space.seenAt(index);
      if (value.kind !== "clauses" || !value.value) throw new Error("no value");
      const { from, to } = value.value;
      fc.pre(units >= from * 100 && units <= (to ?? 100) * 100);
      const measured = { units, counts: null, lines: null };
      expect(evaluate(compiled, { ...answers, measured })?.band ?? -1).toBe(table.bandAt[index]);
    }),
  );
});

test("a rubric with more states and values than can be tried is said to be", () => {
  const asked = listAsked(pack satisfies Pack);
  expect(lintRubrics(asked, pack, 5)[0]?.map(({ code }) => code)).toContain("notAnalysed");
});
