import type { Indicator, Pack } from "../../src/pack/schema";
import { session } from "../../src/session/session";
import { columnOf, trackerOf } from "./support/trackerTable";
import { openSourceFunctions } from "./support/sourceFunctions";
import { pick, seeded } from "../workbook/native/support/random";
import { packOf } from "../workbook/support/example";

const call = openSourceFunctions();
const plan = (target: unknown, table: unknown[][], ...more: unknown[]): unknown =>
  call("PLAN", target, table, ...more);
const heading = ["ตัวชี้วัด", "ข้อ", "สิ่งที่ต้องทำ", "คะแนนที่ได้เพิ่ม", "ภาระงาน", "ร้อยละรวม"];
const reached = "ทำครบทุกแถวนี้แล้วถึงเป้าหมาย";

/** No. 2 counts clauses: 5 done are 4 marks. No. 5 counts them from the first on: 3 are 2 marks, all 6 are 5. */
const signs = { indicator: 2, states: ["✓", "✓", "✓", "✓", "✓", ""] };
const risk = { indicator: "๕", states: ["✓", "✓", "✓", "", "✓", "✓"] };
/** No. 3 as printed: neither 2 nor 3 is 2 marks, all is 5; 2 alone lowers it to 1, and 3 alone to 0. */
const control = { indicator: "3", states: ["✓", "", "", "✓", "✓", "✓", "✓", "✓"] };

