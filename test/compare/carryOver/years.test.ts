import type { AnswerPlace } from "../../../src/answers/entries";
import { carryOver } from "../../../src/compare/carryOver";
import type { Deadline, Pack } from "../../../src/pack/schema";
import { enteredEverywhere } from "../../workbook/support/enteredEverywhere";
import { carried, entered, ofClause, ofIndicator, ofPlan, yearLater } from "../support/carried";
import { bandIn, clauseIn, edited, indicatorIn, lpa2567 } from "../support/packs";

const audit = "internal-audit";
const control = "internal-control-report";
const projects = "development-projects-budgeted";

describe("to another fiscal year, whose paper asks the same,", () => {
  const newer = yearLater(lpa2567);

  test("states, counts, evidence and remarks are kept to plan from", () => {
    const given = [
      entered(ofIndicator(audit, "gate")),
      entered(ofClause(audit, "1")),
      entered(ofClause(audit, "1", "evidence"), "https://example.go.th/1"),
      entered(ofIndicator(projects, "done"), 12),
      entered(ofClause(control, "8"), "ล่าช้า"),
    ];
    const { kept } = carried(lpa2567, newer, given);
    expect(kept.map(({ answer }) => answer)).toEqual(given);
  });

  test("a day proves nothing, so it waits, and with it the evidence of its clause", () => {
    const given = [
      entered(ofClause(audit, "5", "event"), 45_200),
      entered(ofClause(audit, "5", "date"), 45_230),
      entered(ofClause(audit, "5", "due"), 45_240),
      entered(ofClause(audit, "5", "evidence"), "https://example.go.th/5"),
      entered(ofClause(audit, "5", "note"), "ส่งแล้ว"),
    ];
    const { answers, review } = carried(lpa2567, newer, given);
    expect(answers.indicators).toEqual({});
    expect(review).toEqual(
      given.map((answer) => ({
        answer,
        reasons: [{ kind: "dayOfAnotherYear", from: 2566, to: 2567 }],
        candidates: [{ place: answer.place, changes: [] }],
      })),
    );
  });

  test("in the work plan who does it and what is aimed at stay, when and how far do not", () => {
    const fields = ["owner", "division", "due", "status", "target", "steps"] as const;
    const { answers, leftOver } = carried(
      lpa2567,
      newer,
      fields.map((field) => entered(ofPlan(audit, field), field)),
    );
    expect(answers.workPlan).toEqual({
      [audit]: { owner: "owner", division: "division", target: "target" },
    });
    expect(leftOver.map(({ answer, reason }) => [answer.value, reason.kind])).toEqual([
      ["due", "planOfAnotherYear"],
      ["status", "planOfAnotherYear"],
      ["steps", "planOfAnotherYear"],
    ]);
  });

  test("history and divisions are kept, holidays left over", () => {
    const given = [
      entered({ of: "history", line: 0, field: "percent" }, 97.94),
      entered({ of: "historyArea", line: 0, area: "1" }, 25),
      entered({ of: "holiday", line: 0, field: "day" }, 45_292),
      entered({ of: "division", line: 0 }, "กองคลัง"),
    ];
    const { answers, leftOver } = carried(lpa2567, newer, given);
    expect(answers).toEqual({
      indicators: {},
      areas: {},
      history: [{ percent: 97.94, areas: { "1": 25 } }],
      divisions: ["กองคลัง"],
    });
    expect(leftOver).toEqual([{ answer: given[2], reason: { kind: "holidayOfAnotherYear" } }]);
  });

  test.each<[string, Deadline, Deadline, string[]]>([
    [
      "a fixed day that went along with the year is the same deadline",
      { on: "2566-12-29" },
      { on: "2567-12-29" },
      [],
    ],
    [
      "a fixed day that did not is another one",
      { on: "2566-12-29" },
      { on: "2567-12-15" },
      ["clauseDeadline"],
    ],
  ])("%s", (_, from, to, changes) => {
    const year = (deadline: Deadline) => (pack: Parameters<Parameters<typeof edited>[1]>[0]) => {
      clauseIn(indicatorIn(pack, control), "8").deadline = { ...deadline };
    };
    const older = edited(lpa2567, year(from));
    const { review } = carried(older, yearLater(older, year(to)), [
      entered(ofClause(control, "8", "date"), 45_280),
    ]);
    expect(review.map(({ candidates }) => candidates[0]?.changes.map(({ kind }) => kind))).toEqual([changes]);
  });
});

