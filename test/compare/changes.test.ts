import type { Change } from "../../src/compare/change";
import { comparePacks } from "../../src/compare/comparePacks";
import type { Indicator, Pack } from "../../src/pack/schema";
import {
  bandIn,
  changed2567,
  clauseIn,
  edited,
  entryFor,
  lpa2567,
  packOf,
  type Writable,
} from "./support/packs";

function changesOf(
  older: Pack,
  newer: Pack,
  key: string,
): { changes: readonly Change[]; atStake: number | null } {
  const entry = entryFor(older, newer, key);
  if (entry.status !== "changed") throw new Error(`${key} is ${entry.status}`);
  return { changes: entry.changes, atStake: entry.atStake };
}

function after(key: string, change: (indicator: Writable<Indicator>) => void): ReturnType<typeof changesOf> {
  return changesOf(lpa2567, changed2567(key, change), key);
}

describe("an indicator of 2567 against itself", () => {
  test("is the same, with nothing at stake", () => {
    const { entries, packDifferences, summary } = comparePacks(lpa2567, lpa2567);
    expect(entries.map(({ status }) => status)).toEqual(["same", "same", "same", "same", "same"]);
    expect(packDifferences).toEqual([]);
    expect(summary.total).toEqual({ count: 5, marks: 0, unknown: 0 });
  });

  test("is the same where only digits, spaces or the pack's own notes differ", () => {
    const newer = changed2567("internal-control-report", (indicator) => {
      indicator.title = indicator.title.replace(" ", "   ");
      clauseIn(indicator, "8").text = clauseIn(indicator, "8").text.replace("90", "๙๐");
      indicator.notes = [];
      indicator.source = { document: "ฉบับอื่น" };
    });
    expect(entryFor(lpa2567, newer, "internal-control-report").status).toBe("same");
  });
});

describe("words that change put no marks at stake", () => {
  test("a title", () => {
    const found = after("risk-management", (indicator) => (indicator.title = "การบริหารความเสี่ยง"));
    expect(found.changes).toEqual([
      {
        kind: "title",
        from: "การบริหารจัดการความเสี่ยงระดับองค์กรปกครองส่วนท้องถิ่นได้อย่างมีประสิทธิภาพตามมาตรฐานและหลักเกณฑ์ที่กระทรวงการคลังกำหนด",
        to: "การบริหารความเสี่ยง",
      },
    ]);
    expect(found.atStake).toBe(0);
  });

  test("a clause, named by its number", () => {
    const { changes, atStake } = after("internal-audit", (indicator) => {
      clauseIn(indicator, "2").text = "กำหนดนโยบายและวิธีการปฏิบัติงานตรวจสอบภายใน";
    });
    expect(changes).toEqual([
      {
        kind: "clauseReworded",
        clause: "2",
        from: "กำหนดนโยบายและวิธีการปฏิบัติงานตรวจสอบ",
        to: "กำหนดนโยบายและวิธีการปฏิบัติงานตรวจสอบภายใน",
      },
    ]);
    expect(atStake).toBe(0);
  });

  test("the lines of evidence and the laws", () => {
    const { changes, atStake } = after("internal-audit", (indicator) => {
      indicator.evidence.push("ภาพถ่าย");
      indicator.laws = [];
    });
    expect(changes).toEqual([
      { kind: "evidence", added: ["ภาพถ่าย"], removed: [] },
      { kind: "laws", added: [], removed: indicatorLaws() },
    ]);
    expect(atStake).toBe(0);
  });
});

function indicatorLaws(): readonly string[] {
  const [area] = lpa2567.areas;
  return area?.units.flatMap(({ indicators }) => indicators).find(({ id }) => id === "4")?.laws ?? [];
}

