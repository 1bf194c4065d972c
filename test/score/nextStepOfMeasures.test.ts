import fc from "fast-check";
import type { Indicator } from "../../src/pack/schema";
import { assess } from "../../src/score/assess";
import { compileIndicator, type CompiledIndicator } from "../../src/score/compile";
import { findNextStep } from "../../src/score/nextStep";
import { indicatorOf2567 } from "./support/indicators";

const projects = indicatorOf2567("1");

/** An indicator whose bands are these, in this order. */
function measured(
  measure: Indicator["measure"],
  ...bands: readonly [when: string, score: number][]
): CompiledIndicator {
  const rubric = bands.map(([when, score]) => ({ when, score, text: when }));
  return compileIndicator(
    { ...projects.indicator, ...(measure && { measure }), rubric },
    { percentDecimals: 2, fiscalYear: 2566 },
  );
}

const percent: Indicator["measure"] = { kind: "percent", done: "ทำ", all: "ทั้งหมด" };
const counted: Indicator["measure"] = { kind: "number", counted: "ครั้ง", unit: "ครั้ง" };

function nextFrom(
  compiled: CompiledIndicator,
  ...cells: readonly unknown[]
): ReturnType<typeof findNextStep> {
  const scored = assess(compiled, [cells], null);
  if (scored.kind !== "scored") throw new Error(`not scored: ${scored.kind}`);
  return findNextStep(scored);
}

describe("the smallest number to do, by the percent as the scorer rounds it", () => {
  test.each([
    ["0.995 % of 40,000 rounds to 1.00", 0, 40_000, 398, 1],
    ["14.995 % of 20,000 rounds to 15.00", 2_500, 20_000, 2_999, 4],
    ["4.995 % of 200,000 rounds to 5.00", 3_000, 200_000, 9_990, 2],
    ["19.995 % of 4,000 lies between two counts: 799.8", 700, 4_000, 800, 5],
    ["of 7 one is 14.29 % already", 0, 7, 1, 3],
    ["of 3 one is 33.33 % already", 0, 3, 1, 5],
  ])("%s", (_, done, all, reach, score) => {
    expect(nextFrom(projects, done, all)).toMatchObject({
      score,
      measured: { done: reach, more: reach - done },
    });
  });

  test("is the first whose percent, reckoned in whole numbers, gives more marks", () => {
    const least = [100n, 500n, 1000n, 1500n, 2000n];
    const marksOf = (done: number, all: number): number => {
      const units = (BigInt(done) * 20_000n + BigInt(all)) / (2n * BigInt(all));
      return least.filter((bound) => units >= bound).length;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), fc.nat(), (all, pick) => {
        const done = pick % (all + 1);
        const now = marksOf(done, all);
        const first = Array.from({ length: all - done }, (_, more) => done + more + 1).find(
          (count) => marksOf(count, all) > now,
        );
        const step = nextFrom(projects, done, all);
        expect(typeof step === "string" ? undefined : step.measured?.done).toBe(first);
      }),
      { numRuns: 200 },
    );
  });
});

describe("percents that may pass 100, and numbers with decimals", () => {
  const revenue: Indicator["measure"] = {
    ...percent,
    kind: "percent",
    done: "จัดเก็บ",
    all: "ประมาณการ",
    over100: true,
  };
  const bands: readonly [string, number][] = [
    ["value >= 120", 5],
    ["value >= 100", 3],
    ["otherwise", 0],
  ];

  test("the smallest amount of satang whose percent rounds to 120.00", () => {
    // 119.995 % of 1,000,000.00 are 1,199,950.00.
    expect(nextFrom(measured({ ...revenue, decimals: 2 }, ...bands), 1_100_000.25, 1_000_000)).toMatchObject({
      score: 5,
      measured: { done: 1_199_950, more: 99_949.75, reach: 120 },
    });
  });

  test("of what is counted the next whole one", () => {
    // 119.995 % of 7 are 8.39965, so nine.
    expect(nextFrom(measured(revenue, ...bands), 7, 7)).toMatchObject({
      score: 5,
      measured: { done: 9, more: 2 },
    });
  });

  test("a band above 100 is out of reach where the percent may not pass it", () => {
    expect(nextFrom(measured(percent, ...bands), 10, 10)).toBe("none");
    expect(nextFrom(measured(percent, ...bands), 9, 10)).toMatchObject({ score: 3, measured: { done: 10 } });
  });

  test("a number with decimals is told as a value to reach, never as so many more", () => {
    const ita: Indicator["measure"] = {
      kind: "number",
      counted: "ITA",
      unit: "คะแนน",
      decimals: 2,
      most: 100,
    };
    const step = nextFrom(measured(ita, ["value >= 85", 5], ["value >= 75", 3], ["otherwise", 0]), 84.99);
    expect(step).toMatchObject({ score: 5, measured: { reach: 85, more: null, done: null } });
    expect(nextFrom(measured(ita, ["value > 100", 5], ["otherwise", 0]), 84.99)).toBe("none");
  });
});

