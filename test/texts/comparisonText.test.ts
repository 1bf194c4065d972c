import { comparePacks } from "../../src/compare/comparePacks";
import type { Indicator, Pack } from "../../src/pack/schema";
import { comparisonEn } from "../../src/texts/comparison.en";
import { comparisonTh } from "../../src/texts/comparison.th";
import { comparisonLine } from "../../src/words/comparisonText";
import type { ComparisonTexts } from "../../src/texts/comparisonTexts";
import { packDifferenceText } from "../../src/words/packDifferenceText";
import {
  bandIn,
  changed2567,
  clauseIn,
  edited,
  entryFor,
  lpa2567,
  packOf,
  type Writable,
} from "../compare/support/packs";

type Edit<Part> = (part: Writable<Part>) => void;

/** What is said of one indicator of 2567 after a change. */
function said(texts: ComparisonTexts, key: string, edit: Edit<Indicator>): readonly string[] {
  return comparisonLine(texts, entryFor(lpa2567, changed2567(key, edit), key)).changes;
}

/** What is said of 2567 as a whole after a change. */
function saidOfPack(texts: ComparisonTexts, edit: Edit<Pack>): readonly string[] {
  const { packDifferences } = comparePacks(lpa2567, edited(lpa2567, edit));
  return packDifferences.map((difference) => packDifferenceText(texts, difference));
}

describe("a change of an indicator says what was and what is", () => {
  test.each<[string, Edit<Indicator>, string, string]>([
    ["number", (one) => (one.id = "9"), "เลขตัวชี้วัด จาก 3 เป็น 9", "number from 3 to 9"],
    ["marks", (one) => (one.fullMarks = 10), "คะแนนเต็ม จาก 5 เป็น 10", "full marks from 5 to 10"],
    [
      "marks no longer said",
      (one) => (one.fullMarks = null),
      "คะแนนเต็ม จาก 5 เป็น ไม่ทราบ",
      "full marks from 5 to unknown",
    ],
    [
      "base cut in other words",
      (one) => (one.baseCut = { allowed: true, quote: "ตัดฐานได้" }),
      "การตัดฐาน จาก ไม่ได้ (“ไม่สามารถตัดฐานได้ทุกกรณี”) เป็น ได้ (“ตัดฐานได้”)",
      "base cut from not allowed (“ไม่สามารถตัดฐานได้ทุกกรณี”) to allowed (“ตัดฐานได้”)",
    ],
    [
      "set by the province",
      (one) => (one.setBy = "province"),
      "จังหวัดเป็นผู้กำหนด จาก ไม่ใช่ เป็น ใช่",
      "set by the province from no to yes",
    ],
    ["precondition", (one) => (one.gate = { text: "มีคำสั่ง" }), "เงื่อนไข เพิ่ม มีคำสั่ง", "precondition added มีคำสั่ง"],
    [
      "clause that became a fault",
      (one) => (clauseIn(one, "2").fault = true),
      "ข้อ 2 เป็นข้อห้าม จาก ไม่ใช่ เป็น ใช่",
      "clause 2 a fault from no to yes",
    ],
    [
      "states of a clause",
      (one) => (clauseIn(one, "8").states = ["done", "none"]),
      "สถานะของข้อ 8 จาก ไม่ดำเนินการ/ล่าช้า/ดำเนินการแล้ว เป็น ไม่ดำเนินการ/ดำเนินการแล้ว",
      "states of clause 8 from not done/late/done to not done/done",
    ],
    [
      "score of a band",
      (one) => (bandIn(one, 0).score = 6),
      "คะแนนของเกณฑ์ “ดำเนินการตามข้อ 1 - 8 ครบถ้วน” จาก 5 เป็น 6",
      "marks of the band “ดำเนินการตามข้อ 1 - 8 ครบถ้วน” from 5 to 6",
    ],
    [
      "condition of a band, in the paper's words",
      (one) => Object.assign(bandIn(one, 0), { when: "1-7", text: "ดำเนินการตามข้อ 1 - 7" }),
      "เกณฑ์ จาก 5 คะแนน (“ดำเนินการตามข้อ 1 - 8 ครบถ้วน”) เป็น 5 คะแนน (“ดำเนินการตามข้อ 1 - 7”)",
      "band from 5 marks (“ดำเนินการตามข้อ 1 - 8 ครบถ้วน”) to 5 marks (“ดำเนินการตามข้อ 1 - 7”)",
    ],
    [
      "condition of a band whose words stay",
      (one) => (bandIn(one, 0).when = "1-7"),
      "เกณฑ์ จาก 5 คะแนน (“1-8”) เป็น 5 คะแนน (“1-7”)",
      "band from 5 marks (“1-8”) to 5 marks (“1-7”)",
    ],
  ])("%s", (_, edit, thai, english) => {
    expect(said(comparisonTh, "internal-control-report", edit)).toContain(thai);
    expect(said(comparisonEn, "internal-control-report", edit)).toContain(english);
  });

  test("a measure in other words, though it stays a percent", () => {
    const edit: Edit<Indicator> = (one) => (one.measure = { kind: "percent", done: "ทำ", all: "ทั้งหมด" });
    expect(said(comparisonEn, "development-projects-budgeted", edit)[0]).toMatch(
      /^measure from percent \(.+\) to percent \(ทำ of ทั้งหมด\)$/,
    );
  });
});

