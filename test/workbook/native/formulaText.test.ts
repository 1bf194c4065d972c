import { builtInPacks } from "../../../src/pack/builtIn";
import type { Band, Clause, Indicator, Pack } from "../../../src/pack/schema";
import { listIndicators } from "../../../src/pack/outline";
import { nativeScore } from "../../../src/workbook/native/nativeScore";
import { nativeWhy } from "../../../src/workbook/native/nativeWhy";
import { functionNames } from "../../../src/workbook/native/syntax";
import { rangeAt } from "../support/rangeAt";
import { casesOfPack } from "./support/indicatorCases";
import { layOut } from "./support/layout";
import { allPacks } from "./support/packs";
import { everyCase } from "../../support/everyCase";

const nowhere = { from: "nowhere" } as const;

function packOf(id: string): Pack {
  const pack = builtInPacks.find((one) => one.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

const lpa2567 = packOf("lpa-2567");

function indicatorOf2567(id: string): Indicator {
  const found = listIndicators(lpa2567).find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found.indicator;
}

describe("native formulas read as an auditor would write them", () => {
  test("no. 1 from two counts", () => {
    expect(nativeScore(indicatorOf2567("1"), rangeAt("C5:C6"), { laoType: nowhere, pack: lpa2567 })).toEqual({
      ok: true,
      value:
        "=IF(AND(C6>0,C6<1E+15,C5>=0,C5<=C6,C6=ROUND(C6,0),C5=ROUND(C5,0))," +
        "CHOOSE(MATCH(ROUND(C5*10000/C6,0)/100,{0,1,5,10,15,20},1),0,1,2,3,4,5),NA())",
    });
  });

  test("no. 2 of another sheet, not asked of an อบจ.", () => {
    const cell = rangeAt("C4", "ตั้งค่า");
    const checklist = rangeAt("C5:C10", "ด้านที่ 1");
    const native = nativeScore(indicatorOf2567("2"), checklist, {
      laoType: { from: "cell", cell },
      pack: lpa2567,
    });
    const cells = "'ด้านที่ 1'!C5:C10";
    const foreign = ['"✓"', "TRUE", '""', '"ไม่ดำเนินการ"', "FALSE"].map((word) => `(${cells}<>${word})`);
    expect(native).toEqual({
      ok: true,
      value:
        `=IF(OR('ตั้งค่า'!$C$4={"","ทน.","ทม.","ทต.","อบต.","เมืองพัทยา"}),` +
        `IF(SUMPRODUCT(${foreign.join("*")})>0,NA(),` +
        `CHOOSE(MATCH(SUMPRODUCT((${cells}={"✓",TRUE})*1),{0,2,3,4,5,6},1),0,1,2,3,4,5)),` +
        `IF('ตั้งค่า'!$C$4="อบจ.","ไม่ประเมิน",NA()))`,
    });
  });

  test("a checklist in a row is compared with words one below the other", () => {
    const native = nativeScore(indicatorOf2567("5"), rangeAt("C5:H5"), { laoType: nowhere, pack: lpa2567 });
    expect(native).toMatchObject({ value: expect.stringContaining('(C5:H5={"✓";TRUE})') as string });
  });
});

describe("native formulas use only what Excel 2010 knows", () => {
  const packs = allPacks().map(([, pack]) => pack);
  const allowed = new Set<string>(functionNames);

  test("every function of every formula", () => {
    const used = new Set<string>();
    const cases = packs.flatMap(casesOfPack).filter((_, index) => index % (everyCase ? 10 : 50) === 0);
    for (const { content } of layOut(cases).cells)
      if (typeof content === "object" && content !== null && "formula" in content)
        for (const [, name = ""] of withoutTexts(content.formula).matchAll(/([A-Z.]+)\(/g)) used.add(name);
    expect([...used].filter((name) => !allowed.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });
});

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

describe("a rubric that no formula can hold is refused", () => {
  const base = indicatorOf2567("3");
  const clauses = (count: number): Clause[] =>
    Array.from({ length: count }, (_, index) => ({ id: String(index + 1), text: "ข้อ" }));
  const bands = (count: number, when: (index: number) => string): Band[] =>
    Array.from({ length: count }, (_, index) => ({ score: index % 5, when: when(index), text: "ลำดับ" }));
  const made = (changes: Partial<Indicator>, cells: string): ReturnType<typeof nativeScore> =>
    nativeScore({ ...base, ...changes }, rangeAt(cells), { laoType: nowhere, pack: lpa2567 });

  test("by its length", () => {
    const rubric = bands(60, (index) =>
      Array.from({ length: 20 }, (_, at) => `${2 * at + 1} ${index % 2 === 0 ? "done" : "none"}`).join(", "),
    );
    const native = made({ clauses: clauses(40), rubric }, "C5:C44");
    expect(native).toMatchObject({ trouble: { code: "tooLong", limit: 8192 } });
  });

  test("by its depth", () => {
    const native = made({ clauses: clauses(70), rubric: bands(70, (index) => `${index + 1}`) }, "C5:C74");
    expect(native).toMatchObject({ trouble: { code: "tooDeep", limit: 64 } });
  });

  test("by its steps", () => {
    const steps = bands(300, (index) => `value = ${index}`);
    const measure = { kind: "number", counted: "จำนวน", unit: "ครั้ง" } as const;
    const native = made({ clauses: [], measure, rubric: steps }, "C5");
    expect(native).toMatchObject({ trouble: { code: "tooManyArguments", limit: 255 } });
  });

  test("by cells that are not its own", () => {
    expect(made({}, "C5:C11")).toEqual({
      ok: false,
      trouble: { code: "wrongCellCount", given: 7, expected: 8 },
    });
    expect(made({}, "C5:D8")).toEqual({ ok: false, trouble: { code: "notALine" } });
  });

  test("where it has no bands, for the reason", () => {
    const native = nativeWhy({ ...base, rubric: "manual" }, rangeAt("C5"), {
      laoType: nowhere,
      pack: lpa2567,
    });
    expect(native).toEqual({ ok: false, trouble: { code: "noBands" } });
  });
});
