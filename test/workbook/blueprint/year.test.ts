import { clauseName } from "../../../src/workbook/cells/names";
import { buildTemplate, fillTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint } from "../../../src/workbook/blueprint/blueprint";
import { calculate } from "../support/calculate";
import { packOf, pao, publishedExample, sao } from "../support/example";
import { cachedOf, calculatedOf, formulasOf, named } from "../support/blueprintCells";
import { sampleOf } from "../../support/everyCase";

const blank = buildTemplate(packOf("lpa-2567"), sao);
const filled = fillTemplate(blank, publishedExample);

describe("the whole year of the published example (อบต.ไสไทย, 2567)", () => {
  it.each([
    ["1", 25, 25],
    ["2", 40, 40],
    ["3", 62, 65],
    ["4", 191, 195],
    ["5", 15, 15],
  ])("area %s: %d of %d", async (area, score, full) => {
    const calculated = await calculate(filled);
    expect(calculatedOf(filled, calculated, `LPABOOK_AREA_${area}_SCORE`)).toBe(score);
    expect(calculatedOf(filled, calculated, `LPABOOK_AREA_${area}_FULL`)).toBe(full);
  });

  it("adds up to 333 of 340, 97.94 %, ดีเด่น", async () => {
    const calculated = await calculate(filled);
    expect(calculatedOf(filled, calculated, "LPABOOK_TOTAL_SCORE")).toBe(333);
    expect(calculatedOf(filled, calculated, "LPABOOK_TOTAL_FULL")).toBe(340);
    expect(calculatedOf(filled, calculated, "LPABOOK_TOTAL_PERCENT")).toBe(97.94);
    expect(calculatedOf(filled, calculated, "LPABOOK_LEVEL")).toBe("ดีเด่น");
  });

  it("has the full marks of areas 2 to 5 that the paper states for an อบต. filled in", () => {
    expect(["2", "3", "4", "5"].map((area) => cachedOf(blank, `LPABOOK_AREA_${area}_TYPED_FULL`))).toEqual([
      40, 65, 195, 15,
    ]);
  });

  it("leaves them blank for a type that no paper states", () => {
    const town = buildTemplate(packOf("lpa-2567"), { ...sao, type: "TOWN" });
    expect(cachedOf(town, "LPABOOK_AREA_2_TYPED_FULL")).toBe("");
  });
});

describe("the template of an อบจ.", () => {
  const blueprint = buildTemplate(packOf("lpa-2567"), pao);

  it("says ไม่ประเมิน for indicator 2 and counts 20 full marks in area 1", async () => {
    const calculated = await calculate(blueprint);
    expect(cachedOf(blueprint, "LPA_illegal_signs_on_public_ways_SCORE")).toBe("ไม่ประเมิน");
    expect(calculatedOf(blueprint, calculated, "LPABOOK_AREA_1_FULL")).toBe(20);
  });
});

describe("cached values", () => {
  const cases: readonly (readonly [string, Blueprint])[] = [
    ["the blank 2567 template", blank],
    ["the published example", filled],
    ["the blank 2563 template", buildTemplate(packOf("lpa-2563"), sao)],
    ["2563 of an อบจ. with a score and full marks typed", typed2563()],
    ["the executives' pack", buildTemplate(packOf("executive-2563"), sao)],
    ["the province media pack", buildTemplate(packOf("province-media-2567"), sao)],
  ];

  it.each(sampleOf(cases, 2))("are what an independent calculator finds: %s", async (_, blueprint) => {
    const calculated = await calculate(blueprint);
    const wrong = formulasOf(blueprint).flatMap(({ sheet, place, cell: { row, column, content } }) => {
      const own = calculated(sheet, row, column);
      const expected = content.kind === "native" || content.kind === "lpa" ? content.cached : null;
      return own === expected ? [] : [{ place, own, expected, content }];
    });
    expect(wrong).toEqual([]);
  });
});

function typed2563(): Blueprint {
  const indicators = { "coordinated-projects-carried-out": { score: 4, full: 5 } };
  return buildTemplate(packOf("lpa-2563"), pao, { answers: { indicators, areas: {} } });
}

