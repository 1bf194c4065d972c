import fc from "fast-check";
import type { Answer, Asked, CarriedOver, ReviewReason } from "../../src/compare/carriedOver";
import { carryOver } from "../../src/compare/carryOver";
import type { Indicator, Pack } from "../../src/pack/schema";
import { syntheticPack } from "../../bench/syntheticPack";
import { anyScoring, anyWording } from "./support/edits";
import {
  bandIn,
  changed2567,
  clauseIn,
  edited,
  lpa2563,
  lpa2567,
  packOf,
  type Writable,
} from "./support/packs";

function answer(indicator: string, asked: Asked | number, value: unknown = "done"): Answer {
  return { indicator, asked: typeof asked === "number" ? { clause: String(asked) } : asked, value };
}

function to2567(given: Answer, key: string, change: (indicator: Writable<Indicator>) => void): CarriedOver {
  return carryOver(lpa2567, changed2567(key, change), [given]);
}

const target = (key: string, number: string, asked: Asked): object => ({ key, number, asked });

describe("an answer is kept", () => {
  test("by number, in Thai digits too, and by key", () => {
    const given = [answer("๓", 8, "late"), answer("internal-audit", "gate", true), answer("1", "done", 12)];
    const { kept, review } = carryOver(lpa2567, lpa2567, given);
    expect(review).toEqual([]);
    expect(kept.map(({ to }) => to)).toEqual([
      target("internal-control-report", "3", { clause: "8" }),
      target("internal-audit", "4", "gate"),
      target("development-projects-budgeted", "1", "done"),
    ]);
    expect(kept.map(({ answer: one }) => one.value)).toEqual(["late", true, 12]);
  });

  test("under the new number of its indicator, and says so", () => {
    const { kept } = to2567(answer("5", 1), "risk-management", (indicator) => (indicator.id = "7"));
    expect(kept).toMatchObject([
      { to: { key: "risk-management", number: "7" }, flags: ["indicatorRenumbered"] },
    ]);
  });

  test("under the new number of a clause in the same words, and says so", () => {
    const { kept } = to2567(answer("3", 8, "late"), "internal-control-report", (indicator) => {
      clauseIn(indicator, "8").id = "9";
    });
    expect(kept).toMatchObject([{ to: { asked: { clause: "9" } } }]);
    expect(kept[0]?.flags).toContain("clauseRenumbered");
  });

  test("and flagged where the same work now scores otherwise", () => {
    const { kept } = to2567(answer("1", "done", 12), "development-projects-budgeted", (indicator) => {
      bandIn(indicator, 0).when = "value >= 30";
    });
    expect(kept[0]?.flags).toEqual(["scoringChanged"]);
  });

  test("line by line where a mean of percents is asked", () => {
    const measure = { kind: "mean", line: "สายงาน", done: "จำนวนที่อบรม", all: "จำนวนบุคลากร" } as const;
    const pack = packOf("a", [{ id: "28", key: "training", measure }]);
    const lines = [answer("28", "done", 3), answer("28", "done", 4)];
    expect(carryOver(pack, pack, lines).kept).toHaveLength(2);
  });
});

