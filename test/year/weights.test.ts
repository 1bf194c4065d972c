import type { Answers, Entered } from "../../src/answers/answers";
import type { Pack } from "../../src/pack/schema";
import { findPath } from "../../src/target/findPath";
import { prepare } from "../../src/target/prepare";
import { plainTerms, type Terms } from "../../src/target/terms";
import { scoreYear } from "../../src/year/scoreYear";
import { packOfShape } from "../golden/packOfShape";

function typed(scores: Readonly<Record<string, Entered>>): Answers {
  return {
    indicators: Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score }])),
    areas: {},
  };
}

describe("a year whose areas have weights, 20 of 10 marks and 80 of 20", () => {
  const asMean = packOfShape("weighed-areas-as-mean");
  const asSum = packOfShape("weighed-areas-as-sum");
  const totalOf = (pack: Pack, scores: Readonly<Record<string, Entered>>): unknown => {
    const { mark, percent } = scoreYear(pack, { type: "SAO" }, typed(scores)).total;
    return mark.kind === "marks" ? [mark.score, mark.full, percent] : mark.kind;
  };

  it.each([
    [
      "8 of 10 and 15 of 20: (80 × 20 + 75 × 80) ÷ 100",
      asMean,
      { "a-one": 5, "a-two": 3, "b-one": 15 },
      [23, 30, 76],
    ],
    ["the same as a sum: 1360 of 1800", asSum, { "a-one": 5, "a-two": 3, "b-one": 15 }, [1360, 1800, 75.56]],
    ["one indicator is entered: 5 × 20 of 1800", asSum, { "a-one": 5 }, [100, 1800, 5.56]],
    ["one indicator is entered: 50 % × 20 ÷ 100", asMean, { "a-one": 5 }, [5, 30, 10]],
  ])("%s", (_, pack, scores, total) => {
    expect(totalOf(pack, scores)).toEqual(total);
  });

  it("is raised where a mark weighs most", () => {
    const terms = {
      ...plainTerms,
      indicators: { "a-one": { typed: { effort: 1 } }, "b-one": { typed: { effort: 1 } } },
    };
    // From 50 %: area 1 to 10 of 10 brings 10 points more in the mean, area 2 to 20 of 20 brings 40.
    const answers = typed({ "a-one": 0, "a-two": 5, "b-one": 10 });
    expect(stepsTo(asMean, answers, terms, 90)).toEqual([["b-one", 10, 90]]);
    expect(stepsTo(asMean, answers, terms, 60)).toEqual([["a-one", 5, 60]]);
  });
});

describe("a year with an indicator whose items have the weights 2, 0.5 and 1", () => {
  const pack = packOfShape("weighed-items");

  it("promises each step at its item's weight", () => {
    const answers: Answers = {
      indicators: { planning: { score: 3 }, doing: { done: 5, all: 10 }, reporting: { score: 4 } },
      areas: {},
    };
    const terms = {
      ...plainTerms,
      indicators: { planning: { typed: { effort: 1 } }, reporting: { typed: { effort: 9 } } },
    };
    // 3 × 2 + 5 × 0.5 + 4 = 12.5 of 20; planning to 5 brings 4 more: 16.5, 82.5 %; then 8 of 10 done 2.5 more: 19, 95 %.
    expect(stepsTo(pack, answers, terms, 90)).toEqual([
      ["planning", 4, 82.5],
      ["doing", 2.5, 95],
    ]);
  });
});

function stepsTo(pack: Pack, answers: Answers, terms: Terms, overall: number): unknown {
  const prepared = prepare(pack, "SAO", answers, terms);
  if (!prepared.ok) throw new Error(prepared.trouble.kind);
  const path = findPath(prepared.value, { overall, areas: {}, full: [] });
  if (!path.ok) throw new Error("no goal");
  return path.value.steps.map(({ key, gain, percent }) => [key, gain, percent]);
}