describe("a clause with a deadline", () => {
  const control = "internal-control-report";

  it.each([
    ["29 December 2566, the last day", 45289, "✓", 5],
    ["29 December 2566 a quarter to midnight", 45289.99, "✓", 5],
    ["30 December 2566, a day late", 45290, "ล่าช้า", 4],
  ])("sent on %s", async (_, date, state, score) => {
    const { clauses } = publishedExample.indicators[control] ?? {};
    const blueprint = fillTemplate(blank, {
      areas: {},
      indicators: { [control]: { clauses: { ...clauses, "8": { date } } } },
    });
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, clauseName(control, "8", "STATE"))).toBe(state);
    expect(cachedOf(blueprint, "LPA_internal_control_report_SCORE")).toBe(score);
  });

  it("asks to check a day of the Buddhist era instead of calling it late", async () => {
    const blueprint = fillTemplate(blank, {
      areas: {},
      indicators: { [control]: { clauses: { "8": { date: 243_615 } } } },
    });
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, clauseName(control, "8", "STATE"))).toBe("ตรวจวันที่ (ค.ศ.)");
    expect(cachedOf(blueprint, "LPA_internal_control_report_SCORE")).toBe("");
    expect(cachedOf(blueprint, "LPABOOK_LEVEL")).toBe("ยังไม่ครบ: ใส่ครบแล้ว 0 จาก 5 ด้าน");
  });

  it.each([
    ["15 January 2510, as Excel reads 15/1/67", { date: 24_487 }],
    ["15 January 2566, before the year ended", { date: 44_941 }],
    ["29 December 2566 by a due day of 2509", { date: 45_289, due: 24_440 }],
    ["a text", { date: "29 ธ.ค. 66" }],
  ])("asks to check %s, and says which days it takes", async (_, days) => {
    const { clauses } = publishedExample.indicators[control] ?? {};
    const blueprint = fillTemplate(blank, {
      ...publishedExample,
      indicators: { ...publishedExample.indicators, [control]: { clauses: { ...clauses, "8": days } } },
    });
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, clauseName(control, "8", "STATE"))).toBe("ตรวจวันที่ (ค.ศ.)");
    expect(cachedOf(blueprint, "LPA_internal_control_report_SCORE")).toBe("");
    expect(cachedOf(blueprint, "LPA_internal_control_report_WHY")).toContain(
      "ข้อ 8: วันที่ทำตั้งแต่ 30 ก.ย. 2566 ถึง 30 ก.ย. 2568",
    );
    expect(calculatedOf(blueprint, calculated, "LPABOOK_TOTAL_SCORE")).toBe(328);
  });

  it("keeps a state that was typed over its formula, whatever the days say", async () => {
    const { clauses } = publishedExample.indicators[control] ?? {};
    const blueprint = fillTemplate(blank, {
      areas: {},
      indicators: { [control]: { clauses: { ...clauses, "8": { state: "✓", date: 45_290 } } } },
    });
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, clauseName(control, "8", "STATE"))).toBe("✓");
    expect(cachedOf(blueprint, "LPA_internal_control_report_SCORE")).toBe(5);
  });

  it("has the day it is counted from above its checklist", () => {
    const [event, first, clause] = [
      clauseName("internal-audit", "5", "EVENT"),
      clauseName("internal-audit", "1", "STATE"),
      clauseName("internal-audit", "5", "STATE"),
    ].map((name) => named(blank, name).row);
    expect(event).toBeLessThan(first ?? 0);
    expect(first).toBeLessThan(clause ?? 0);
  });

  it("says in its cells how days are typed, and in no alert the number of a day", () => {
    const rules = blank.sheets.flatMap(({ validations }) =>
      validations.filter(({ kind }) => kind === "date"),
    );
    expect(rules.length).toBeGreaterThan(5);
    for (const { message, prompt = "" } of rules) {
      expect(prompt).toContain("ค.ศ. เช่น");
      expect(`${message} ${prompt}`).not.toMatch(/\d{5}/);
      expect([message.length <= 225, prompt.length <= 225]).toEqual([true, true]);
    }
  });

  it("lets in from the year's end on, and earlier days beside a due day of the officer's own", () => {
    const { sheet, row } = named(blank, clauseName(control, "8", "DATE"));
    const rule = blank.sheets
      .find(({ name }) => name === sheet)
      ?.validations.find(({ range }) => range === `D${row}`);
    expect(rule).toMatchObject({
      kind: "date",
      least: `IF(OR($E$${row}="",AND($E$${row}>=45289,$E$${row}<45289+1)),45199,44470)`,
      most: "45930",
    });
  });

  it("counts from the day of the event the officer enters, and asks for it otherwise", async () => {
    const audit = (event?: number): Blueprint =>
      fillTemplate(blank, {
        areas: {},
        indicators: { "internal-audit": { clauses: { "5": { date: 45289, ...(event && { event }) } } } },
      });
    const state = clauseName("internal-audit", "5", "STATE");
    for (const [blueprint, expected] of [
      [audit(), "กรอกแถว เริ่มนับ"],
      [audit(45290), "ตรวจวันที่ (ค.ศ.)"],
      [audit(24441), "ตรวจวันที่ (ค.ศ.)"],
      [audit(45230), "✓"],
      [audit(45226), "ล่าช้า"],
    ] as const) {
      const calculated = await calculate(blueprint);
      expect(calculatedOf(blueprint, calculated, state)).toBe(expected);
      expect(cachedOf(blueprint, state)).toBe(expected);
    }
  });
});

describe("percents and levels", () => {
  const typed = (score: number, full: number): Blueprint =>
    fillTemplate(blank, { indicators: {}, areas: { "4": { score, full } } });

  it.each([
    [191, 195, 97.95],
    [285, 345, 82.61],
    [62, 65, 95.38],
    [2.5, 40, 6.25],
    [1, 32, 3.13],
    [23, 160, 14.38],
  ])("%d of %d is %d %%, half up", async (score, full, percent) => {
    const blueprint = typed(score, full);
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, "LPABOOK_AREA_4_PERCENT")).toBe(percent);
    expect(cachedOf(blueprint, "LPABOOK_AREA_4_PERCENT")).toBe(percent);
  });

  // Areas 1, 2, 3 and 5 have their full 25, 40, 65 and 15 marks; area 4 has the rest, of 1,000 in all.
  it.each([
    [900, "ดีเด่น"],
    [899, "ดีมาก"],
    [800, "ดีมาก"],
    [799, "ดี"],
    [700, "ดี"],
    [699, "ต่ำกว่าร้อยละ 70 (เอกสารไม่ได้ระบุชื่อระดับ)"],
  ])("%d of 1,000 marks is %s", async (score, level) => {
    const others = 25 + 40 + 65 + 15;
    const blueprint = fillTemplate(blank, {
      ...publishedExample,
      areas: {
        "2": { score: 40, full: 40 },
        "3": { score: 65, full: 65 },
        "5": { score: 15, full: 15 },
        "4": { score: score - others, full: 1000 - others },
      },
    });
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, "LPABOOK_TOTAL_FULL")).toBe(1000);
    expect(calculatedOf(blueprint, calculated, "LPABOOK_LEVEL")).toBe(level);
    expect(cachedOf(blueprint, "LPABOOK_LEVEL")).toBe(level);
  });
});
