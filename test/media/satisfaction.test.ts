import { satisfactionOf } from "../../src/media/satisfaction";
import { levelsOf } from "./support";

describe("satisfaction", () => {
  it("is counted by level, with the share of each, and has no mean before an officer says so", () => {
    expect(satisfactionOf(levelsOf([1, 2, 0, 0, 0]), 1, false)).toEqual({
      ok: true,
      value: {
        answers: 3,
        mean: null,
        levels: [
          { name: "มากที่สุด", count: 1, share: 33.33 },
          { name: "มาก", count: 2, share: 66.67 },
          ...["ปานกลาง", "น้อย", "น้อยที่สุด"].map((name) => ({ name, count: 0, share: 0 })),
        ],
      },
    });
  });

  it.each([
    // 40×5 + 35×4 + 15×3 + 8×2 + 2 = 403 points of 500.
    [[40, 35, 15, 8, 2], { mean: 4.03, most: 5, percent: 80.6 }],
    // 5 + 8 = 13 points of 15: 4.333…, 86.666….
    [[1, 2, 0, 0, 0], { mean: 4.33, most: 5, percent: 86.67 }],
    // 8 answers of 5 and 4 points: 7 × 5 + 4 = 39 of 40, 4.875 rounds up.
    [[7, 1, 0, 0, 0], { mean: 4.88, most: 5, percent: 97.5 }],
    [["๑,๒๐๐", " 300 ", 0, 0, 0], { mean: 4.8, most: 5, percent: 96 }],
  ])("of %j has the mean of its points", (counts, mean) => {
    expect(satisfactionOf(levelsOf(counts), 1, true)).toMatchObject({ ok: true, value: { mean } });
  });

  it("goes by an officer's own levels: 2 points at most", () => {
    const levels = [
      { name: "พอใจ", weight: 2, counts: [30] },
      { name: "ไม่พอใจ", weight: 1, counts: [10] },
    ];
    // 60 + 10 = 70 points, 1.75 of 2.
    expect(satisfactionOf(levels, 1, true)).toMatchObject({
      value: { mean: { mean: 1.75, most: 2, percent: 87.5 } },
    });
  });

  it("is not there where nothing was counted, of either medium by itself", () => {
    const levels = levelsOf([1, 1, 1, 1, 1], [undefined, "", " ", undefined, undefined]);
    expect(satisfactionOf(levels, 2, true)).toBeNull();
    expect(satisfactionOf(levels, 1, true)).toMatchObject({ value: { mean: { mean: 3, percent: 60 } } });
  });

  it("names every count that is none", () => {
    expect(satisfactionOf(levelsOf([-1, 1.5, "สิบ", undefined, "1,20"]), 1, false)).toEqual({
      ok: false,
      trouble: [
        { code: "badCount", values: { level: "มากที่สุด", medium: 1, found: "-1" } },
        { code: "badCount", values: { level: "มาก", medium: 1, found: "1.5" } },
        { code: "badCount", values: { level: "ปานกลาง", medium: 1, found: "สิบ" } },
        { code: "countMissing", values: { level: "น้อย", medium: 1 } },
        { code: "badCount", values: { level: "น้อยที่สุด", medium: 1, found: "1,20" } },
      ],
    });
  });

  it("of nobody has no share, and a weight that is none gives no mean", () => {
    expect(satisfactionOf(levelsOf([0, 0, 0, 0, 0]), 1, false)).toMatchObject({
      trouble: [{ code: "noAnswers", values: { medium: 1 } }],
    });
    const levels = levelsOf([1, 1, 1, 1, 1]).map((level, index) =>
      index === 0 ? { ...level, weight: "ห้า" } : level,
    );
    expect(satisfactionOf(levels, 1, true)).toMatchObject({
      trouble: [{ code: "badWeight", values: { level: "มากที่สุด", found: "ห้า" } }],
    });
    expect(satisfactionOf(levels, 1, false)).toMatchObject({ ok: true });
  });
});
