import type { PlacedAnswer } from "../../../src/answers/entries";
import type { ReviewReason } from "../../../src/compare/carriedOver";
import type { Indicator, Pack } from "../../../src/pack/schema";
import {
  carried,
  counted,
  entered,
  ofClause,
  ofIndicator,
  ofPlan,
  splitOf,
  to2567,
} from "../support/carried";
import { bandIn, clauseIn, packOf, type Writable } from "../support/packs";

const audit = "internal-audit";
const control = "internal-control-report";
const projects = "development-projects-budgeted";
const risks = "risk-management";

describe("an answer is to be reviewed, with the old words, the new words and where it could go", () => {
  test.each<[string, PlacedAnswer, string, (indicator: Writable<Indicator>) => void, object]>([
    [
      "the clause reads otherwise",
      entered(ofClause(audit, "2")),
      audit,
      (indicator) => (clauseIn(indicator, "2").text = "กำหนดนโยบายการปฏิบัติงานตรวจสอบ"),
      {
        kind: "clauseReworded",
        clause: "2",
        from: "กำหนดนโยบายและวิธีการปฏิบัติงานตรวจสอบ",
        to: "กำหนดนโยบายการปฏิบัติงานตรวจสอบ",
      },
    ],
    [
      "the clause is late no more",
      entered(ofClause(control, "8"), "ล่าช้า"),
      control,
      (indicator) => {
        clauseIn(indicator, "8").states = ["none", "done"];
      },
      { kind: "clauseStates", clause: "8", from: ["none", "late", "done"], to: ["none", "done"] },
    ],
    [
      "what was done may be incomplete now",
      entered(ofClause(risks, "5")),
      risks,
      (indicator) => (clauseIn(indicator, "5").states = ["none", "incomplete", "done"]),
      { kind: "clauseStates", clause: "5", from: ["none", "done"], to: ["none", "incomplete", "done"] },
    ],
    [
      "the deadline is another",
      entered(ofClause(control, "8", "date"), 45_310),
      control,
      (indicator) => (clauseIn(indicator, "8").deadline = { after: "fiscalYearEnd", days: 60 }),
      {
        kind: "clauseDeadline",
        clause: "8",
        from: { after: "fiscalYearEnd", days: 90 },
        to: { after: "fiscalYearEnd", days: 60 },
      },
    ],
    [
      "the deadline counts from another event",
      entered(ofClause(audit, "5", "event"), 45_200),
      audit,
      (indicator) => (clauseIn(indicator, "5").deadline = { after: "event", event: "วันที่เสนอแผน", months: 2 }),
      {
        kind: "clauseDeadline",
        clause: "5",
        from: { after: "event", event: "วันที่ดำเนินการตรวจสอบแล้วเสร็จตามแผน", months: 2 },
        to: { after: "event", event: "วันที่เสนอแผน", months: 2 },
      },
    ],
    [
      "the clause is a fault now",
      entered(ofClause(risks, "6")),
      risks,
      (indicator) => (clauseIn(indicator, "6").fault = true),
      { kind: "clauseFault", clause: "6", from: false, to: true },
    ],
    [
      "having nothing to do counts now",
      entered(ofClause(risks, "6"), "ไม่มีกรณี"),
      risks,
      (indicator) => (clauseIn(indicator, "6").nothingToDo = "หรือตรวจสอบแล้วไม่พบ"),
      { kind: "clauseNothingToDo", clause: "6", from: null, to: "หรือตรวจสอบแล้วไม่พบ" },
    ],
    [
      "the precondition reads otherwise",
      entered(ofIndicator(audit, "gate")),
      audit,
      (indicator) => (indicator.gate = { text: "มีผู้ดำรงตำแหน่งผู้ตรวจสอบภายใน" }),
      {
        kind: "gate",
        from: "มีผู้ดำรงตำแหน่งผู้ตรวจสอบภายใน หรือมอบหมายผู้ดำรงตำแหน่งอื่นปฏิบัติหน้าที่ผู้ตรวจสอบภายใน",
        to: "มีผู้ดำรงตำแหน่งผู้ตรวจสอบภายใน",
      },
    ],
    [
      "a band asks for more",
      entered(ofIndicator(projects, "done"), 12),
      projects,
      (indicator) => (bandIn(indicator, 0).when = "value >= 30"),
      {
        kind: "bandCondition",
        from: expect.objectContaining({ when: "value >= 20" }) as object,
        to: expect.objectContaining({ when: "value >= 30" }) as object,
      },
    ],
    [
      "other projects are counted",
      entered(ofIndicator(projects, "all"), 60),
      projects,
      (indicator) => (indicator.measure = { kind: "percent", done: "จำนวนที่ทำ", all: "จำนวนทั้งหมด" }),
      {
        kind: "measure",
        from: expect.objectContaining({ all: "จำนวนโครงการในแผนพัฒนาท้องถิ่น" }) as object,
        to: { kind: "percent", done: "จำนวนที่ทำ", all: "จำนวนทั้งหมด" },
      },
    ],
  ])("%s", (_, given, key, change, changed) => {
    const { answers, kept, review, leftOver } = to2567([given], key, change);
    expect([answers.indicators, kept, leftOver]).toEqual([{}, [], []]);
    expect(review).toMatchObject([
      {
        answer: given,
        reasons: [{ kind: "paperChanged" }],
        candidates: [{ place: given.place, changes: expect.arrayContaining([changed]) as object }],
      },
    ]);
  });

  test("the clauses beside a reworded one are kept", () => {
    const given = ["1", "2", "3"].map((clause) => entered(ofClause(audit, clause)));
    const { kept } = to2567(given, audit, (indicator) => (clauseIn(indicator, "2").text += "ทุกปี"));
    expect(kept.map(({ answer }) => answer)).toEqual([given[0], given[2]]);
  });

  test("a band that gives less for the same clauses, with the whole indicator but not who does it", () => {
    const given = [
      entered(ofClause("counted", "1")),
      entered(ofClause("counted", "1", "evidence"), "https://example.go.th/1"),
      entered(ofPlan("counted", "owner"), "หัวหน้าสำนักปลัด"),
      entered(ofPlan("counted", "status"), "เสร็จแล้ว"),
    ];
    const newer = packOf("b", [
      counted({
        rubric: [
          { score: 4, when: "1-2", text: "ดำเนินการครบ 2 ข้อ" },
          { score: 0, when: "otherwise", text: "ดำเนินการไม่ครบ" },
        ],
      }),
    ]);
    const { kept, review } = carried(packOf("a", [counted({})]), newer, given);
    expect(kept.map(({ answer }) => answer)).toEqual([given[2]]);
    expect(review.map(({ candidates }) => candidates[0]?.changes.map(({ kind }) => kind))).toEqual([
      ["bandScore"],
      ["bandScore"],
      ["bandScore"],
    ]);
  });

  test("days of a clause that asks for no day any more, for its state", () => {
    const given = entered(ofClause(control, "8", "date"), 45_310);
    const { review } = to2567([given], control, (indicator) => delete clauseIn(indicator, "8").deadline);
    expect(review).toMatchObject([{ answer: given, candidates: [{ place: ofClause(control, "8") }] }]);
  });

  test("a base cut, where the newer paper puts it otherwise, in a cell of its own or in a state's", () => {
    const year = (id: string, quote: string): Pack =>
      packOf(id, [counted({ baseCut: { allowed: true, quote } })]);
    const given = [
      entered(ofIndicator("counted", "baseCut"), "ตัดฐาน"),
      entered(ofClause("counted", "1"), "ตัดฐาน"),
      entered(ofClause("counted", "2"), "ไม่ดำเนินการ"),
    ];
    const { kept, review } = carried(year("a", "ไม่มีภารกิจ"), year("b", "ไม่มีงบประมาณ"), given);
    expect(kept.map(({ answer }) => answer)).toEqual([given[2]]);
    expect(review.map(({ answer }) => answer)).toEqual([given[0], given[1]]);
  });

  test("a typed score out of other full marks, and the target", () => {
    const year = (id: string, fullMarks: number): Pack =>
      packOf(id, [{ id: "22", key: "province", fullMarks }]);
    const given = [entered(ofIndicator("province", "score"), 5), entered(ofPlan("province", "target"), 4)];
    const { review } = carried(year("a", 5), year("b", 10), given);
    expect(review.map(({ candidates }) => candidates[0]?.changes)).toEqual([
      [{ kind: "fullMarks", from: 5, to: 10 }],
      [{ kind: "fullMarks", from: 5, to: 10 }],
    ]);
  });

  test("a split indicator, with every part that asks the same", () => {
    const newer = packOf(
      "new",
      [counted({ key: "part-a" }), { id: "2", key: "part-b" }],
      splitOf("counted", "part-a", "part-b"),
    );
    const given = entered(ofClause("counted", "1"));
    expect(carried(packOf("old", [counted({})]), newer, [given]).review).toEqual([
      {
        answer: given,
        reasons: [{ kind: "indicatorSplit" }],
        candidates: [{ place: ofClause("part-a", "1"), changes: [] }],
      },
    ]);
  });

  test("a split of which this pack has one part only", () => {
    const newer = packOf("new", [counted({ key: "part-a" })], splitOf("counted", "part-a", "part-b"));
    const { kept, review } = carried(packOf("old", [counted({})]), newer, [
      entered(ofClause("counted", "1")),
    ]);
    expect(kept).toEqual([]);
    expect(review).toMatchObject([{ reasons: [{ kind: "indicatorSplit" }] }]);
  });

  test("two indicators merged into one that asks the same of both", () => {
    const older = packOf("old", [counted({ key: "one" }), counted({ id: "2", key: "other" })]);
    const newer = packOf("new", [counted({ key: "both" })], {
      changes: { since: "old", changes: [{ kind: "merged", from: ["one", "other"], to: ["both"] }] },
    });
    const given = ["one", "other"].map((key) => entered(ofClause(key, "2")));
    const { answers, review } = carried(older, newer, given);
    expect(answers.indicators).toEqual({});
    expect(review).toMatchObject(
      given.map((answer) => ({
        answer,
        reasons: [{ kind: "indicatorMerged" }],
        candidates: [{ place: ofClause("both", "2") }],
      })),
    );
  });

  test("an indicator that no pack calls the same, only its words are alike", () => {
    const newer = packOf("b", [counted({ key: "renamed", title: "counted" })]);
    const given = entered(ofClause("counted", "1"));
    const reason: ReviewReason = { kind: "proposedMatch", likeness: 1 };
    expect(carried(packOf("a", [counted({})]), newer, [given]).review).toMatchObject([
      {
        reasons: [{ ...reason, likeness: expect.closeTo(1) as number }],
        candidates: [{ place: ofClause("renamed", "1") }],
      },
    ]);
  });
});