describe("LPA.PLAN", () => {
  it("gives the least work to a percent: clause 4 of no. 5 brings 3 of the 10 marks, from 6 to 9", () => {
    expect(plan(90, trackerOf([signs, risk]))).toEqual([
      heading,
      ["5", "4", "ทำข้อ 4", 3, 1, 90],
      ["รวม", "", reached, 3, 1, 90],
    ]);
  });

  it("goes on in printed order, with the percent after each step", () => {
    expect(plan("๑๐๐ %", trackerOf([risk, signs]))).toEqual([
      heading,
      ["2", "6", "ทำข้อ 6", 1, 1, 70],
      ["5", "4", "ทำข้อ 4", 3, 1, 100],
      ["รวม", "", reached, 4, 2, 100],
    ]);
  });

  it("tells as one step what only together gains marks", () => {
    expect(plan("100%", trackerOf([control]))).toEqual([
      heading,
      ["3", "2, 3", "ทำข้อ 2 และ ทำข้อ 3 (ต้องทำด้วยกันทั้งหมด ถ้าทำอย่างเดียวคะแนนจะลด ตามเกณฑ์ที่พิมพ์)", 3, 2, 100],
      ["รวม", "", reached, 3, 2, 100],
    ]);
  });

  it("weighs by the effort column: one more clause of no. 2 is 70 % for less than clause 4 of no. 5", () => {
    const efforts = (own: unknown): unknown[] => ["", "", "", own, "", ""];
    const table = (own: unknown): unknown[][] =>
      trackerOf([signs, { ...risk, efforts: efforts(own) }], "ภาระงาน");
    expect(plan(65, table(1.5))).toContainEqual(["2", "6", "ทำข้อ 6", 1, 1, 70]);
    expect(plan(65, table("0.25"))).toContainEqual(["5", "4", "ทำข้อ 4", 3, 0.25, 90]);
    expect(plan(65, table("๐"))).toContainEqual(["5", "4", "ทำข้อ 4", 3, 0, 90]);
  });

  it("leaves 1 where the effort is blank, which older Excel hands over as 0", () => {
    const table = trackerOf([{ ...risk, efforts: [0, 0, 0, 0, null, ""] }], "cost");
    expect(plan(100, table)).toContainEqual(["5", "4", "ทำข้อ 4", 3, 1, 100]);
  });

  it("says that the target is reached already", () => {
    expect(plan(60, trackerOf([signs, risk]))).toEqual([
      heading,
      ["รวม", "", "ถึงเป้าหมายแล้ว ไม่ต้องทำอะไรเพิ่ม", 0, 0, 60],
    ]);
  });

  it("gives what comes nearest to a target out of reach, and what stands in the way", () => {
    const table = trackerOf([signs, { ...risk, efforts: ["", "", "", "ทำไม่ได้", "", ""] }], "ภาระงาน");
    expect(plan(90, table)).toEqual([
      heading,
      ["2", "6", "ทำข้อ 6", 1, 1, 70],
      ["รวม", "", "ทำทั้งหมดนี้แล้วใกล้เป้าหมายที่สุด แต่ยังไม่ถึง", 1, 1, 70],
      ["", "", "ร้อยละรวม 90.00 ได้มากที่สุด 70.00", "", "", ""],
      ["5", "", "ตัวชี้วัดที่ 5 ได้มากที่สุด 2 จาก 5: ข้อ 4 บอกไว้ว่าทำไม่ได้", "", "", ""],
    ]);
  });

  it("plans from nothing where nothing is entered: all six of no. 5 for full marks", () => {
    const table = trackerOf([{ ...risk, states: ["", "", "", "", "", ""] }]);
    const rows = plan(100, table) as unknown[][];
    expect(rows.at(-1)).toEqual(["รวม", "", reached, 5, 6, 100]);
    expect(rows.slice(1, -1).map(([, clause]) => clause)).toEqual(["1, 2", "3", "4", "5", "6"]);
  });

  it("reaches every pass mark: 70 % of area 1 is 14 of the 20 marks that are asked of อบจ.", () => {
    const done = Array.from({ length: 8 }, () => "✓");
    const table = trackerOf([
      { indicator: 3, states: done },
      risk,
      { indicator: 4, states: ["มี", "✓", "✓", "✓", "✓", "", "✓"], clauses: ["เงื่อนไข", 1, 2, 3, 4, 5, 6] },
      { indicator: 1, states: [10, 100], clauses: ["จำนวนที่ทำ", "จำนวนทั้งหมด"] },
    ]);
    // 5 + 2 + 2 + 3 = 12 of 20; no. 4 and no. 5 would bring 3 each, and no. 4 is printed first.
    expect(plan("ผ่านทุกด้าน", table, "อบจ.")).toEqual([
      heading,
      ["4", "5", "ทำข้อ 5 (ให้ครบและทันเวลา)", 3, 1, 75],
      ["รวม", "", reached, 3, 1, 75],
    ]);
  });

  it("counts how many more it takes: 20 % of 100 projects is full marks", () => {
    const counts = { indicator: 1, states: [16, 100], clauses: ["จำนวนที่ทำ", "จำนวนทั้งหมด"] };
    expect(plan(100, trackerOf([{ ...counts, efforts: [2, ""] }], "effort"))).toEqual([
      heading,
      ["1", "", "ทำเพิ่มอีก 4 (รวม 20) ให้ได้ร้อยละ 20.00", 1, 8, 100],
      ["รวม", "", reached, 1, 8, 100],
    ]);
  });

  it("names a percent without its counts, which can't be planned, and plans the rest", () => {
    const table = trackerOf([{ indicator: 1, states: [16], clauses: [""] }, risk]);
    const rows = plan(95, table) as unknown[][];
    expect(rows.slice(1)).toEqual([
      ["5", "4", "ทำข้อ 4", 3, 1, 90],
      ["รวม", "", "ทำทั้งหมดนี้แล้วใกล้เป้าหมายที่สุด แต่ยังไม่ถึง", 3, 1, 90],
      ["", "", "ร้อยละรวม 95.00 ได้มากที่สุด 90.00", "", "", ""],
      ["1", "", expect.stringMatching(/^ตัวชี้วัดที่ 1 ใส่ไว้เป็นร้อยละ.*จำนวนทั้งหมด/), "", "", ""],
    ]);
  });

  it("keeps what is late as it is", () => {
    const late = { indicator: 3, states: ["✓", "✓", "✓", "✓", "✓", "✓", "✓", "ล่าช้า"] };
    expect(plan(100, trackerOf([late]))).toContainEqual([
      "3",
      "",
      "ตัวชี้วัดที่ 3 ได้มากที่สุด 4 จาก 5: ข้อ 8 ล่าช้าแล้ว",
      "",
      "",
      "",
    ]);
  });
});