describe("a rubric that changes puts the full 5 marks at stake", () => {
  const top = "ร้อยละ 20.00 ของโครงการขึ้นไป";

  test("5 marks for 30 percent instead of 20, as in 2563", () => {
    const { changes, atStake } = after("development-projects-budgeted", (indicator) => {
      bandIn(indicator, 0).when = "value >= 30";
    });
    expect(changes).toEqual([
      {
        kind: "bandCondition",
        from: { score: 5, when: "value >= 20", text: top },
        to: { score: 5, when: "value >= 30", text: top },
      },
    ]);
    expect(atStake).toBe(5);
  });

  test("the same work worth less", () => {
    const { changes } = after(
      "development-projects-budgeted",
      (indicator) => (bandIn(indicator, 0).score = 4.5),
    );
    expect(changes).toEqual([
      {
        kind: "bandScore",
        from: { score: 5, when: "value >= 20", text: top },
        to: { score: 4.5, when: "value >= 20", text: top },
      },
    ]);
  });

  test.each<[string, (indicator: Writable<Indicator>) => void, readonly string[]]>([
    ["a band less", ({ rubric }) => typeof rubric !== "string" && rubric.splice(1, 1), ["bandRemoved"]],
    [
      "bands in another order",
      ({ rubric }) => typeof rubric !== "string" && rubric.reverse(),
      ["bandsReordered"],
    ],
    ["full marks", (indicator) => (indicator.fullMarks = 10), ["fullMarks"]],
    ["who is asked", (indicator) => indicator.appliesTo.shift(), ["appliesTo"]],
    ["a base cut that is allowed", (indicator) => (indicator.baseCut.allowed = true), ["baseCut"]],
    ["real that becomes pilot", (indicator) => (indicator.counted = "pilot"), ["counted"]],
    ["a precondition", (indicator) => (indicator.gate = { text: "มีคณะกรรมการ" }), ["gate"]],
    [
      "a clause that becomes a fault",
      (indicator) => (indicator.clauses[0] = { ...clauseIn(indicator, "1"), fault: true }),
      ["clauseFault"],
    ],
    [
      "a deadline of 60 days",
      (indicator) => (clauseIn(indicator, "8").deadline = { after: "fiscalYearEnd", days: 60 }),
      ["clauseDeadline"],
    ],
  ])("%s", (_, change, kinds) => {
    const { changes, atStake } = after("internal-control-report", change);
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
    expect(atStake).toBe(kinds[0] === "fullMarks" ? 10 : 5);
  });

  test("only written otherwise, nothing changed", () => {
    const newer = changed2567("internal-control-report", (indicator) => {
      bandIn(indicator, 1).when = "8 late,1-3, 4-7";
    });
    expect(entryFor(lpa2567, newer, "internal-control-report").status).toBe("same");
  });

  test("a state taken away is named with what is left", () => {
    const { changes } = after("internal-control-report", (indicator) => {
      clauseIn(indicator, "8").states = ["done", "none"];
    });
    expect(changes).toEqual([
      { kind: "clauseStates", clause: "8", from: ["none", "late", "done"], to: ["none", "done"] },
    ]);
  });
});

describe("clauses that move", () => {
  const inserted = changed2567("internal-audit", (indicator) => {
    for (const clause of indicator.clauses.slice(2)) clause.id = String(Number(clause.id) + 1);
    indicator.clauses.splice(2, 0, { id: "3", text: "ประชุมร่วมกับหน่วยรับตรวจทุกไตรมาส" });
    bandIn(indicator, 0).when = "gate, 1-7";
  });

  test("a clause put in between renumbers the later ones instead of rewording them all", () => {
    const { changes } = changesOf(lpa2567, inserted, "internal-audit");
    expect(changes.filter(({ kind }) => kind.startsWith("clause"))).toEqual([
      { kind: "clauseAdded", clause: "3", text: "ประชุมร่วมกับหน่วยรับตรวจทุกไตรมาส" },
      { kind: "clauseRenumbered", from: "3", to: "4" },
      { kind: "clauseRenumbered", from: "4", to: "5" },
      { kind: "clauseRenumbered", from: "5", to: "6" },
      { kind: "clauseRenumbered", from: "6", to: "7" },
    ]);
  });

  test("two clauses that change places change every band that tells them apart, though it reads the same", () => {
    const { changes } = after("internal-control-report", (indicator) => {
      const [third, fourth] = [clauseIn(indicator, "3"), clauseIn(indicator, "4")];
      [third.text, fourth.text] = [fourth.text, third.text];
    });
    const conditions = changes.flatMap((change) => (change.kind === "bandCondition" ? [change.to.when] : []));
    expect(conditions).toEqual(["1, 4-8, not 2-3", "1-2, 4-8, not 3"]);
  });
});

