import fc from "fast-check";
import type { Answers } from "../../src/answers/answers";
import { laoTypes } from "../../src/pack/laoType";
import type { Pack } from "../../src/pack/schema";
import { joined, noResults, provinceOf } from "../../src/province/province";
import type { ExpectedLao } from "../../src/province/expected";
import type { OutlinedResult } from "../../src/province/laoResult";
import { rollUp } from "../../src/province/rollUp";
import { madeUpProvince } from "../support/madeUpProvince";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { resultOf } from "./support";

const pack = packOf("lpa-2567");
const made = madeUpProvince(pack, 60).map(({ lao, answers }) => resultOf(pack, lao, answers));

/** The published answers with other marks typed for area 3, whose full marks are 65. */
function withArea3(score: number): Answers {
  return { ...publishedExample, areas: { ...publishedExample.areas, "3": { score, full: 65 } } };
}

function lao(name: string, district = ""): typeof sao & { readonly district?: string } {
  return { name, type: "SAO", province: "สมมติ", ...(district !== "" && { district }) };
}

describe("a made-up province of 60", () => {
  const tables = rollUp(provinceOf(made));

  it("is led by the published example, to the digit", () => {
    const [first, second] = tables.ranking;
    expect(first).toMatchObject({ rank: 1, isShared: false, percent: 97.94 });
    expect(first?.result.lao.name).toBe("อบต.ไสไทย");
    expect(first?.result.total).toMatchObject({ score: 333, full: 340 });
    expect(second?.percent).toBeLessThan(97.94);
    expect(tables).toMatchObject({ year: 2567, unfinished: [], duplicates: [] });
  });

  it("counts each organization once by type and once by district", () => {
    for (const groups of [tables.byType, tables.byDistrict])
      expect(groups.reduce((sum, { laos }) => sum + laos, 0)).toBe(60);
  });

  it("is not asked of an อบจ. what the paper leaves out for it", () => {
    const second = tables.indicators.find(({ asked }) => asked.id === "2");
    expect(second).toMatchObject({ assessed: 59 });
  });
});