describe("marks typed for an area", () => {
  const given = [entered(typed("2", "score"), 40), entered(typed("2", "full"), 40)];

  test("are kept under the number that the area has now, as are its marks in the history", () => {
    const newer = yearLater(lpa2567, ({ areas }) => {
      for (const area of areas) area.id = String(6 - Number(area.id));
    });
    const history = entered({ of: "historyArea", line: 1, area: "2" }, 39);
    expect(carried(lpa2567, newer, [...given, history]).answers).toEqual({
      indicators: {},
      areas: { "4": { score: 40, full: 40 } },
      history: [{}, { areas: { "4": 39 } }],
    });
  });

  test("are to be reviewed where the area is called otherwise or the paper states other marks", () => {
    const newer = yearLater(lpa2567, ({ areas: [, area] }) => {
      const [stated] = area?.statedMarks ?? [];
      if (!area || !stated) throw new Error("no area 2 with stated marks");
      area.title = "การบริหารงานบุคคล";
      stated.marks = 45;
    });
    const changes = [
      { kind: "title", from: "การบริหารงานบุคคลและกิจการสภา", to: "การบริหารงานบุคคล" },
      { kind: "fullMarks", from: 40, to: 45 },
    ];
    expect(carried(lpa2567, newer, given).review.map(({ candidates }) => candidates)).toEqual(
      given.map(({ place }) => [{ place, changes }]),
    );
  });

  test("are left over where its indicators give them now, or it is gone", () => {
    const filled = yearLater(lpa2567, ({ areas: [first, second] }) => {
      second?.units.push(...(first?.units.splice(0, 1) ?? []));
    });
    const shorter = yearLater(lpa2567, (pack) => pack.areas.splice(1, 1));
    const reasons = (newer: Pack): unknown =>
      carried(lpa2567, newer, given).leftOver.map(({ reason }) => reason.kind);
    expect(reasons(filled)).toEqual(["areaHasIndicators", "areaHasIndicators"]);
    expect(reasons(shorter)).toEqual(["areaDropped", "areaDropped"]);
  });

  test("are left over where the older pack never asked for them", () => {
    const { leftOver } = carried(lpa2567, yearLater(lpa2567), [
      entered(typed("1", "score"), 25),
      entered(typed("7", "score"), 25),
    ]);
    expect(leftOver.map(({ reason }) => reason.kind)).toEqual(["neverAsked", "unknownArea"]);
  });
});

function typed(area: string, field: "score" | "full"): AnswerPlace {
  return { of: "area", area, field };
}

describe("to a newer version of the same pack", () => {
  const given = enteredEverywhere(lpa2567, "SAO");

  test("that puts a misprint right everything lands, silently", () => {
    const newer = edited(lpa2567, (pack) => {
      pack.version = "1.9.0";
      clauseIn(indicatorIn(pack, audit), "2").text += "ภายใน";
      indicatorIn(pack, audit).gate = { text: "มีผู้ตรวจสอบภายใน" };
    });
    const { answers, review, leftOver } = carryOver(lpa2567, newer, given, "SAO");
    expect(answers).toEqual(given);
    expect([review, leftOver]).toEqual([[], []]);
  });

  test("that puts a rubric right the answers of that indicator wait, days and work plan of the others stay", () => {
    const newer = edited(lpa2567, (pack) => {
      pack.version = "1.1.0";
      bandIn(indicatorIn(pack, projects), 0).when = "value >= 30";
    });
    const { answers, review, leftOver } = carryOver(lpa2567, newer, given, "SAO");
    const { [projects]: changed, ...others } = given.indicators;
    expect(changed).toBeDefined();
    expect(answers.indicators).toEqual(others);
    expect(leftOver).toEqual([]);
    expect(review.map(({ answer }) => answer.place)).toEqual([
      ofIndicator(projects, "done"),
      ofIndicator(projects, "all"),
      ofIndicator(projects, "evidence"),
      ofIndicator(projects, "note"),
      ofPlan(projects, "status"),
      ofPlan(projects, "steps"),
      ofPlan(projects, "reviewed"),
      ofPlan(projects, "recorded"),
    ]);
    expect(answers.workPlan?.[projects]).toEqual({
      ...{ owner: "=คนที่ 1", division: "กองคลัง", due: 45_240, target: 3 },
      ...{ lastScore: 2.5, lastPercent: 83.33, lesson: "=ส่งช้า 0", improvement: "เริ่มตั้งแต่ต้นปี" },
    });
    expect(answers.holidays).toEqual(given.holidays);
  });

  test("that puts two clauses' words in their right places, the answers go with the words", () => {
    const newer = edited(lpa2567, (pack) => {
      const [first, second] = ["5", "6"].map((id) => clauseIn(indicatorIn(pack, "risk-management"), id));
      if (!first || !second) throw new Error("no clauses");
      [first.text, second.text] = [second.text, first.text];
    });
    const { answers, review } = carried(lpa2567, newer, [entered(ofClause("risk-management", "5"))]);
    const places = review.flatMap(({ candidates }) => candidates.map(({ place }) => place));
    expect(answers.indicators).toEqual({});
    expect(places).toEqual([ofClause("risk-management", "6")]);
  });
});