describe("what stands around an indicator", () => {
  test("another number and another area are moves, with nothing at stake", () => {
    const newer = edited(lpa2567, (pack) => {
      const moved = pack.areas[0]?.units[0]?.indicators.pop();
      const unit = { id: "1", title: "การวางแผนพัฒนาท้องถิ่น" };
      if (moved) pack.areas[1]?.units.push({ ...unit, indicators: [{ ...moved, id: "40" }] });
    });
    expect(changesOf(lpa2567, newer, "development-projects-budgeted")).toEqual({
      changes: [
        { kind: "area", from: "การบริหารจัดการ", to: "การบริหารงานบุคคลและกิจการสภา" },
        { kind: "number", from: "1", to: "40" },
      ],
      atStake: 0,
    });
  });

  test("a fixed day that goes along with the year is no change of the deadline", () => {
    const on = (day: string): Partial<Indicator> => ({
      clauses: [{ id: "1", text: "ส่งรายงาน", states: ["none", "late", "done"], deadline: { on: day } }],
    });
    const year = (day: string, fiscalYear: number): Pack =>
      packOf(`pack-${String(fiscalYear)}`, [{ id: "1", key: "report", ...on(day) }], { fiscalYear });
    expect(entryFor(year("2566-12-29", 2566), year("2567-12-29", 2567), "report").status).toBe("same");
    expect(changesOf(year("2566-12-29", 2566), year("2566-12-29", 2567), "report").atStake).toBe(5);
  });

  test("a rubric for one LAO type only is told for that type", () => {
    const source = { document: "เอกสารทดสอบ" };
    const { changes, atStake } = after("illegal-signs-on-public-ways", (indicator) => {
      indicator.variants = [{ laoTypes: ["SAO"], fullMarks: 3, rubric: indicator.rubric, source }];
    });
    expect(changes).toEqual([
      { kind: "variant", laoTypes: ["SAO"], changes: [{ kind: "fullMarks", from: 5, to: 3 }] },
    ]);
    expect(atStake).toBe(5);
  });

  test("marks of an item are not added to those of its indicator", () => {
    const item = (key: string): Pack["areas"][number]["units"][number]["indicators"][number] => {
      const [made] = packOf("any", [{ id: key, key, fullMarks: 2 }]).areas[0]?.units[0]?.indicators ?? [];
      if (!made) throw new Error("no item");
      return made;
    };
    const year = (id: string, keys: readonly string[]): Pack =>
      packOf(id, [{ id: "1", key: "whole", fullMarks: 4, rubric: "sumOfItems", items: keys.map(item) }]);
    const { entries, summary } = comparePacks(year("a", ["first"]), year("b", ["first", "second"]));
    expect(entries.map(({ status, atStake }) => [status, atStake])).toEqual([
      ["changed", 4],
      ["same", 0],
      ["new", 2],
    ]);
    expect(summary.total).toEqual({ count: 3, marks: 4, unknown: 0 });
  });

  test("a new pilot counts in no sum, so it puts no marks at stake", () => {
    const newer = packOf("b", [{ id: "1", key: "trial", counted: "pilot" }]);
    expect(entryFor(packOf("a", [{ id: "9", key: "other", title: "กกกก" }]), newer, "trial")).toMatchObject({
      status: "new",
      atStake: 0,
    });
  });
});