describe("an answer is to be reviewed, with the reason and where it could go", () => {
  test.each<
    [string, Answer, string, (indicator: Writable<Indicator>) => void, ReviewReason, readonly object[]]
  >([
    [
      "the clause is gone",
      answer("5", 6),
      "risk-management",
      ({ clauses }) => clauses.pop(),
      { kind: "clauseRemoved" },
      [],
    ],
    [
      "the clause reads otherwise",
      answer("4", 2),
      "internal-audit",
      (indicator) => (clauseIn(indicator, "2").text = "กำหนดนโยบายการปฏิบัติงานตรวจสอบ"),
      {
        kind: "clauseReworded",
        from: "กำหนดนโยบายและวิธีการปฏิบัติงานตรวจสอบ",
        to: "กำหนดนโยบายการปฏิบัติงานตรวจสอบ",
      },
      [target("internal-audit", "4", { clause: "2" })],
    ],
    [
      "the clause is late no more",
      answer("3", 8, "late"),
      "internal-control-report",
      (indicator) => (clauseIn(indicator, "8").states = ["none", "done"]),
      { kind: "stateGone", states: ["none", "done"] },
      [target("internal-control-report", "3", { clause: "8" })],
    ],
    [
      "a word that is no state may have meant late",
      answer("3", 8, "ส่งช้า"),
      "internal-control-report",
      (indicator) => (clauseIn(indicator, "8").states = ["none", "done"]),
      { kind: "stateGone", states: ["none", "done"] },
      [target("internal-control-report", "3", { clause: "8" })],
    ],
    [
      "the precondition is gone",
      answer("4", "gate", true),
      "internal-audit",
      (indicator) => delete indicator.gate,
      { kind: "gateRemoved" },
      [],
    ],
    [
      "a number is counted instead of a percent",
      answer("1", "done", 12),
      "development-projects-budgeted",
      (indicator) => (indicator.measure = { kind: "number", counted: "จำนวนโครงการ", unit: "โครงการ" }),
      { kind: "measureRemoved" },
      [],
    ],
  ])("%s", (_, given, key, change, reason, candidates) => {
    expect(to2567(given, key, change)).toEqual({
      kept: [],
      review: [{ answer: given, reasons: [reason], candidates }],
    });
  });

  test("typed scores of 2563: what was dropped, what is proposed, what was never asked", () => {
    const given = [
      answer("24", "score", 5),
      answer("2", "score", 4),
      answer("8", "score", 3),
      answer("2", 1),
    ];
    const { kept, review } = carryOver(lpa2563, lpa2567, given);
    expect(kept).toEqual([]);
    expect(review.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ["indicatorDropped"],
      ["proposedMatch", "scoreNoLongerTyped"],
      ["unknownIndicator"],
      ["proposedMatch", "unknownAsked"],
    ]);
  });

  test("a typed score out of other full marks", () => {
    const year = (fullMarks: number): Pack => packOf("a", [{ id: "22", key: "province", fullMarks }]);
    expect(carryOver(year(5), year(10), [answer("22", "score", 5)]).review).toMatchObject([
      { reasons: [{ kind: "fullMarksChanged", from: 5, to: 10 }] },
    ]);
  });

  test("a split indicator, with every part that asks the same", () => {
    const clauses = [{ id: "1", text: "แต่งตั้งคณะกรรมการ" }];
    const older = packOf("old", [{ id: "1", key: "whole", clauses }]);
    const newer = packOf(
      "new",
      [
        { id: "1", key: "part-a", clauses },
        { id: "2", key: "part-b" },
      ],
      { changes: { since: "old", changes: [{ kind: "split", from: ["whole"], to: ["part-a", "part-b"] }] } },
    );
    expect(carryOver(older, newer, [answer("1", 1)]).review).toMatchObject([
      { reasons: [{ kind: "indicatorSplit" }], candidates: [target("part-a", "1", { clause: "1" })] },
    ]);
  });

  test("an indicator that is asked of อบจ. no more", () => {
    const newer = changed2567("risk-management", (indicator) => indicator.appliesTo.shift());
    const [given] = [answer("5", 1)];
    expect(carryOver(lpa2567, newer, [given], "PAO").review).toMatchObject([
      { reasons: [{ kind: "notAskedOfType" }] },
    ]);
    expect(carryOver(lpa2567, newer, [given], "SAO").kept).toHaveLength(1);
  });

  test("a second answer to the same question, named once by key and once by number", () => {
    const { kept, review } = carryOver(lpa2567, lpa2567, [
      answer("3", 1),
      answer("internal-control-report", 1, "none"),
    ]);
    expect(kept).toHaveLength(1);
    expect(review).toMatchObject([{ answer: { value: "none" }, reasons: [{ kind: "answeredTwice" }] }]);
  });
});

const asked = fc.oneof(
  fc.constantFrom<Asked>("gate", "done", "all", "score"),
  fc.integer({ min: 1, max: 9 }).map((clause): Asked => ({ clause: String(clause) })),
);
const answers = fc.array(
  fc.record({
    indicator: fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constant("internal-audit")),
    asked,
    value: fc.anything(),
  }),
  { maxLength: 40 },
);

test("every answer is kept or to be reviewed, exactly once and with its value, whatever the two years", () => {
  const packs = fc.oneof(
    fc.tuple(
      fc.constant(lpa2567),
      fc.oneof(anyScoring, anyWording).map(({ apply }) => edited(lpa2567, apply)),
    ),
    fc.constantFrom<[Pack, Pack]>([lpa2563, lpa2567], [lpa2567, lpa2563]),
    fc.nat(50).map((seed): [Pack, Pack] => {
      const size = { indicators: 12, clauses: 50 };
      return [syntheticPack({ ...size, seed: 1 }), syntheticPack({ ...size, seed, year: 2568 })];
    }),
  );
  fc.assert(
    fc.property(packs, answers, ([older, newer], given) => {
      const { kept, review } = carryOver(older, newer, given);
      const out = new Set([...kept, ...review].map((one) => one.answer));
      expect(kept.length + review.length).toBe(given.length);
      expect(given.every((one) => out.has(one))).toBe(true);
      expect(review.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