describe("a target or an effort that can't be meant is told", () => {
  const table = trackerOf([signs, risk]);
  const costing = (effort: unknown): unknown[][] =>
    trackerOf([{ ...risk, efforts: ["", "", "", effort, "", ""] }], "ภาระงาน");

  it.each<[string, unknown, unknown[][], RegExp]>([
    ["0.95, as Excel hands 95% over", 0.95, table, /^#VALUE! ช่องเป้าหมาย เป็น 0.95 .*95% มาเป็น 0.95.* พิมพ์ 95 /],
    ["above 100", 120, table, /^#VALUE! ช่องเป้าหมาย เป็นร้อยละ 120 .*0 ถึง 100/],
    ["below 0", -5, table, /^#VALUE! ช่องเป้าหมาย เป็นร้อยละ -5 /],
    ["a blank cell", "", table, /^#VALUE! ช่องเป้าหมาย ว่าง/],
    ["a blank cell of older Excel", 0, table, /^#VALUE! ช่องเป้าหมาย ว่างหรือเป็น 0/],
    ["a word", "มากที่สุด", table, /^#VALUE! ช่องเป้าหมาย มีค่า “มากที่สุด” ซึ่งไม่ใช่เป้าหมาย/],
    ["an effort below 0", 90, costing(-1), /^#VALUE! .*แถวที่ 5 .*“-1” ซึ่งไม่ใช่ภาระงาน/],
    ["an effort in words", 90, costing("มาก"), /^#VALUE! .*แถวที่ 5 .*“มาก” ซึ่งไม่ใช่ภาระงาน/],
    ["an effort above a million", 90, costing(2_000_000), /^#VALUE! .*ซึ่งไม่ใช่ภาระงาน/],
    ["an effort that is an error", 90, costing({ errorType: "Div0" }), /^#VALUE! .*ค่าผิดพลาด/],
    [
      "two efforts of one count",
      90,
      trackerOf([{ indicator: 1, states: [1, 9], clauses: ["ทำ", "ทั้งหมด"], efforts: [1, 2] }], "ภาระงาน"),
      /^#VALUE! .*ตัวชี้วัดที่ 1 ไว้สองแถว/,
    ],
    ["a table without headings", 90, columnOf([1, 2]), /^#VALUE! .*หัวตาราง/],
    ["a table with no rows", 90, trackerOf([]), /^#VALUE! .*ว่างทั้งหมด/],
  ])("%s", (_, target, given, message) => {
    expect(plan(target, given)).toMatch(message);
  });
});

describe("a pack of other papers", () => {
  const printed = packOf("lpa-2567");
  /** The 2567 pack with another indicator 5. */
  const withFifth = (change: (fifth: Indicator) => Indicator): Pack => ({
    ...printed,
    passMarks: [],
    areas: printed.areas.map((area) => ({
      ...area,
      units: area.units.map((unit) => ({
        ...unit,
        indicators: unit.indicators.map((one) => (one.id === "5" ? change(one) : one)),
      })),
    })),
  });
  const byHand = withFifth((fifth) => ({ ...fifth, rubric: "manual", clauses: [] }));
  const byItems = withFifth((fifth) => ({
    ...fifth,
    rubric: "sumOfItems",
    clauses: [],
    fullMarks: 10,
    items: ["5.1", "5.2"].map((id, index) => ({ ...fifth, id, key: `item-${String(index)}` })),
  }));
  afterEach(() => {
    session.use([], null);
  });

  it("that has no pass marks is told", () => {
    session.use([byHand], null);
    expect(plan("ผ่านทุกด้าน", trackerOf([signs]))).toMatch(/^#VALUE! ชุดเกณฑ์ lpa-2567 ไม่ได้กำหนดเกณฑ์ผ่าน/);
  });

  it("plans marks that have no rubric only where their effort is given", () => {
    session.use([byHand], null);
    const typed = { indicator: 5, states: [3], clauses: [""] };
    expect(plan(100, trackerOf([signs, typed]))).toContainEqual([
      "5",
      "",
      "ตัวชี้วัดที่ 5 ได้มากที่สุด 3 จาก 5: เอกสารไม่มีเกณฑ์ให้คะแนน จึงวางแผนได้เมื่อใส่ภาระงานของรายการนี้",
      "",
      "",
      "",
    ]);
    expect(plan(90, trackerOf([signs, { ...typed, efforts: [4] }], "ภาระงาน"))).toEqual([
      heading,
      ["5", "", "ให้ได้ 5 คะแนน (เดิม 3)", 2, 4, 90],
      ["รวม", "", reached, 2, 4, 90],
    ]);
  });

  it("plans items by their own rows, and names an indicator of which only the items' scores are entered", () => {
    session.use([byItems], null);
    const items = [
      { indicator: "5.1", states: ["✓", "✓", "✓", "✓", "✓", "✓"] },
      { indicator: "5.2", states: ["", "", "", "", "", ""] },
    ];
    const whole = plan(100, trackerOf([signs, ...items])) as unknown[][];
    expect(whole.slice(1, 3)).toEqual([
      ["2", "6", "ทำข้อ 6", 1, 1, 66.67],
      ["5.2", "1, 2", expect.stringMatching(/^ทำข้อ 1 และ ทำข้อ 2 \(ต้องทำด้วยกัน/), 1, 2, 73.33],
    ]);
    expect(whole.at(-1)).toEqual(["รวม", "", reached, 6, 7, 100]);

    const scores = { indicator: 5, states: [5, 1], clauses: ["5.1", "5.2"] };
    const rows = plan(100, trackerOf([signs, scores])) as unknown[][];
    expect(rows.at(1)).toEqual(["2", "6", "ทำข้อ 6", 1, 1, 73.33]);
    expect(rows.at(-1)).toEqual([
      "5",
      "",
      expect.stringMatching(/^ตัวชี้วัดที่ 5 ใส่ไว้เป็นร้อยละหรือคะแนนของข้อย่อย/),
      "",
      "",
      "",
    ]);
  });
});

test("whoever follows the path has the percent that it promised, and no fewer steps are enough", () => {
  const random = seeded(12);
  for (let time = 0; time < 12; time += 1) {
    const entered = [
      { indicator: 2, states: signs.states.map(() => pick(random, ["✓", "✓", "", "-"])) },
      { indicator: 5, states: risk.states.map(() => pick(random, ["✓", "✓", "✓", ""])) },
      { indicator: 3, states: control.states.map((_, row) => (row < 3 ? pick(random, ["✓", ""]) : "✓")) },
    ];
    const percentOf = (states: readonly (readonly unknown[])[]): number => {
      const table = trackerOf(entered.map((one, index) => ({ ...one, states: states[index] ?? [] })));
      return (call("TRACKER", table) as number[][]).at(-1)?.[3] ?? NaN;
    };
    const target = pick(random, [70, 80, 90, 100]);
    const rows = plan(target, trackerOf(entered)) as (string | number)[][];
    const done = entered.map(({ indicator, states }) => {
      const own = rows.flatMap(([id, clauses]) =>
        id === String(indicator) ? String(clauses).split(", ") : [],
      );
      return states.map((state, row) => (own.includes(String(row + 1)) ? "✓" : state));
    });
    const sum = rows.at(-1);
    expect([target, percentOf(done)]).toEqual([target, sum?.[5]]);
    expect(percentOf(done)).toBeGreaterThanOrEqual(target);

    const open = entered.flatMap(({ states }, index) =>
      states.flatMap((state, row) => (state === "✓" ? [] : [[index, row] as const])),
    );
    let fewest = Infinity;
    for (let set = 0; set < 2 ** open.length; set += 1) {
      const chosen = open.filter((_, bit) => (set >> bit) % 2 === 1);
      if (chosen.length >= fewest) continue;
      const tried = entered.map(({ states }, index) =>
        states.map((state, row) => (chosen.some(([one, at]) => one === index && at === row) ? "✓" : state)),
      );
      if (percentOf(tried) >= target) fewest = chosen.length;
    }
    expect([target, sum?.[4]]).toEqual([target, fewest]);
  }
});
