import type { PlacedAnswer } from "../../../src/answers/entries";
import type { Indicator, Pack } from "../../../src/pack/schema";
import { carried, counted, entered, ofClause, ofIndicator, ofPlan, to2567 } from "../support/carried";
import { changed2567, lpa2563, lpa2567, packOf, type Writable } from "../support/packs";

const audit = "internal-audit";
const projects = "development-projects-budgeted";
const risks = "risk-management";

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
