import type { Finding } from "../../src/lint/finding";
import { lintPack } from "../../src/lint/lintPack";
import type { Indicator } from "../../src/pack/schema";
import { bands, withIndicator, type Line } from "./support/soundPack";

function found(id: string, change: Partial<Indicator>): readonly Finding[] {
  return lintPack(withIndicator(id, { variants: [], ...change }));
}

function interval(from: number, to: number | null): object {
  return { kind: "interval", from, to };
}

function done(...clauses: readonly string[]): object {
  const all = ["1", "2", "3", "4", "5"];
  return { clauses: all.map((clause) => ({ clause, state: clauses.includes(clause) ? "done" : "none" })) };
}

describe("witnesses of a percent", () => {
  test.each<[string, Line[], object]>([
    [
      "each interval that no band takes, from bound to bound",
      [
        [5, "value >= 80"],
        [3, "value 60-79"],
        [0, "value < 50"],
      ],
      [
        { code: "gap", witness: { state: interval(50, 59.99), score: null, other: null } },
        { code: "gap", witness: { state: interval(79.01, 79.99), score: null, other: null } },
      ],
    ],
    [
      "an overlap, with the score that is lost",
      [
        [5, "value >= 80"],
        [3, "value 60-90"],
        [0, "value < 60"],
      ],
      [{ witness: { state: interval(80, 90), score: 5, other: { state: interval(80, 90), score: 3 } } }],
    ],
    [
      "a fall of the score, from the interval below to that above",
      [
        [5, "value >= 60, value < 80"],
        [3, "value >= 80"],
        [0, "value < 60"],
      ],
      [{ witness: { state: interval(60, 79.99), score: 5, other: { state: interval(80, 100), score: 3 } } }],
    ],
    [
      "a hole that falls to otherwise",
      [
        [5, "value >= 80"],
        [3, "value 60-79"],
        [0, "otherwise"],
      ],
      [
        {
          code: "doingMoreScoresLess",
          witness: { state: interval(60, 79), score: 3, other: { state: interval(79.01, 79.99), score: 0 } },
        },
      ],
    ],
  ])("%s", (_, lines, findings) => {
    expect(found("2", { rubric: bands(...lines) })).toMatchObject(findings);
  });

  test("a count has no upper end", () => {
    const measure = { kind: "number", counted: "โครงการ", unit: "โครงการ" } as const;
    const rubric = bands([5, "value 3-4"], [3, "value 1-2"], [0, "value 0"]);
    expect(found("2", { measure, rubric })).toMatchObject([
      { code: "gap", witness: { state: interval(5, null) } },
    ]);
  });

  test("of counts there is none between two bounds", () => {
    const measure = { kind: "number", counted: "โครงการ", unit: "โครงการ" } as const;
    expect(
      found("2", { measure, rubric: bands([5, "value >= 3"], [2, "value 1-2"], [0, "value 0"]) }),
    ).toEqual([]);
  });
});

describe("witnesses of a checklist", () => {
  test("a gap tells how many results it takes and shows the one with the most done", () => {
    // Of 5 clauses 2 can be done in 10 ways and 3 in 10 ways.
    const rubric = bands([5, "count 5"], [4, "count 4"], [1, "count 1"], [0, "count 0"]);
    expect(found("1", { rubric })).toMatchObject([
      { code: "gap", values: { states: 20 }, witness: { state: done("1", "2", "3"), score: null } },
    ]);
  });

  test("a masked band shows a result that it should have taken", () => {
    const rubric = bands([5, "count 4-5"], [4, "count 5"], [3, "count 2-3"], [1, "count 0-1"]);
    expect(found("1", { rubric })).toMatchObject([
      {
        code: "maskedBand",
        values: { band: 2, winner: 1 },
        witness: { state: done("1", "2", "3", "4", "5"), score: 5, other: { score: 4 } },
      },
      { code: "unreachableScore" },
    ]);
  });

  test("a clause that lowers the score, whichever it is, is one finding that lists them", () => {
    const rubric = bands([5, "count 5"], [3, "count 3"], [2, "count 4"], [1, "count 0-2"]);
    expect(found("1", { rubric }).filter(({ code }) => code === "doingMoreScoresLess")).toMatchObject([
      {
        values: { clauses: ["1", "2", "3", "4", "5"] },
        witness: {
          state: done("1", "2", "3"),
          score: 3,
          other: { state: done("1", "2", "3", "4"), score: 2 },
        },
      },
    ]);
  });

  test("meeting the precondition may lower the score too", () => {
    const rubric = bands([5, "gate, 1-2"], [3, "not gate"], [1, "gate"]);
    expect(found("3", { rubric }).filter(({ code }) => code === "doingMoreScoresLess")).toMatchObject([
      { witness: { state: { gate: false }, score: 3, other: { state: { gate: true }, score: 1 } } },
    ]);
  });

  test("a fault that happened and scores more is a loss where it does not happen", () => {
    const clauses = [
      { id: "1", text: "ทำแผน" },
      { id: "2", text: "ถูกทักท้วง", fault: true },
    ];
    const rubric = bands([5, "1, 2"], [3, "1"], [0, "not 1"]);
    expect(
      found("1", { clauses, rubric }).filter(({ code }) => code === "doingMoreScoresLess"),
    ).toMatchObject([
      {
        witness: {
          state: { clauses: [{ state: "done" }, { clause: "2", state: "done" }] },
          score: 5,
          other: { state: { clauses: [{ state: "done" }, { clause: "2", state: "none" }] }, score: 3 },
        },
      },
    ]);
  });

  test.each<[string, Line[]]>([
    [
      "an unbroken run above a shorter one",
      [
        [5, "run 1-5"],
        [3, "run 1-3"],
        [2, "1 or not 1"],
      ],
    ],
    [
      "a larger count above a smaller one",
      [
        [5, "count >= 4"],
        [3, "count >= 2"],
        [1, "count >= 0"],
      ],
    ],
  ])("%s is a cascade, and no overlap", (_, lines) => {
    const codes = found("1", { rubric: bands(...lines) }).map(({ code }) => code);
    expect(codes).not.toContain("overlap");
    expect(codes).not.toContain("maskedBand");
  });
});
