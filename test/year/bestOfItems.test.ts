import type { Answers, Entered } from "../../src/answers/answers";
import { answerTo } from "../../src/formula/answerTo";
import { session } from "../../src/session/session";
import { findPath } from "../../src/target/findPath";
import { prepare } from "../../src/target/prepare";
import { plainTerms } from "../../src/target/terms";
import { scoreYear } from "../../src/year/scoreYear";
import { packOfShape } from "../golden/packOfShape";

/** 2.1.1: both clauses 5, clause 1 alone 2. 2.1.2: from 50 % on 4, from 25 % on 3. 2.1.3: typed, of 5. */
const pack = packOfShape("best-of-items");

function answersOf(award: readonly [Entered, Entered], done: Entered | null, typed: Entered | null): Answers {
  const [one, two] = award;
  return {
    indicators: {
      award: { clauses: { "1": { state: one }, "2": { state: two } } },
      "practice-share": done === null ? {} : { done, all: 48 },
      innovation: typed === null ? {} : { score: typed },
    },
    areas: {},
  };
}

const markOf = (answers: Answers): unknown =>
  scoreYear(pack, { type: "SAO" }, answers).indicators.get("award-or-practice")?.mark;

describe("a year whose indicator takes the best of its items", () => {
  it.each([
    ["2, 3 and 1", answersOf(["✓", "-"], 12, 1), 3],
    ["2 alone, the others not entered", answersOf(["✓", "-"], null, null), 2],
    ["0 and nothing else", answersOf(["-", "-"], null, null), 0],
    ["5 and 4, which are not added", answersOf(["✓", "✓"], 24, null), 5],
  ])("scores %s", (_, answers, score) => {
    expect(markOf(answers)).toEqual({ kind: "marks", score, full: 5 });
  });

  it("is not entered where none of them is, and unknown where one is", () => {
    expect(markOf({ indicators: {}, areas: {} })).toEqual({ kind: "notEntered", full: 5 });
    expect(markOf(answersOf(["✓", "✓"], 60, null))).toMatchObject({ kind: "unknown" });
  });

  it("finds the lightest way through one item, and counts what the others have", () => {
    const pathTo = (innovation: number): unknown => {
      const terms = { ...plainTerms, indicators: { innovation: { typed: { effort: innovation } } } };
      const prepared = prepare(pack, "SAO", answersOf(["-", "-"], 12, 1), terms);
      if (!prepared.ok) throw new Error(prepared.trouble.kind);
      const path = findPath(prepared.value, { overall: null, areas: {}, full: ["award-or-practice"] });
      if (!path.ok) throw new Error("no goal");
      return path.value.steps.map(({ key, tasks, gain }) => [key, tasks.length, gain]);
    };
    // From 3 by the share: clause 1 gives 2, which is less, so both together give 2 more; or marks typed from 1 to 5.
    expect(pathTo(5)).toEqual([["award", 2, 2]]);
    expect(pathTo(1)).toEqual([["innovation", 1, 2]]);
  });
});

describe("the functions say so of an indicator that takes the best of its items", () => {
  beforeAll(() => {
    session.use([pack], pack.id);
  });
  afterAll(() => {
    session.use([], null);
  });

  it.each([
    ["EXPLAIN", "ได้ 3 จาก 5 คะแนน ตามข้อย่อยที่ได้มากที่สุด\nข้อย่อย 2.1.1 ได้ 2\nข้อย่อย 2.1.2 ได้ 3\nข้อย่อย 2.1.3 ได้ 0"],
    [
      "NEXTSTEP",
      "นับข้อย่อยที่ได้มากที่สุดข้อเดียว ทำข้อย่อยใดให้ได้มากกว่านี้: ข้อย่อย 2.1.1 (2 จาก 5), ข้อย่อย 2.1.2 (3 จาก 4), ข้อย่อย 2.1.3 (0 จาก 5) ดูขั้นต่อไปของข้อย่อยนั้นด้วย LPA.NEXTSTEP",
    ],
  ])("LPA.%s", (name, said) => {
    expect(answerTo(name, ["2.1", [[2], [3], [null]]])).toEqual({ ok: true, value: said });
  });

  it("LPA.TRACKER takes the best of the rows of its items", () => {
    const rows = [
      ["ตัวชี้วัด", "ข้อ", "ผล"],
      ["2.1.1", "1", "✓"],
      ["2.1.1", "2", "-"],
      ["2.1.2", "จำนวนที่ทำ", 12],
      ["2.1.2", "จำนวนทั้งหมด", 48],
      ["2.1.3", null, 1],
    ];
    const totals = answerTo("TRACKER", [rows, "อบต."]);
    expect(totals?.ok && totals.value).toEqual(expect.arrayContaining([expect.arrayContaining([5, 3, 60])]));
  });
});
