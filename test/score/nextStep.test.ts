import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import type { Band, Indicator } from "../../src/pack/schema";
import { printWhen } from "../../src/pack/rubric/print";
import type { StateRank } from "../../src/score/cell";
import { compileIndicator, type CompiledIndicator } from "../../src/score/compile";
import { evaluate, type ChecklistAnswers, type Evaluation } from "../../src/score/evaluate";
import { explainScore } from "../../src/score/explain";
import { ranksOfClause } from "../../src/score/space/neighbours";
import { findNextStep, type NextStep, type NoStep } from "../../src/score/nextStep";
import { checkWhen } from "../../src/pack/checkRubric";
import { arbitraryWhen } from "../pack/support/arbitraryWhen";
import { indicatorOf2567 } from "./support/indicators";

/** Every state of an indicator's checklist. */
function everyAnswer(compiled: CompiledIndicator): ChecklistAnswers[] {
  const states = compiled.clauseStates.reduce<StateRank[][]>(
    (all, _, clause) =>
      all.flatMap((start) => ranksOfClause(compiled, clause).map((state) => [...start, state])),
    [[]],
  );
  const gates = compiled.indicator.gate ? [true, false] : [true];
  return gates.flatMap((gate) =>
    states.map((one) => ({ kind: "answers", gate, states: one, measured: null })),
  );
}

/** The fewest changes by which doing more, lateness left as it is, scores more; found by trying every state. */
function fewestChanges(
  compiled: CompiledIndicator,
  from: ChecklistAnswers,
  all: readonly ChecklistAnswers[],
): number | null {
  const score = evaluate(compiled, from)?.score ?? 0;
  const reachable = all.filter(
    (to) =>
      to.states.every((state, clause) => {
        const before = from.states[clause] ?? 0;
        return state === before || (before !== 2 && state > before);
      }) &&
      (to.gate || !from.gate),
  );
  const sizes = reachable
    .filter((to) => (evaluate(compiled, to)?.score ?? -1) > score)
    .map(
      (to) =>
        to.states.filter((s, clause) => s !== from.states[clause]).length + Number(to.gate !== from.gate),
    );
  return sizes.length > 0 ? Math.min(...sizes) : null;
}

function stepFrom(before: Evaluation): NextStep | null {
  const found: NextStep | NoStep = findNextStep(before);
  expect(found).not.toBe("untried");
  return typeof found === "string" ? null : found;
}

function sizeOf(step: NextStep): number {
  return step.clauses.length + Number(step.gate);
}

function apply(compiled: CompiledIndicator, from: ChecklistAnswers, step: NextStep): ChecklistAnswers {
  const ranks = { none: 0, incomplete: 1, late: 2, done: 3 } as const;
  return {
    ...from,
    gate: from.gate || step.gate,
    states: from.states.map((state, index) => {
      const id = compiled.indicator.clauses[index]?.id;
      const change = step.clauses.find(({ clause }) => clause === id);
      return change ? ranks[change.to] : state;
    }),
  };
}

describe.each(["2", "3", "4", "5"])("the next step of indicator %s, from every state", (id) => {
  const compiled = indicatorOf2567(id);
  const all = everyAnswer(compiled);

  test("is the smallest there is, and gives the score it promises", () => {
    for (const from of all) {
      const before = evaluate(compiled, from);
      if (!before) throw new Error("a state without a band");
      const step = stepFrom(before);
      const possible = step?.undoesLateness ? null : step && sizeOf(step);
      expect({ from, fewest: possible }).toEqual({ from, fewest: fewestChanges(compiled, from, all) });
      if (step) expect(evaluate(compiled, apply(compiled, from, step))?.score).toBe(step.score);
    }
  });

  test("warns of exactly those single steps that lower the score", () => {
    for (const from of all) {
      const before = evaluate(compiled, from);
      if (!before) throw new Error("a state without a band");
      const lower = all.filter((to) => {
        const changes = to.states.flatMap((state, clause) => (state === from.states[clause] ? [] : [clause]));
        const [clause = -1] = changes;
        const forward = changes.length === 1 && (to.states[clause] ?? 0) > (from.states[clause] ?? 0);
        return to.gate === from.gate && forward && (evaluate(compiled, to)?.score ?? 0) < before.score;
      });
      expect(explainScore(before).traps).toHaveLength(lower.length);
    }
  });

  test("where doing less scores more, it says so, and only there", () => {
    for (const from of all) {
      const before = evaluate(compiled, from);
      if (!before) throw new Error("a state without a band");
      const better = all.some(
        (to) =>
          to.gate === from.gate &&
          to.states.every((state, clause) => state <= (from.states[clause] ?? 0)) &&
          (evaluate(compiled, to)?.score ?? 0) > before.score,
      );
      expect({ from, said: explainScore(before).lessScoresMore !== null }).toEqual({ from, said: better });
    }
  });
});

/** Indicators with random rubrics, their bands' scores in falling order or as they come. */
function arbitraryIndicator(order: "falling" | "any"): fc.Arbitrary<Indicator> {
  return fc
    .tuple(
      fc.array(arbitraryWhen(4), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([whens, marks]): Indicator => {
      const texts = [...whens.map(printWhen).filter((when) => when !== "otherwise"), "otherwise"];
      const scores = order === "any" ? marks : texts.map((_, index) => texts.length - 1 - index);
      const bands: Band[] = texts.map((when, index) => ({ when, score: scores[index] ?? 0, text: when }));
      const states = ["none", "incomplete", "late", "done"] as const;
      return {
        ...indicatorOf2567("4").indicator,
        clauses: ["1", "2", "3", "4"].map((id) => ({ id, text: id, states })),
        rubric: bands,
      };
    })
    .filter(({ rubric, ...rest }) =>
      (rubric as readonly Band[]).every(
        ({ when }) => checkWhen(when, { ...rest, rubric }, 2, "").length === 0,
      ),
    );
}

test.each(["falling", "any"] as const)(
  "for rubrics with scores in %s order, the next step is the smallest and keeps its promise",
  (order) => {
    fc.assert(
      fc.property(arbitraryIndicator(order), fc.nat(), (indicator, pick) => {
        const compiled = compileIndicator(indicator, { percentDecimals: 2, fiscalYear: 2566 });
        const all = everyAnswer(compiled);
        const from = all[pick % all.length];
        const before = from && evaluate(compiled, from);
        if (!before) throw new Error("otherwise takes every state");
        const step = stepFrom(before);
        if (step) expect(evaluate(compiled, apply(compiled, from, step))?.score).toBe(step.score);
        expect(step?.undoesLateness ? null : step && sizeOf(step)).toBe(fewestChanges(compiled, from, all));
      }),
      runsOf(300, 3),
    );
  },
);