describe("bands that are not in falling order", () => {
  test("printed from the lowest up, the step to the next band exists", () => {
    const rising = measured(percent, ["value 0-4.99", 0], ["value 5-19.99", 2], ["value >= 20", 5]);
    expect(nextFrom(rising, 3)).toMatchObject({ score: 2, measured: { reach: 5, fewer: false } });
    expect(nextFrom(rising, 1, 40)).toMatchObject({ score: 2, measured: { done: 2, more: 1 } });
  });

  test("a lower band that comes first hides where the better one would begin", () => {
    const hidden = measured(counted, ["value <= 5", 1], ["value >= 3", 4], ["otherwise", 0]);
    expect(nextFrom(hidden, 2)).toMatchObject({ score: 4, measured: { reach: 6, more: 4 } });
  });

  test("a worse band between is passed over", () => {
    const dip = measured(
      percent,
      ["value >= 60", 3],
      ["value 40-59.99", 0],
      ["value 20-39.99", 5],
      ["otherwise", 1],
    );
    expect(nextFrom(dip, 0, 4)).toMatchObject({ score: 5, measured: { done: 1 } });
    expect(nextFrom(dip, 2, 5)).toMatchObject({ score: 3, measured: { done: 3, more: 1 } });
  });

  test("fewer is better: it says how few", () => {
    const transfers = measured(counted, ["value <= 2", 5], ["value <= 5", 3], ["otherwise", 0]);
    expect(nextFrom(transfers, 9)).toMatchObject({ score: 3, measured: { reach: 5, fewer: true, more: -4 } });
    expect(nextFrom(transfers, 4)).toMatchObject({ score: 5, measured: { reach: 2, fewer: true } });
    expect(nextFrom(transfers, 1)).toBe("none");
    const complaints = measured(percent, ["value < 10", 5], ["value < 30", 2], ["otherwise", 0]);
    expect(nextFrom(complaints, 9, 20)).toMatchObject({ score: 2, measured: { done: 5, fewer: true } });
    expect(nextFrom(complaints, 45.5)).toMatchObject({ score: 2, measured: { reach: 29.99, fewer: true } });
  });

  test("where less is better as the paper has it, nobody is told to do more of it", () => {
    const transfers = measured(
      { ...counted, better: "lower" },
      ["value 0", 3],
      ["value 1-5", 5],
      ["otherwise", 0],
    );
    expect(nextFrom(transfers, 9)).toMatchObject({ score: 5, measured: { reach: 5, fewer: true, more: -4 } });
    expect(nextFrom(transfers, 3)).toBe("none");
    // Only more of it scores more, which is told as what it is: a step back.
    expect(nextFrom(transfers, 0)).toMatchObject({ score: 5, measured: { reach: 1, fewer: false } });
    const arrears = measured(
      { ...percent, better: "lower" },
      ["value < 5", 5],
      ["value < 10", 3],
      ["otherwise", 0],
    );
    // 5 % of 41 are 2.05, so two are below 5 % (4.88); ten percent are 4.1, so four are 9.76 %.
    expect(nextFrom(arrears, 6, 41)).toMatchObject({
      score: 3,
      measured: { done: 4, more: -2, reach: 9.76 },
    });
    expect(nextFrom(arrears, 4, 41)).toMatchObject({
      score: 5,
      measured: { done: 2, more: -2, reach: 4.88 },
    });
  });

  test("more clauses than all ways of doing more can be tried are said to be untried", () => {
    const clauses = Array.from({ length: 20 }, (_, index) => ({ id: String(index + 1), text: "ทำ" }));
    // Each clause stands in a condition of its own, so no two are alike.
    const rubric = [
      { when: "1, not 20", score: 1, text: "ก" },
      ...clauses
        .slice(1)
        .map(({ id }) => ({ when: `${id}, not ${String(Number(id) - 1)}`, score: 0, text: id })),
      { when: "otherwise", score: 1, text: "ข" },
    ];
    const { indicator } = indicatorOf2567("2");
    const wide = compileIndicator(
      { ...indicator, clauses, rubric },
      { percentDecimals: 2, fiscalYear: 2566 },
    );
    const cells = clauses.map(({ id }) => [id === "20" ? "✓" : ""]);
    const scored = assess(wide, cells, null);
    if (scored.kind !== "scored") throw new Error("not scored");
    expect(findNextStep(scored)).toBe("untried");
  });
});