describe("the fold", () => {
  const whole = rollUp(provinceOf(made));

  it("gives the same tables in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(made, { minLength: made.length }), (shuffled) => {
        expect(rollUp(provinceOf(shuffled))).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it("gives the same of parts that are joined, whichever they are, and of parts that overlap", () => {
    fc.assert(
      fc.property(fc.subarray(made), fc.subarray(made), (some, others) => {
        const rest = made.filter((one) => !some.includes(one));
        const parts = [provinceOf(rest), provinceOf(some), provinceOf(others)];
        expect(rollUp(parts.reduce(joined, noResults))).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it("survives being kept as JSON", () => {
    const kept: typeof made = JSON.parse(JSON.stringify(made)) as typeof made;
    expect(rollUp(provinceOf(kept))).toEqual(whole);
  });
});

describe("a rank", () => {
  it("is shared by equal percents, and the next one counts those ahead", () => {
    // 331, 333, 331 and 320 of 340.
    const results = [60, 62, 60, 49].map((score, index) =>
      resultOf(pack, lao(`อบต.${"กขคง".charAt(index)}`), withArea3(score)),
    );
    const { ranking } = rollUp(provinceOf(results));
    expect(
      ranking.map(({ rank, isShared, percent, result }) => [rank, isShared, percent, result.lao.name]),
    ).toEqual([
      [1, false, 97.94, "อบต.ข"],
      [2, true, 97.35, "อบต.ก"],
      [2, true, 97.35, "อบต.ค"],
      [4, false, 94.12, "อบต.ง"],
    ]);
  });

  it("is not given to who has entered nothing, half, or what can't stand; and none of these is 0", () => {
    const half: Answers = { ...publishedExample, areas: { "2": { score: 40, full: 40 } } };
    const broken: Answers = {
      ...publishedExample,
      areas: { ...publishedExample.areas, "3": { score: 66, full: 65 } },
    };
    const tables = rollUp(
      provinceOf([
        resultOf(pack, lao("อบต.ครบ"), publishedExample),
        resultOf(pack, lao("อบต.ว่าง"), { indicators: {}, areas: {} }),
        resultOf(pack, lao("อบต.ครึ่ง"), half),
        resultOf(pack, lao("อบต.ผิด"), broken),
      ]),
    );
    expect(tables.ranking.map(({ result }) => result.lao.name)).toEqual(["อบต.ครบ"]);
    expect(tables.meanPercent).toBe(97.94);
    expect(tables.unfinished.map(({ why, result }) => [result.lao.name, why, result.total.percent])).toEqual([
      // 65 of 340: what is not entered yet counts 0 of its full marks, as in the workbook itself.
      ["อบต.ครึ่ง", "halfEntered", 19.12],
      ["อบต.ผิด", "troubled", null],
      ["อบต.ว่าง", "nothingEntered", null],
    ]);
  });
});

describe("pass marks", () => {
  it("are those of the pack: 70 percent of area 1 in 2567, of whoever has entered it", () => {
    const nothing = { clauses: {} };
    // 5 of 25: only the percent of projects is done.
    const failing: Answers = {
      ...publishedExample,
      indicators: {
        ...publishedExample.indicators,
        ...Object.fromEntries(
          ["illegal-signs-on-public-ways", "internal-control-report", "risk-management"].map((key) => [
            key,
            { clauses: { "1": { state: "✗" } } },
          ]),
        ),
        "internal-audit": { gate: "✗", clauses: { "1": { state: "✗" } } },
      },
    };
    const unentered: Answers = {
      ...publishedExample,
      indicators: { ...publishedExample.indicators, "internal-audit": nothing },
    };
    const tables = rollUp(
      provinceOf([
        resultOf(pack, lao("อบต.ก", "อำเภอหนึ่ง"), publishedExample),
        resultOf(pack, lao("อบต.ข", "อ. หนึ่ง"), failing),
        resultOf(pack, lao("อบต.ค", "สอง"), unentered),
      ]),
    );
    const share = { area: "1", needed: 70, passed: 1, assessed: 2, share: 50 };
    expect(tables.passMarks).toEqual([share]);
    expect(tables.areas[0]).toMatchObject({ area: "1", assessed: 2, mean: 60, highest: 100, lowest: 20 });
    expect(tables.byDistrict).toMatchObject([
      { group: "สอง", laos: 1, assessed: 0, mean: null },
      { group: "หนึ่ง", laos: 2, passMarks: [share] },
    ]);
  });
});

describe("indicators", () => {
  it("have mean, share at full marks, what is missed most and who does best", () => {
    const signs = (done: readonly number[]): Answers => ({
      ...publishedExample,
      indicators: {
        ...publishedExample.indicators,
        "illegal-signs-on-public-ways": {
          clauses: Object.fromEntries(
            [1, 2, 3, 4, 5, 6].map((id) => [String(id), { state: done.includes(id) ? "✓" : "✗" }]),
          ),
        },
      },
    });
    // 5, 4 and 3 marks by the printed count of clauses.
    const tables = rollUp(
      provinceOf([
        resultOf(pack, lao("อบต.ก"), signs([1, 2, 3, 4, 5, 6])),
        resultOf(pack, lao("อบต.ข"), signs([1, 2, 3, 4, 5])),
        resultOf(pack, lao("อบต.ค"), signs([1, 2, 3, 4])),
      ]),
    );
    const row = tables.indicators.find(({ asked }) => asked.key === "illegal-signs-on-public-ways");
    expect(row).toMatchObject({
      ...{ assessed: 3, meanScore: 4, meanPercent: 80, atFull: 1, shareAtFull: 33.33, marksLost: 3 },
      mostMissed: [{ clause: { id: "6" }, missed: 2, assessed: 3, share: 66.67 }],
    });
    expect(tables.missed.map(({ clause, missed }) => [clause.id, missed])).toEqual([
      ["6", 2],
      ["5", 1],
    ]);
    const best = tables.best.find(({ asked }) => asked.key === "illegal-signs-on-public-ways");
    expect(best).toMatchObject({ percent: 100, isFull: true, assessed: 3 });
    expect(best?.best.map(({ lao: { name } }) => name)).toEqual(["อบต.ก"]);
  });

  it("of a fault count it as missed where it happened", () => {
    const faulty: Pack = {
      ...pack,
      id: "faulty-2567",
      areas: pack.areas.map((area) => ({
        ...area,
        units: area.units.map((unit) => ({
          ...unit,
          indicators: unit.indicators.map((one) =>
            one.key === "illegal-signs-on-public-ways"
              ? { ...one, clauses: one.clauses.map((clause) => ({ ...clause, fault: clause.id === "1" })) }
              : one,
          ),
        })),
      })),
    };
    const { missed } = rollUp(provinceOf([resultOf(faulty, lao("อบต.ก"), publishedExample)]));
    expect(missed.map(({ clause, missed: count }) => [clause.id, count])).toEqual([["1", 1]]);
  });
});

describe("what is counted", () => {
  it("is the newest of several workbooks of one organization, however its name is written", () => {
    const older = resultOf(pack, lao("อบต.ไสไทย"), withArea3(65), {
      file: "ก.xlsx",
      stamp: "2024-09-01T00:00:00.000Z",
    });
    const newer = resultOf(pack, lao("องค์การบริหารส่วนตำบล ไสไทย"), withArea3(62), {
      file: "ข.xlsx",
      stamp: "2024-09-02T00:00:00.000Z",
    });
    const silent = resultOf(pack, lao("อบต. ไสไทย", "เมือง"), withArea3(50), { file: "ค.xlsx", stamp: null });
    const { ranking, duplicates } = rollUp(provinceOf([silent, newer, older]));
    expect(ranking.map(({ percent }) => percent)).toEqual([97.94]);
    expect(duplicates).toMatchObject([
      { by: "stamp", kept: { file: "ข.xlsx" }, leftOut: [{ file: "ก.xlsx" }, { file: "ค.xlsx" }] },
    ]);
  });

  it("is, without stamps, the one with more entered, and then the one whose file name comes last", () => {
    const half: Answers = { ...publishedExample, areas: {} };
    const of = (file: string, answers: Answers): OutlinedResult =>
      resultOf(pack, lao("อบต.ก"), answers, { file, stamp: null });
    expect(rollUp(provinceOf([of("1.xlsx", publishedExample), of("2.xlsx", half)])).duplicates).toMatchObject(
      [{ by: "entered", kept: { file: "1.xlsx" } }],
    );
    expect(
      rollUp(provinceOf([of("1.xlsx", publishedExample), of("2.xlsx", withArea3(1))])).duplicates,
    ).toMatchObject([{ by: "fileName", kept: { file: "2.xlsx" } }]);
  });

  it("is both of two that say different districts", () => {
    const both = ["ทุ่งหนึ่ง", "ทุ่งสอง"].map((district) =>
      resultOf(pack, lao("อบต.หนองสมมติ", district), publishedExample, { file: `${district}.xlsx` }),
    );
    const { ranking, duplicates } = rollUp(provinceOf(both));
    expect(ranking).toHaveLength(2);
    expect(duplicates).toEqual([]);
  });

  it("names who shares a name with others and does not say its district", () => {
    const places = ["ทุ่งหนึ่ง", "ทุ่งสอง", ""].map((district) =>
      resultOf(pack, lao("อบต.หนองสมมติ", district), publishedExample, { file: `${district}.xlsx` }),
    );
    const { ranking, unplaced } = rollUp(provinceOf(places));
    expect(ranking).toHaveLength(3);
    expect(unplaced.map(({ file }) => file)).toEqual([".xlsx"]);
  });

  it("is not a workbook of another year, nor one without a name", () => {
    const other = packOf("lpa-2563");
    const tables = rollUp(
      provinceOf([
        resultOf(pack, lao("อบต.ก"), publishedExample),
        resultOf(pack, lao("อบต.ข"), publishedExample),
        resultOf(other, lao("อบต.ค"), { indicators: {}, areas: {} }),
        resultOf(pack, lao("  "), publishedExample, { file: "ไม่มีชื่อ.xlsx" }),
      ]),
    );
    expect(tables.year).toBe(2567);
    expect(tables.ranking).toHaveLength(2);
    expect(tables.otherYears).toMatchObject([{ year: 2563, result: { lao: { name: "อบต.ค" } } }]);
    expect(tables.nameless).toMatchObject([{ file: "ไม่มีชื่อ.xlsx" }]);
  });

  it("is counted by its own pack, which is told; what packs ask in other words stands apart", () => {
    const overlay: Pack = {
      ...pack,
      id: "krabi-2567",
      areas: pack.areas.map((area) => ({
        ...area,
        units: area.units.map((unit) => ({
          ...unit,
          indicators: unit.indicators.map((one) => (one.id === "1" ? { ...one, title: "ถามอย่างอื่น" } : one)),
        })),
      })),
    };
    const tables = rollUp(
      provinceOf([
        resultOf(pack, lao("อบต.ก"), publishedExample),
        resultOf(pack, lao("อบต.ข"), publishedExample),
        resultOf(overlay, lao("อบต.ค"), publishedExample),
      ]),
    );
    expect(tables.packs.map(({ id, laos }) => [id, laos])).toEqual([
      ["lpa-2567", 2],
      ["krabi-2567", 1],
    ]);
    expect(
      tables.indicators
        .filter(({ asked }) => asked.id === "1")
        .map(({ assessed }) => assessed)
        .sort(),
    ).toEqual([1, 2]);
    expect(tables.indicators.filter(({ asked }) => asked.id === "3").map(({ assessed }) => assessed)).toEqual(
      [3],
    );
  });
});

describe("a list of those expected", () => {
  const received = [
    resultOf(pack, lao("อบต.หนึ่ง", "เหนือ"), publishedExample),
    resultOf(pack, lao("อบต.สอง", "เหนือ"), publishedExample, { file: "2.xlsx" }),
    resultOf(pack, lao("อบต.สอง", "ใต้"), publishedExample, { file: "3.xlsx" }),
    resultOf(pack, { ...lao("หนึ่ง"), type: "SUBDISTRICT" }, publishedExample, { file: "4.xlsx" }),
  ];
  const line = (name: string, at: number, district: string | null = null): ExpectedLao => ({
    ...{ name, type: null, district, line: at },
  });

  it("tells who is missing, who was not in it, and what it leaves unclear", () => {
    const { received: told } = rollUp(provinceOf(received), {
      expected: [
        line("องค์การบริหารส่วนตำบลหนึ่ง", 2, "อำเภอเหนือ"),
        line("อบต.สอง", 3),
        line("อบต.หนึ่ง", 4, "ใต้"),
        line("ทต.สาม", 5),
      ],
    });
    expect(told?.missing.map((one) => one.line)).toEqual([4, 5]);
    expect(told?.unexpected.map(({ file }) => file)).toEqual(["4.xlsx"]);
    expect(told?.unclear.map(({ expected, mayBe }) => [expected.line, mayBe.length])).toEqual([[3, 2]]);
  });
});

describe("last year's roll-up", () => {
  it("stands beside this year's ranking, each organization against itself", () => {
    const last = {
      year: 2566,
      laos: [
        { name: "อบต. ก", type: null, district: null, percent: 90.5, rank: 2 },
        { name: "อบต.ข", type: laoTypes[4], district: null, percent: 98, rank: 1 },
        { name: "อบต.หาย", type: null, district: null, percent: 70, rank: 3 },
      ],
    } as const;
    const { comparison } = rollUp(
      provinceOf(["อบต.ก", "อบต.ข", "อบต.ใหม่"].map((name) => resultOf(pack, lao(name), publishedExample))),
      { last },
    );
    // 97.94 − 90.50 and 97.94 − 98.00; (7.44 − 0.06) ÷ 2.
    expect(comparison?.laos.map(({ ranked, change }) => [ranked.result.lao.name, change])).toEqual([
      ["อบต.ก", 7.44],
      ["อบต.ข", -0.06],
      ["อบต.ใหม่", null],
    ]);
    expect(comparison).toMatchObject({ meanChange: 3.69, gone: [{ name: "อบต.หาย" }] });
  });
});

it("of nothing is empty, not 0", () => {
  expect(rollUp(noResults, { expected: [], last: { year: 2566, laos: [] } })).toMatchObject({
    ...{ year: null, meanPercent: null, ranking: [], areas: [], indicators: [], best: [] },
  });
});
