import { recordOf } from "../../../../src/pack/overlay/baseRecord";
import { layOver } from "../../../../src/pack/overlay/layOver";
import { listIndicators } from "../../../../src/pack/outline";
import type { Indicator, Overlay, Pack, Unit } from "../../../../src/pack/schema";
import { packOf } from "../../../workbook/support/example";

/** The national pack of the tests: indicators 1 to 5 in units 1, 2 and 3 of area 1. */
export const national = packOf("lpa-2567");

export function indicatorOf(pack: Pack, id: string): Indicator {
  const found = listIndicators(pack).find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found.indicator;
}

/** Made up: two clauses, five marks for both, two for the first alone. */
export const canals: Indicator = {
  ...{ id: "6", key: "krabi-canals", title: "การดูแลคลองในเขตจังหวัด", fullMarks: 5 },
  appliesTo: ["TOWN", "SUBDISTRICT", "SAO"],
  ...{ baseCut: { allowed: null }, counted: "real", setBy: "province" },
  clauses: [
    { id: "1", text: "สำรวจคลองทุกสาย" },
    { id: "2", text: "รายงานจังหวัดภายในเดือนกันยายน", states: ["done", "late", "none"] },
  ],
  rubric: [
    { score: 5, when: "1-2", text: "ดำเนินการครบ 2 ข้อ" },
    { score: 2, when: "1", text: "ดำเนินการข้อ 1" },
    { score: 0, when: "otherwise", text: "ไม่ได้ดำเนินการ" },
  ],
  ...{ evidence: ["แผนที่คลอง"], laws: ["ประกาศจังหวัดตัวอย่าง"] },
  notes: [{ kind: "reading", text: "คลองที่อยู่สองเขต นับทั้งสองเขต" }],
  source: { document: "ตัวอย่างสมมติ", place: "หน้า 2" },
};

/** Made up: risk management as the province asks it, a count of six instead of an unbroken run. */
export const risks: Indicator = {
  ...indicatorOf(national, "5"),
  setBy: "province",
  rubric: [
    { score: 5, when: "count 6", text: "ดำเนินการ 6 ข้อ" },
    { score: 1, when: "count 1-5", text: "ดำเนินการ 1 - 5 ข้อ" },
    { score: 0, when: "otherwise", text: "ไม่ได้ดำเนินการ" },
  ],
  source: { document: "ตัวอย่างสมมติ" },
};

/** Adds indicator 6, replaces 5 and drops 2. */
export const krabi: Overlay = {
  ...{ id: "krabi-2567", version: "1.0.0", province: "กระบี่" },
  title: { th: "LPA 2567 กับตัวชี้วัดของจังหวัด", en: "LPA 2567 with the province's indicators" },
  ...{ extends: "lpa-2567", base: recordOf(national) },
  indicators: [
    { area: "1", units: ["2"], change: "added", indicator: canals },
    { area: "1", units: ["3"], change: "replaced", indicator: risks },
  ],
  dropped: ["2"],
  acknowledged: [{ finding: "noLaw", indicator: "5", quote: "ไม่ระบุกฎหมาย", reason: "จังหวัดไม่ได้อ้าง" }],
  notes: [{ kind: "unknown", text: "จังหวัดไม่ได้บอกวันรายงาน" }],
};

/** A value without some of its parts, as an older file has it. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const left = Object.entries(whole).filter(([key]) => !keys.some((one) => one === key));
  return Object.fromEntries(left) as Omit<Whole, Key>;
}

/** The national pack with some of its indicators as they are given. */
export function withIndicators(pack: Pack, change: (indicator: Indicator) => Indicator): Pack {
  const inUnit = (unit: Unit): Unit => ({
    ...unit,
    indicators: unit.indicators.map(change),
    ...(unit.units && { units: unit.units.map(inUnit) }),
  });
  return { ...pack, areas: pack.areas.map((area) => ({ ...area, units: area.units.map(inUnit) })) };
}

/** A later version in which indicator 5 has one mark more for six clauses. */
export const rescored: Pack = {
  ...withIndicators(national, (one) =>
    one.id === "5" && Array.isArray(one.rubric)
      ? { ...one, rubric: one.rubric.slice(0, 2).concat(one.rubric.slice(3)) }
      : one,
  ),
  version: "2.0.0",
};

/** A later version with another title of indicator 1. */
export const reworded: Pack = {
  ...withIndicators(national, (one) =>
    one.id === "1" ? { ...one, title: `${one.title} ` + "(แก้คำ)" } : one,
  ),
  version: "1.0.9",
};

export function laidOver(base: Pack, overlay: Overlay): Pack {
  const laid = layOver(base, overlay);
  if (!laid.ok) throw new Error(JSON.stringify(laid.trouble));
  return laid.value.pack;
}