test("what is new of a measure is told, in both languages", () => {
  const edit: Edit<Indicator> = (one) =>
    (one.measure = {
      kind: "number",
      counted: "ITA",
      unit: "คะแนน",
      decimals: 2,
      least: 1,
      most: 5,
      better: "lower",
    });
  expect(said(comparisonTh, "development-projects-budgeted", edit)[0]).toContain(
    "เป็น ITA (คะแนน): ทศนิยม 2 ตำแหน่ง, ตั้งแต่ 1, ไม่เกิน 5, ยิ่งน้อยยิ่งดี",
  );
  expect(said(comparisonEn, "development-projects-budgeted", edit)[0]).toContain(
    "to ITA (คะแนน): 2 decimals, from 1, up to 5, less is better",
  );
});

test("what concerns one LAO type stays one line, however much it is", () => {
  const edit: Edit<Indicator> = (one) => {
    one.variants = [{ laoTypes: ["PAO"], rubric: "manual", fullMarks: 8, source: one.source }];
  };
  expect(said(comparisonTh, "internal-control-report", edit)).toEqual([
    expect.stringMatching(/^เฉพาะ อบจ\.: .+; .+$/),
  ]);
});

test("of a split indicator each pair is one line, also where nothing else changed", () => {
  const newer = packOf(
    "b",
    [
      { id: "2", key: "plan-a", title: "แผน" },
      { id: "3", key: "plan-b", title: "แผน", fullMarks: 4 },
    ],
    { changes: { since: "a", changes: [{ kind: "split", from: ["plan"], to: ["plan-a", "plan-b"] }] } },
  );
  const older = packOf("a", [{ id: "2", key: "plan", title: "แผน" }]);
  expect(comparisonLine(comparisonTh, entryFor(older, newer, "plan-a")).changes).toEqual([
    "2 เป็น 2: เหมือนเดิม",
    "2 เป็น 3: เลขตัวชี้วัด จาก 2 เป็น 3; คะแนนเต็ม จาก 5 เป็น 4",
  ]);
});

describe("a change of the whole says what was and what is", () => {
  test.each<[string, Edit<Pack>, string, string]>([
    [
      "a level from another percent on",
      ({ levels: [first] }) => {
        if (first) first.from = 95;
      },
      "ระดับ จาก ดีเด่น (ตั้งแต่ร้อยละ 90) เป็น ดีเด่น (ตั้งแต่ร้อยละ 95)",
      "level from ดีเด่น (from 90 percent) to ดีเด่น (from 95 percent)",
    ],
    [
      "a pass mark of another area",
      ({ passMarks: [first] }) => {
        if (first) first.areas = ["2"];
      },
      "เกณฑ์ผ่าน จาก ร้อยละ 70 ของด้านที่ 1 เป็น ร้อยละ 70 ของด้านที่ 2",
      "pass mark from 70 percent of area 1 to 70 percent of area 2",
    ],
    [
      "a level that is gone",
      (pack) => pack.levels.pop(),
      "ระดับ ตัด ดี (ตั้งแต่ร้อยละ 70)",
      "level removed ดี (from 70 percent)",
    ],
    [
      "an overall percent reckoned otherwise",
      (pack) => (pack.overall = "meanOfAreas"),
      "วิธีคำนวณร้อยละรวม จาก คะแนนรวมทุกด้าน เป็น เฉลี่ยร้อยละรายด้าน",
      "overall percent from sum of all areas to mean of the areas",
    ],
  ])("%s", (_, edit, thai, english) => {
    expect(saidOfPack(comparisonTh, edit)).toEqual([thai]);
    expect(saidOfPack(comparisonEn, edit)).toEqual([english]);
  });
});

