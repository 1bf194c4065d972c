import type { PlacedAnswer } from "../../src/answers/entries";
import type { CarriedOver, ReviewReason } from "../../src/compare/carriedOver";
import type { Indicator, Pack } from "../../src/pack/schema";
import { carried, entered, ofClause, ofIndicator, ofPlan } from "./support/carried";
import {
  bandIn,
  changed2567,
  clauseIn,
  edited,
  indicatorIn,
  lpa2563,
  lpa2567,
  packOf,
  type Writable,
} from "./support/packs";

const audit = "internal-audit";
const control = "internal-control-report";
const projects = "development-projects-budgeted";
const risks = "risk-management";

/** To another pack of the same fiscal year, with one indicator changed. */
function to2567(
  given: readonly PlacedAnswer[],
  key: string,
  change: (indicator: Writable<Indicator>) => void,
): CarriedOver {
  return carried(lpa2567, { ...changed2567(key, change), id: "krabi-2567" }, given);
}

/** Two clauses counted; what is given differs. */
function counted(more: Partial<Indicator>): Partial<Indicator> & Pick<Indicator, "id" | "key"> {
  return {
    id: "1",
    key: "counted",
    clauses: [
      { id: "1", text: "แต่งตั้งคณะกรรมการ" },
      { id: "2", text: "รายงานผลต่อผู้บริหารท้องถิ่น" },
    ],
    rubric: [
      { score: 5, when: "1-2", text: "ดำเนินการครบ 2 ข้อ" },
      { score: 0, when: "otherwise", text: "ดำเนินการไม่ครบ" },
    ],
    ...more,
  };
}

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

function splitOf(from: string, ...to: string[]): Partial<Pack> {
  return { changes: { since: "old", changes: [{ kind: "split", from: [from], to }] } };
}

