import fc from "fast-check";
import { clauseStates } from "../../../../src/pack/clauseState";
import { printWhen } from "../../../../src/pack/rubric/print";
import type { Clause, Indicator } from "../../../../src/pack/schema";
import { arbitraryMeasure, arbitraryMeasureBeside } from "../../../pack/support/arbitraryMeasure";
import { arbitraryComparison, arbitraryWhen } from "../../../pack/support/arbitraryWhen";
import type { Case } from "./case";
import { casesOfIndicator } from "./indicatorCases";

const allRubrics = 120;
const casesOfEach = 45;

/** Cases of rubrics that no one wrote, the same ones in every run; or of one of so many rubrics. */
export function randomCases(ofEvery = 1): readonly Case[] {
  const rubrics = Math.ceil(allRubrics / ofEvery);
  const clauses = fc.sample(byClauses, { numRuns: rubrics, seed: 2567 });
  const measures = fc.sample(byMeasure, { numRuns: rubrics / 2, seed: 2567 });
  const both = fc.sample(byBoth, { numRuns: rubrics / 2, seed: 2567 });
  return [...clauses, ...measures, ...both].flatMap((scoring, index) => {
    const pack = { id: `random ${index}`, percentDecimals: index % 3, fiscalYear: 2566 };
    const cases = casesOfIndicator({ ...blank, ...scoring }, pack);
    return cases.filter((_, at) => at % Math.ceil(cases.length / casesOfEach) === 0);
  });
}

type Scoring = Pick<Indicator, "baseCut" | "gate" | "measure" | "clauses" | "rubric">;

const blank: Omit<Indicator, keyof Scoring> = {
  id: "1",
  key: "random",
  title: "สุ่ม",
  fullMarks: 5,
  appliesTo: ["PAO", "SAO"],
  counted: "real",
  evidence: [],
  laws: [],
  notes: [],
  source: { document: "สุ่ม" },
};

const baseCut = fc.record({ allowed: fc.constantFrom(true, false, null) });

/** Clauses with some of the states, in any order of the checklist; the rubric may name states they lack. */
const clause: fc.Arbitrary<Omit<Clause, "id">> = fc.record(
  {
    text: fc.constant("ข้อ"),
    states: fc.uniqueArray(fc.constantFrom(...clauseStates), { minLength: 2 }),
    fault: fc.boolean(),
    nothingToDo: fc.constant("หรือไม่มีกรณีดังกล่าว"),
  },
  { requiredKeys: ["text"] },
);

const byClauses: fc.Arbitrary<Scoring> = fc.array(clause, { minLength: 1, maxLength: 6 }).chain((clauses) =>
  fc.record({
    baseCut,
    gate: fc.constant({ text: "เงื่อนไข" }),
    clauses: fc.constant(clauses.map((one, index) => ({ ...one, id: String(index + 1) }))),
    rubric: bandsOf(arbitraryWhen(clauses.length).map(printWhen)),
  }),
);

const byMeasure: fc.Arbitrary<Scoring> = fc.record({
  baseCut,
  measure: arbitraryMeasure(fc.constant("งาน")),
  clauses: fc.constant([]),
  rubric: bandsOf(
    arbitraryComparison(fc.nat({ max: 100 })).map((is) =>
      printWhen({ kind: "any", of: [[{ kind: "value", is }]] }),
    ),
  ),
});

const byBoth: fc.Arbitrary<Scoring> = fc.array(clause, { maxLength: 3 }).chain((clauses) =>
  fc.record(
    {
      baseCut,
      gate: fc.constant({ text: "เงื่อนไข" }),
      measure: arbitraryMeasureBeside(fc.constant("งาน")),
      clauses: fc.constant(clauses.map((one, index) => ({ ...one, id: String(index + 1) }))),
      rubric: bandsOf(
        clauses.length > 0
          ? arbitraryWhen(clauses.length, true).map(printWhen)
          : fc.constantFrom("gate, value >= 50", "not gate", "value < 20 or not gate", "otherwise"),
      ),
    },
    {
      requiredKeys: [
        "baseCut",
        "measure",
        "clauses",
        "rubric",
        ...(clauses.length === 0 ? ["gate" as const] : []),
      ],
    },
  ),
);

function bandsOf(when: fc.Arbitrary<string>): fc.Arbitrary<Indicator["rubric"] & readonly unknown[]> {
  return fc.array(fc.record({ score: fc.constantFrom(0, 0.2, 1, 2.5, 5), when, text: fc.constant("ลำดับ") }), {
    minLength: 1,
    maxLength: 6,
  });
}
