import type { Pack } from "../../../src/pack/schema";
import { carried, counted, entered, ofClause, ofIndicator, ofPlan, to2567 } from "../support/carried";
import { bandIn, clauseIn, edited, indicatorIn, lpa2567, packOf } from "../support/packs";

const audit = "internal-audit";
const control = "internal-control-report";
const projects = "development-projects-budgeted";
const risks = "risk-management";

describe("an answer is kept", () => {
  test("where another pack asks the same, with all that belongs to it", () => {
    const given = [
      entered(ofClause(control, "8"), "ล่าช้า"),
      entered(ofClause(control, "8", "date"), 45_310),
      entered(ofClause(control, "8", "evidence"), "https://example.go.th/8"),
      entered(ofIndicator(audit, "gate"), true),
      entered(ofClause(audit, "5", "event"), 45_200),
      entered(ofIndicator(projects, "done"), 12),
      entered(ofIndicator(projects, "all"), 60),
      entered(ofIndicator(projects, "note"), "รอสภา"),
      entered(ofPlan(audit, "status"), "กำลังดำเนินการ"),
    ];
    const { answers, kept, review, leftOver } = carried(lpa2567, { ...lpa2567, id: "krabi-2567" }, given);
    expect([review, leftOver]).toEqual([[], []]);
    expect(kept).toHaveLength(given.length);
    expect(answers).toEqual({
      indicators: {
        [control]: {
          clauses: { "8": { state: "ล่าช้า", date: 45_310, evidence: "https://example.go.th/8" } },
        },
        [audit]: { gate: true, clauses: { "5": { event: 45_200 } } },
        [projects]: { done: 12, all: 60, note: "รอสภา" },
      },
      areas: {},
      workPlan: { [audit]: { status: "กำลังดำเนินการ" } },
    });
  });

  test("of an indicator that got another number", () => {
    const given = [entered(ofClause(risks, "1"))];
    const { kept } = to2567(given, risks, (indicator) => (indicator.id = "7"));
    expect(kept).toEqual([{ answer: given[0], to: ofClause(risks, "1") }]);
  });

  test("of an indicator that got another key, by the newer pack's map", () => {
    const newer = edited(lpa2567, (pack) => {
      pack.id = "lpa-2568";
      indicatorIn(pack, risks).key = "risks";
      pack.changes = {
        since: "lpa-2567",
        changes: [{ kind: "reworded", from: [risks], to: ["risks"] }],
      };
    });
    const { answers } = carried(lpa2567, newer, [entered(ofClause(risks, "1"))]);
    expect(answers.indicators).toEqual({ risks: { clauses: { "1": { state: "✓" } } } });
  });

  test("under the new number of a clause in the same words", () => {
    const given = [entered(ofClause(control, "8"), "ล่าช้า"), entered(ofClause(control, "8", "note"), "ส่งแล้ว")];
    const { answers } = to2567(given, control, (indicator) => {
      clauseIn(indicator, "8").id = "9";
      for (let nth = 0; nth < 3; nth += 1)
        bandIn(indicator, nth).when = bandIn(indicator, nth).when.replace("8", "9");
      for (const nth of [3, 4])
        bandIn(indicator, nth).when = bandIn(indicator, nth).when.replace("4-8", "4-9");
    });
    expect(answers.indicators).toEqual({
      [control]: { clauses: { "9": { state: "ล่าช้า", note: "ส่งแล้ว" } } },
    });
  });

  test("where only digits, spaces and the words of the title and of a band differ", () => {
    const given = [entered(ofClause(control, "4")), entered(ofClause(control, "8", "date"), 45_310)];
    const { kept } = to2567(given, control, (indicator) => {
      indicator.title = "การควบคุมภายใน";
      clauseIn(indicator, "4").text = "จัดทำหนังสือรับรองการประเมินผลการควบคุมภายในตามแบบที่กำหนด  (แบบ ปค.๑) ";
      bandIn(indicator, 0).text = "ครบทั้ง 8 ข้อ";
      bandIn(indicator, 1).when = "8 late, 1-7";
    });
    expect(kept.map(({ answer }) => answer)).toEqual(given);
  });

  test("where the event that a deadline counts from is only spaced otherwise", () => {
    const given = [entered(ofClause(audit, "5", "event"), 45_200)];
    const { kept } = to2567(given, audit, (indicator) => {
      const event = "วันที่ดำเนินการตรวจสอบแล้วเสร็จตามแผน\u200b";
      clauseIn(indicator, "5").deadline = { after: "event", event, months: 2 };
    });
    expect(kept).toHaveLength(1);
  });

  test("line by line where a mean of percents is asked", () => {
    const measure = { kind: "mean", line: "สายงาน", done: "จำนวนที่อบรม", all: "จำนวนบุคลากร" } as const;
    const rubric = [{ score: 5, when: "otherwise", text: "ทุกกรณี" }];
    const year = (id: string): Pack => packOf(id, [{ id: "28", key: "training", measure, rubric }]);
    const lines = [3, 4].map((value, line) =>
      entered({ of: "line", key: "training", line, field: "done" }, value),
    );
    const { answers } = carried(year("a"), year("b"), lines);
    expect(answers.indicators).toEqual({ training: { lines: [{ done: 3 }, { done: 4 }] } });
  });

  test("as a base cut where both papers allow it in the same words", () => {
    const year = (id: string): Pack =>
      packOf(id, [counted({ baseCut: { allowed: true, quote: "ไม่มีภารกิจให้ตัดฐาน" } })]);
    const { kept } = carried(year("a"), year("b"), [entered(ofIndicator("counted", "baseCut"), "ตัดฐาน")]);
    expect(kept).toHaveLength(1);
  });
});