describe("an answer is left over, with the reason", () => {
  test.each<[string, PlacedAnswer, string, (indicator: Writable<Indicator>) => void, string]>([
    [
      "the clause is gone",
      entered(ofClause(risks, "6")),
      risks,
      ({ clauses }) => clauses.pop(),
      "clauseRemoved",
    ],
    [
      "the precondition is gone",
      entered(ofIndicator(audit, "gate"), true),
      audit,
      (indicator) => delete indicator.gate,
      "gateRemoved",
    ],
    [
      "a number is counted instead of a percent",
      entered(ofIndicator(projects, "done"), 12),
      projects,
      (indicator) => (indicator.measure = { kind: "number", counted: "จำนวนโครงการ", unit: "โครงการ" }),
      "measureRemoved",
    ],
    [
      "a base cut that the older paper forbids was never asked",
      entered(ofIndicator(risks, "baseCut"), "ตัดฐาน"),
      risks,
      (indicator) => (indicator.baseCut = { allowed: true }),
      "neverAsked",
    ],
    [
      "a score is not typed where bands give it",
      entered(ofIndicator(risks, "score"), 5),
      risks,
      (indicator) => (indicator.rubric = "manual"),
      "neverAsked",
    ],
    [
      "the clause was never there",
      entered(ofClause(risks, "9")),
      risks,
      ({ clauses }) => clauses.push({ id: "9", text: "ตั้งคณะทำงาน" }),
      "neverAsked",
    ],
    [
      "the indicator was never there",
      entered(ofClause("nowhere", "1")),
      risks,
      (indicator) => (indicator.fullMarks = 6),
      "unknownIndicator",
    ],
  ])("%s", (_, given, key, change, kind) => {
    const { answers, review, leftOver } = to2567([given], key, change);
    expect([answers.indicators, review]).toEqual([{}, []]);
    expect(leftOver).toEqual([{ answer: given, reason: { kind } }]);
  });

  test("what the newer paper gives a rubric, states or forbids", () => {
    const older = packOf("a", [{ id: "1", key: "typed", fullMarks: null, baseCut: { allowed: null } }]);
    const newer = packOf("b", [counted({ key: "typed", baseCut: { allowed: false } })]);
    const given = (["score", "full", "evidence", "baseCut"] as const).map((field) =>
      entered(ofIndicator("typed", field)),
    );
    expect(carried(older, newer, given).leftOver.map(({ reason }) => reason.kind)).toEqual([
      "scoreNoLongerTyped",
      "fullMarksStated",
      "scoreNoLongerTyped",
      "baseCutNotAllowed",
    ]);
  });

  test("the work plan's line and the base cut of what is an item now", () => {
    const cut = { allowed: true } as const;
    const [item] = packOf("x", [counted({ id: "1.1", baseCut: cut })]).areas[0]?.units[0]?.indicators ?? [];
    if (!item) throw new Error("no item");
    const newer = packOf("b", [{ id: "1", key: "whole", rubric: "sumOfItems", items: [item] }]);
    const given = [
      entered(ofClause("counted", "1")),
      entered(ofIndicator("counted", "baseCut")),
      entered(ofPlan("counted", "owner")),
    ];
    const { kept, leftOver } = carried(packOf("a", [counted({ baseCut: cut })]), newer, given);
    expect(kept.map(({ answer }) => answer)).toEqual([given[0]]);
    expect(leftOver.map(({ reason }) => reason.kind)).toEqual(["becameItem", "becameItem"]);
  });

  test("typed scores of 2563: what was dropped, what is proposed, what was never asked", () => {
    const given = [
      entered(ofIndicator("public-service-projects-budgeted", "score"), 4),
      entered(ofClause("public-service-projects-budgeted", "1")),
      entered(ofIndicator("nowhere", "score"), 3),
    ];
    const dropped = entered(ofIndicator(keyOf(lpa2563, "24"), "score"), 5);
    const { kept, review, leftOver } = carried(lpa2563, lpa2567, [...given, dropped]);
    expect(kept).toEqual([]);
    expect(review.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ["proposedMatch", "scoreNoLongerTyped"],
    ]);
    expect(leftOver.map(({ reason }) => reason.kind)).toEqual([
      "neverAsked",
      "unknownIndicator",
      "indicatorDropped",
    ]);
  });

  test("an indicator that is asked of อบจ. no more", () => {
    const newer = changed2567(risks, (indicator) => indicator.appliesTo.shift());
    const given = [entered(ofClause(risks, "1"))];
    expect(carried(lpa2567, newer, given, "PAO").leftOver).toMatchObject([
      { reason: { kind: "notAskedOfType" } },
    ]);
    expect(carried(lpa2567, newer, given, "SAO").kept).toHaveLength(1);
  });

  test("an item of an indicator that is asked of อบจ. no more", () => {
    const [item] = packOf("x", [counted({ id: "1.1" })]).areas[0]?.units[0]?.indicators ?? [];
    if (!item) throw new Error("no item");
    const year = (id: string, appliesTo: Indicator["appliesTo"]): Pack =>
      packOf(id, [{ id: "1", key: "whole", rubric: "sumOfItems", items: [item], appliesTo }]);
    const given = [entered(ofClause("counted", "1"))];
    const { leftOver } = carried(year("a", ["PAO", "SAO"]), year("b", ["SAO"]), given, "PAO");
    expect(leftOver).toMatchObject([{ reason: { kind: "notAskedOfType" } }]);
  });

  test("a rubric of another LAO type decides nothing", () => {
    const newer = changed2567(risks, (indicator) => {
      const source = { document: "เอกสารทดสอบ" };
      indicator.variants = [{ laoTypes: ["CITY"], rubric: "manual", fullMarks: 3, source }];
    });
    const given = [entered(ofClause(risks, "1"))];
    expect(carried(lpa2567, newer, given, "SAO").kept).toHaveLength(1);
    expect(carried(lpa2567, newer, given, "CITY").review).toHaveLength(1);
  });
});

function keyOf(pack: Pack, number: string): string {
  const units = pack.areas.flatMap((area) => area.units.flatMap((unit) => [unit, ...(unit.units ?? [])]));
  return units.flatMap(({ indicators }) => indicators).find(({ id }) => id === number)?.key ?? "";
}
