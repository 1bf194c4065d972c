import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import { clauseSpace, countClasses } from "../../src/score/space/clauseSpace";
import { scoreEvery, type ScoreTable } from "../../src/lint/scoreTable";
import { lintPack } from "../../src/lint/lintPack";
import { checkWhen } from "../../src/pack/checkRubric";
import { printWhen } from "../../src/pack/rubric/print";
import type { Clause, Indicator } from "../../src/pack/schema";
import type { StateRank } from "../../src/score/cell";
import { compileIndicator, type CompiledIndicator } from "../../src/score/compile";
import { evaluate, type ChecklistAnswers } from "../../src/score/evaluate";
import { ranksOfClause } from "../../src/score/space/neighbours";
import { arbitraryWhen } from "../pack/support/arbitraryWhen";
import { bands, withIndicator } from "./support/soundPack";

const settings = { percentDecimals: 2, fiscalYear: 2566 };

function compile(change: Partial<Indicator>): CompiledIndicator {
  const [indicator] = withIndicator("1", { variants: [], ...change }).areas[0]?.units[0]?.indicators ?? [];
  if (!indicator) throw new Error("no indicator");
  return compileIndicator(indicator, settings);
}

/** Every single state, clause by clause, without any grouping. */
function everyAnswer(compiled: CompiledIndicator): ChecklistAnswers[] {
  const states = compiled.clauseStates.reduce<StateRank[][]>(
    (all, _, clause) =>
      all.flatMap((start) => ranksOfClause(compiled, clause).map((state) => [...start, state])),
    [[]],
  );
  const gates = compiled.hasGate ? [true, false] : [true];
  return gates.flatMap((gate) =>
    states.map((one) => ({ kind: "answers", gate, states: one, measured: null })),
  );
}

function tableOf(compiled: CompiledIndicator): ScoreTable {
  return scoreEvery(compiled, clauseSpace(compiled));
}

/** How many states each band takes, -1 for none, by classes. */
function statesByBand({ space, bandAt }: ScoreTable): Map<number, number> {
  const counts = new Map<number, number>();
  bandAt.forEach((band, index) => counts.set(band, (counts.get(band) ?? 0) + space.countAt(index)));
  return counts;
}

const plain: readonly Clause[] = ["1", "2", "3", "4", "5"].map((id) => ({ id, text: id }));
const withStates: readonly Clause[] = plain.map((clause, index) => ({
  ...clause,
  ...(index > 2 && { states: ["none", "incomplete", "late", "done"] as const }),
  ...(index === 1 && { fault: true }),
}));

const arbitraryRubric = fc
  .record({
    whens: fc.array(arbitraryWhen(5), { minLength: 1, maxLength: 4 }),
    otherwise: fc.boolean(),
    clauses: fc.constantFrom(plain, withStates),
  })
  .map(({ whens, otherwise, clauses }) => {
    const texts = whens.map(printWhen).filter((when) => when !== "otherwise");
    const lines = [...texts, ...(otherwise || texts.length === 0 ? ["otherwise"] : [])];
    const rubric = bands(...lines.map((when, index) => [lines.length - index, when] as const));
    return { clauses, rubric, gate: { text: "ก" }, fullMarks: lines.length };
  })
  .filter((change) => {
    const { indicator } = compile({ ...change, rubric: "manual" });
    return change.rubric.every(({ when }) => checkWhen(when, indicator, 2, "").length === 0);
  });

test("classes stand for exactly the states they are made of, whatever the rubric", () => {
  fc.assert(
    fc.property(arbitraryRubric, (change) => {
      const compiled = compile(change);
      const single = new Map<number, number>();
      for (const answers of everyAnswer(compiled)) {
        const band = evaluate(compiled, answers)?.band ?? -1;
        single.set(band, (single.get(band) ?? 0) + 1);
      }
      const order = (counts: Map<number, number>): [number, number][] =>
        [...counts].sort(([a], [b]) => a - b);
      expect(order(statesByBand(tableOf(compiled)))).toEqual(order(single));
    }),
    runsOf(200, 4),
  );
});

test("a fall of the score is reported where some single step lowers it, and only there", () => {
  fc.assert(
    fc.property(arbitraryRubric, (change) => {
      const compiled = compile(change);
      const falls = everyAnswer(compiled).some((from) => {
        const before = evaluate(compiled, from)?.score ?? -Infinity;
        return stepsFrom(compiled, from).some((to) => (evaluate(compiled, to)?.score ?? Infinity) < before);
      });
      const found = lintPack(withIndicator("1", { variants: [], ...change }));
      expect(found.some(({ code }) => code === "doingMoreScoresLess")).toBe(falls);
    }),
    runsOf(200, 4),
  );
});

function stepsFrom(compiled: CompiledIndicator, from: ChecklistAnswers): ChecklistAnswers[] {
  const clauses = from.states.flatMap((state, clause) =>
    ranksOfClause(compiled, clause)
      .filter((better) => (compiled.countable[clause] === true ? better > state : better < state))
      .map((better) => ({
        ...from,
        states: from.states.map((old, index) => (index === clause ? better : old)),
      })),
  );
  return from.gate ? clauses : [...clauses, { ...from, gate: true }];
}

describe("a long checklist is analysed in full", () => {
  const clauses = Array.from({ length: 40 }, (_, index) => ({
    id: String(index + 1),
    text: String(index + 1),
  }));

  test("40 clauses that are only counted make 41 classes of 2⁴⁰ states", () => {
    const compiled = compile({ clauses, rubric: bands([5, "count 40"], [0, "otherwise"]) });
    expect(countClasses(compiled)).toBe(41);
    // All but the one with everything done fall to otherwise.
    expect(statesByBand(tableOf(compiled))).toEqual(
      new Map([
        [1, 2 ** 40 - 1],
        [0, 1],
      ]),
    );
  });

  test("runs over 40 clauses make one class for each count within each stretch", () => {
    const rubric = bands([5, "run 1-40"], [3, "run 1-30"], [1, "run 1-10"], [0, "otherwise"]);
    // Stretches of 10, 20 and 10 clauses: 11 × 21 × 11.
    expect(countClasses(compile({ clauses, rubric }))).toBe(2541);
  });
});
