import { fullMarksOf } from "../../src/formula/fullMarks";
import type { LaoType } from "../../src/pack/laoType";
import type { Indicator, Pack } from "../../src/pack/schema";
import { session } from "../../src/session/session";
import { functionsTh } from "../../src/texts/functions.th";
import { issueText } from "../../src/words/issueText";
import { indicatorOf2567 } from "../score/support/indicators";
import { packOf } from "../workbook/support/example";

function full(indicatorOrArea: unknown, laoType: unknown = null): unknown {
  const marks = fullMarksOf({ indicatorOrArea, laoType, pack: null });
  return marks.ok ? marks.value : issueText(functionsTh, marks.trouble);
}

afterEach(() => {
  session.use([], null);
});

describe("full marks of an area without a type", () => {
  test("depend on the type in 2567, where indicator 2 is not asked of an อบจ.", () => {
    expect(full("ด้านที่ 1")).toBe(
      'คะแนนเต็มของด้านที่ 1 ขึ้นอยู่กับประเภท อปท.: อบจ. 20 คะแนน; ทน., ทม., ทต., อบต., เมืองพัทยา 25 คะแนน ใส่ประเภท อปท. เช่น "อบต." ในช่องถัดไป',
    );
    expect(full("ด้านที่ 1", 0)).toMatch(/ขึ้นอยู่กับประเภท/);
    expect(full("ด้านที่ 1", "อบจ.")).toBe(20);
    expect(full("ด้านที่ 1", "ทต.")).toBe(25);
  });

  test("are the sum where all types are asked the same", () => {
    useArea(indicator("1", 5), indicator("2", 3), indicator("3", 2, { counted: "pilot" }));
    expect(full("ด้านที่ 1")).toBe(8);
  });

  test("depend on the type where one type's rubric has other full marks", () => {
    useArea(indicator("1", 5), withOwnMarks(indicator("2", 3), "CITY", 10));
    expect(full("ด้านที่ 1")).toMatch(/อบจ\., ทม\., ทต\., อบต\., เมืองพัทยา 8 คะแนน; ทน\. 15 คะแนน/);
    expect(full("ด้านที่ 1", "ทน.")).toBe(15);
  });

  test("are the sum where two that leave types out even each other out", () => {
    useArea(
      indicator("1", 4, { appliesTo: ["PAO"] }),
      indicator("2", 4, { appliesTo: ["CITY", "TOWN", "SUBDISTRICT", "SAO", "PATTAYA"] }),
    );
    expect(full("ด้านที่ 1")).toBe(4);
  });
});

describe("full marks of an indicator without a type", () => {
  test("are its own, though some types are not asked", () => {
    expect(full(2)).toBe(5);
    expect(full(2, "อบจ.")).toBe("ไม่ประเมิน");
  });

  test("depend on the type only where its types' marks differ", () => {
    useArea(withOwnMarks(indicator("1", 5), "SAO", 10), withOwnMarks(indicator("2", 5), "SAO", 5));
    expect(full(1)).toMatch(/^คะแนนเต็มของตัวชี้วัดที่ 1 ขึ้นอยู่กับประเภท อปท\.: .+ 5 คะแนน; อบต\. 10 คะแนน/);
    expect(full(1, "อบต.")).toBe(10);
    expect(full(2)).toBe(5);
  });
});

function indicator(id: string, fullMarks: number, more: Partial<Indicator> = {}): Indicator {
  const all: readonly LaoType[] = ["PAO", "CITY", "TOWN", "SUBDISTRICT", "SAO", "PATTAYA"];
  return { ...indicatorOf2567("5").indicator, id, key: `own-${id}`, appliesTo: all, fullMarks, ...more };
}

function withOwnMarks(one: Indicator, type: LaoType, fullMarks: number): Indicator {
  const { rubric, source } = one;
  return { ...one, variants: [{ laoTypes: [type], fullMarks, rubric, source }] };
}

function useArea(...indicators: readonly Indicator[]): void {
  const base = packOf("lpa-2567");
  const areas: Pack["areas"] = [
    { id: "1", title: "ด้านหนึ่ง", units: [{ id: "1", title: "หน่วย", indicators }] },
  ];
  session.use([{ ...base, id: "own", areas }], "own");
}