describe("what one pack does not speak of is not called added, dropped or cancelled", () => {
  const without = (edit: Edit<Pack>): readonly string[] =>
    comparePacks(edited(lpa2567, edit), lpa2567).packDifferences.map((one) =>
      packDifferenceText(comparisonTh, one),
    );

  test.each<[string, Edit<Pack>, string]>([
    [
      "levels",
      (pack) => (pack.levels = []),
      "ระดับ: ชุดเกณฑ์ปี 2567 ไม่ได้ระบุ (ปีหลัง: ดีเด่น (ตั้งแต่ร้อยละ 90), ดีมาก (ตั้งแต่ร้อยละ 80), ดี (ตั้งแต่ร้อยละ 70))",
    ],
    [
      "pass marks",
      (pack) => (pack.passMarks = []),
      "เกณฑ์ผ่าน: ชุดเกณฑ์ปี 2567 ไม่ได้ระบุ (ปีหลัง: ร้อยละ 70 ของด้านที่ 1)",
    ],
    ["an area", (pack) => pack.areas.pop(), "ด้าน 5 ธรรมาภิบาล: ชุดเกณฑ์ปี 2567 ไม่มีข้อมูล"],
  ])("%s", (_, edit, thai) => {
    expect(without(edit)).toEqual([thai]);
  });

  test("but one level beside others is added", () => {
    expect(without((pack) => pack.levels.pop())).toEqual(["ระดับ เพิ่ม ดี (ตั้งแต่ร้อยละ 70)"]);
  });

  test("an indicator of an area that the other pack leaves out", () => {
    const area5 = { ...packOf("own", [{ id: "40", key: "honesty", title: "ความโปร่งใส" }]).areas[0], id: "5" };
    const newer = edited(lpa2567, (pack) => {
      pack.year = 2568;
      Object.assign(pack.areas[4] ?? {}, { units: area5.units });
    });
    expect(comparisonLine(comparisonTh, entryFor(lpa2567, newer, "honesty")).status).toBe(
      "ชุดเกณฑ์ปี 2567 ไม่มีข้อมูลด้านนี้",
    );
    expect(comparisonLine(comparisonEn, entryFor(newer, lpa2567, "honesty"))).toMatchObject({
      status: "the criteria of 2567 have no data of this area",
      marks: null,
    });
  });
});

describe("units are told as officers know them", () => {
  const units = (edit: Edit<Pack>): readonly string[] => saidOfPack(comparisonTh, edit);
  const unitOf = (pack: Writable<Pack>, index: number): Writable<Pack>["areas"][number]["units"][number] => {
    const unit = pack.areas[0]?.units[index];
    if (!unit) throw new Error("no unit");
    return unit;
  };
  const title = (index: number): string => lpa2567.areas[0]?.units[index]?.title ?? "";

  test("renamed", () => {
    expect(units((pack) => (unitOf(pack, 1).title = "ป้าย"))).toEqual([
      `หน่วยของด้านที่ 1 จาก 2 ${title(1)} เป็น 2 ป้าย`,
    ]);
  });

  test("renumbered", () => {
    expect(units((pack) => (unitOf(pack, 2).id = "7"))).toEqual([
      `หน่วยของด้านที่ 1 จาก 3 ${title(2)} เป็น 7 ${title(2)}`,
    ]);
  });

  test("renamed and renumbered at once, by the indicators it holds", () => {
    expect(units((pack) => Object.assign(unitOf(pack, 2), { id: "8", title: "ตรวจสอบ" }))).toEqual([
      `หน่วยของด้านที่ 1 จาก 3 ${title(2)} เป็น 8 ตรวจสอบ`,
    ]);
  });

  test("added, also within another", () => {
    expect(units((pack) => pack.areas[0]?.units.push({ id: "4", title: "ใหม่", indicators: [] }))).toEqual([
      "หน่วยของด้านที่ 1 เพิ่ม 4 ใหม่",
    ]);
    expect(units((pack) => (unitOf(pack, 0).units = [{ id: "1", title: "ย่อย", indicators: [] }]))).toEqual([
      "หน่วยของด้านที่ 1 เพิ่ม 1 ย่อย",
    ]);
  });

  test("dropped, its indicators with it", () => {
    expect(units((pack) => pack.areas[0]?.units.splice(1, 1))).toEqual([`หน่วยของด้านที่ 1 ตัด 2 ${title(1)}`]);
  });

  test("a unit put in front renumbers the others, and no indicator moves", () => {
    const newer = edited(lpa2567, (pack) => {
      for (const unit of pack.areas[0]?.units ?? []) unit.id = String(Number(unit.id) + 1);
      pack.areas[0]?.units.unshift({ id: "1", title: "กกก", indicators: [] });
    });
    const { packDifferences, entries } = comparePacks(lpa2567, newer);
    expect(packDifferences.map(({ kind }) => kind)).toEqual(["unit", "unit", "unit", "unit"]);
    expect(entries.every(({ status }) => status === "same")).toBe(true);
  });
});

test("a pair to confirm is told in words, with the keys that the sheet Changes takes", () => {
  const older = packOf("a", [{ id: "1", key: "old-plan", title: "การจัดทำแผนพัฒนาท้องถิ่นห้าปี" }]);
  const newer = packOf("b", [{ id: "4", key: "new-plan", title: "การจัดทำแผนพัฒนาท้องถิ่นสี่ปี" }]);
  const line = comparisonLine(comparisonTh, entryFor(older, newer, "new-plan"));
  expect(line.changes[0]).toMatch(/^ถ้อยคำ(คล้ายกัน|เกือบ).+ Changes: รหัสถาวรเดิม old-plan รหัสถาวรใหม่ new-plan$/);
  expect(line.changes.join()).not.toMatch(/0\.\d/);
});
