import { join } from "node:path";
import type { IndicatorAnswers } from "../../../src/answers/answers";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint } from "../../../src/workbook/blueprint/blueprint";
import { entryName } from "../../../src/workbook/cells/entryNames";
import { nativeCall } from "../../../src/workbook/native/nativeCalls";
import { readGoldenFolder } from "../../golden/goldenFolder";
import { nativeCopy } from "../native/support/nativeCopy";
import { calculatedOf, named } from "../support/blueprintCells";
import { calculate } from "../support/calculate";
import { sao } from "../support/example";

/** A year for machines without the add-in, whose formulas are worked out by another calculator. */
function filledWith(shape: string, indicators: Readonly<Record<string, IndicatorAnswers>>): Blueprint {
  const { pack } = readGoldenFolder(join(__dirname, "../../golden", shape));
  return buildTemplate(pack, sao, { answers: { indicators, areas: {} }, nativeOf: nativeCall });
}

describe("a number that can't stand names itself, and the marks that rest on it are not known", () => {
  test.each<[string, string, string, IndicatorAnswers, string]>([
    [
      "120 of 100, where the percent may not pass 100",
      "percent-above-100",
      "spent",
      { done: 120, all: 100 },
      "จำนวนที่ทำ: ใช้ “120” ไม่ได้ ใส่ตัวเลขตั้งแต่ 0 และไม่เกินจำนวนทั้งหมด ทศนิยมไม่เกิน 2 ตำแหน่ง",
    ],
    [
      "a thousandth of a baht",
      "percent-above-100",
      "revenue-of-estimate",
      { done: 1200.005, all: 1000 },
      "จำนวนที่ทำ: ใช้ “1200.005” ไม่ได้ ใส่ตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง",
    ],
    [
      "84.2 of 5",
      "measured-number-with-decimals",
      "satisfaction",
      { counted: 84.2 },
      "ค่า: ใช้ “84.2” ไม่ได้ ใส่ตัวเลข 1 ถึง 5 ทศนิยมไม่เกิน 2 ตำแหน่ง",
    ],
    [
      "half a transfer",
      "lower-is-better",
      "budget-transfers",
      { counted: 5.5 },
      "จำนวน: ใช้ “5.5” ไม่ได้ ใส่จำนวนเต็มตั้งแต่ 0",
    ],
  ])("%s", async (_, shape, key, answers, why) => {
    const blueprint = nativeCopy(filledWith(shape, { [key]: answers }));
    const calculated = await calculate(blueprint);
    const shown = (name: string): unknown => calculatedOf(blueprint, calculated, name);
    const name = key.replaceAll("-", "_");
    expect(shown(`LPA_${name}_WHY`)).toBe(why);
    expect(shown(`LPA_${name}_SCORE`)).toBe("ตรวจข้อมูล");
    expect(shown("LPABOOK_AREA_1_SCORE")).toBe("ตรวจข้อมูล");
    expect(shown("LPABOOK_TOTAL_SCORE")).toBe("ตรวจข้อมูล");
    expect(shown("LPABOOK_LEVEL")).toMatch(/^ยังไม่ทราบ – .*ตัวชี้วัดที่ [123]/);
  });
});

describe("what is typed is held to the measure while it is typed", () => {
  /** The rule of the cell with a name, in which the cell itself is called `here`. */
  function ruleOf(shape: string, key: string, field: "done" | "counted"): string {
    const name = entryName(key, field);
    const blueprint = filledWith(shape, {});
    const place = named(blueprint, name);
    const rules = blueprint.sheets.find((one) => one.name === place.sheet)?.validations ?? [];
    const range = blueprint.names.find((one) => one.name === name)?.range ?? "";
    const rule = rules.find((one) => one.range === range);
    return rule?.kind === "custom" ? rule.formula.replaceAll(new RegExp(`\\b${range}\\b`, "g"), "here") : "";
  }

  test.each<[string, string, "done" | "counted", string[], string[]]>([
    ["percent-above-100", "revenue-of-estimate", "done", ["here>=0", "here=ROUND(here,2)"], ["<=C"]],
    ["percent-above-100", "collection", "done", ["here=INT(here)"], ["<=C", "ROUND"]],
    ["measured-number-with-decimals", "satisfaction", "counted", ["here>=1", "here<=5"], ["INT"]],
    ["lower-is-better", "budget-transfers", "counted", ["here>=0", "here=INT(here)"], ["ROUND"]],
  ])("%s: %s %s", (shape, key, field, has, hasNot) => {
    const rule = ruleOf(shape, key, field);
    expect(has.filter((part) => !rule.includes(part))).toEqual([]);
    expect(hasNot.filter((part) => rule.includes(part))).toEqual([]);
  });
});

describe("a measure in one block with precondition and clauses", () => {
  const done = { state: "✓" };
  test.each<[string, IndicatorAnswers, unknown, string | RegExp]>([
    [
      "scores both together",
      { gate: "✓", clauses: { "1": done }, done: 8, all: 10 },
      5,
      /^ได้ 5 จาก 5 คะแนน .*\nร้อยละ 80 \(8 จาก 10\)$/,
    ],
    [
      "waits for a number, whatever is ticked",
      { gate: "✓", clauses: { "1": done }, done: 8 },
      "",
      "ยังไม่ได้ใส่จำนวน คะแนนยังไม่ถูกคำนวณ",
    ],
    [
      "waits for none where the precondition is said not to be met",
      { gate: "✗" },
      0,
      /^ได้ 0 จาก 5 คะแนน .*\nยังไม่ผ่านเงื่อนไข/,
    ],
    [
      "names the number that can't stand, and the clause that does not read, each as its row is called",
      { gate: "✓", clauses: { "1": done }, done: 12, all: 10 },
      "ตรวจข้อมูล",
      /^จำนวนที่ทำ: ใช้ “12” ไม่ได้/,
    ],
    [
      "the clause by its number",
      { gate: "✓", clauses: { "1": { state: "มั่ว" } }, done: 8, all: 10 },
      "ตรวจข้อมูล",
      /^ข้อ 1: อ่าน “มั่ว” ไม่ได้/,
    ],
    [
      "the number by its name",
      { gate: "✓", clauses: { "1": done }, done: 8, all: "สิบ" },
      "ตรวจข้อมูล",
      /^จำนวนทั้งหมด: อ่าน “สิบ” ไม่ได้/,
    ],
  ])("%s", async (_, answers, score, why) => {
    const blueprint = nativeCopy(filledWith("measure-with-clauses", { "flood-drainage": answers }));
    const calculated = await calculate(blueprint);
    expect(calculatedOf(blueprint, calculated, "LPA_flood_drainage_SCORE")).toBe(score);
    const said = calculatedOf(blueprint, calculated, "LPA_flood_drainage_WHY");
    if (typeof why === "string") expect(said).toBe(why);
    else expect(said).toMatch(why);
  });
});
